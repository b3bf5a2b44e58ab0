using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What is taken back, or put right, leaves every figure of deals, customers and measures as if it had never been wrong.</summary>
public sealed class RestoringTests
{
    private static readonly string[] Questions =
    [
        "现在漏斗什么情况", "这季度为什么丢单", "这个月工作量", "转化率", "客户生命周期价值", "成交周期多长", "利润率是多少", "有什么案例", "宏达什么情况", "李记什么情况", "今天要跟进谁",
    ];

    [Theory]
    [InlineData("宏达到样品阶段了，25万")]
    [InlineData("李记报价了10万")]
    [InlineData("宏达丢单了，嫌贵")]
    [InlineData("李记丢单了3万，没有预算")]
    [InlineData("宏达签了18万礼盒，利润4万")]
    [InlineData("把宏达调成C类")]
    [InlineData("宏达是老板直接拍板")]
    [InlineData("李记投诉这批货破损，赔了3000")]
    [InlineData("李记的投诉处理好了，赔了500")]
    [InlineData("分享案例：宏达旺季分拣跟不上，用预分拣解决")]
    [InlineData("新增客户青石矿业，宏达介绍的")]
    public void Taking_a_record_back_restores_every_figure(string text)
    {
        using Conversing chat = Conversing.Anew();
        Prepare(chat);
        string before = Picture(chat);
        Sure(chat, text);
        string between = Picture(chat);

        Assert.Equal("undone", chat.Ask("张伟", "撤销").Kind);
        Assert.NotEqual(before, between);
        Assert.Equal(before, Picture(chat));
    }

    [Theory]
    [InlineData("李记报价了10万", "不对，是12万", "李记报价了12万")]
    [InlineData("宏达到样品阶段了", "客户写错了，是李记", "李记到样品阶段了")]
    [InlineData("宏达丢单了3万，嫌贵", "不对，是5万", "宏达丢单了5万，嫌贵")]
    [InlineData("宏达签了18万礼盒，利润4万", "不对，是20万", "宏达签了20万礼盒，利润4万")]
    [InlineData("宏达签了18万礼盒，利润4万", "客户写错了，是李记", "李记签了18万礼盒，利润4万")]
    [InlineData("把宏达调成C类", "不对，是B类", "把宏达调成B类")]
    [InlineData("李记投诉这批货破损", "不对，成本3000", "李记投诉这批货破损，赔了3000")]
    public void A_correction_leaves_every_figure_as_if_it_had_been_said_so_at_once(string wrong, string correction, string right)
    {
        using Conversing corrected = Conversing.Anew();
        using Conversing direct = Conversing.Anew();
        Prepare(corrected);
        Prepare(direct);
        Sure(corrected, wrong);
        Assert.Equal("amended", corrected.Ask("张伟", correction).Kind);
        Sure(direct, right);

        Assert.Equal(Figures(direct), Figures(corrected));
        Assert.Equal("undone", corrected.Ask("张伟", "撤销").Kind);
        Assert.Equal("undone", corrected.Ask("张伟", "撤销").Kind);
        direct.Ask("张伟", "撤销");
        Assert.Equal(Picture(direct), Picture(corrected));
    }

    /// <summary>Said, and said yes to where the bot is not sure.</summary>
    private static void Sure(Conversing chat, string text)
    {
        if (chat.Ask("张伟", text).Kind is "question" or "confirm") chat.Ask("张伟", "是");
    }

    private static void Prepare(Conversing chat)
    {
        chat.Ask("张伟", "宏达报价了20万，预计月底签");
        chat.Ask("张伟", "李记签了10万礼盒，利润3万");
        chat.Ask("张伟", "李记投诉送货晚了");
    }

    private static string Picture(Conversing chat) => string.Join('\n', Asked(chat).Select(reply => $"{Shown(reply.Figures)}: {string.Join(" | ", reply.Rows.Select(Shown))}"));

    /// <summary>Without what was told in words, in which a correction was never said.</summary>
    private static string Figures(Conversing chat) => string.Join('\n', Asked(chat).Select(reply => Shown(reply.Figures)));

    private static IEnumerable<Reply> Asked(Conversing chat) => Questions.SelectMany(question => (Reply[])[chat.Ask("张伟", question), chat.Ask("沈怡", question)]);

    private static string Shown(IReadOnlyDictionary<string, string> values) => string.Join(' ', values.Select(value => $"{value.Key}={value.Value}"));
}
