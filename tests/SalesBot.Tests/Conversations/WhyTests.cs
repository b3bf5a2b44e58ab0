using System.Globalization;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>"Why" means the figure that was told last, whatever it was, and finds every figure that was shown.</summary>
public sealed class WhyTests : IDisposable
{
    private readonly Conversing _chat = Conversing.With("", file => file
        .Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal)
        .Replace("grade: senior", "grade: intermediate", StringComparison.Ordinal));

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "我这季度完成多少了", "为什么", "attainment", "0.6500", "65,000 ÷ 100,000 = 65.00%")]
    [InlineData("张伟", "本季度排名", "为什么？", "rank", "1", "65,000")]
    [InlineData("张伟", "如果再签10万储值卡，账期30天，我能多拿多少", "怎么算的", "commission.delta", "3390.00", "4,950 − 1,560 = 3,390")]
    [InlineData("张伟", "我招待费还剩多少", "为什么", "left", "19400.00", "20,000 − 用了 600 = 剩 19,400")]
    [InlineData("张伟", "我这季度能拿多少提成", "为什么", "projected", "1560.00", "65.00%")]
    [InlineData("张伟", "我这季度完成多少了", "为什么是35000", "remaining", "35000.00", "100,000 − 65,000 = 35,000")]
    [InlineData("张伟", "我这季度完成多少了", "为什么完成率是65%", "attainment", "0.6500", "65,000 ÷ 100,000")]
    [InlineData("Kevin Sun", "how far am I from target this quarter", "why?", "attainment", "0.6500", "65,000 ÷ 100,000 = 65.00%")]
    [InlineData("Kevin Sun", "if I sign another 100k of cards, net 30, how much more do I get", "why?", "commission.delta", "3520.00", "5,600 − 2,080 = 3,520")]
    [InlineData("Kevin Sun", "how much of my entertainment budget is left", "why?", "left", "19400.00", "20,000 granted − 600 used = 19,400 left")]
    [InlineData("Kevin Sun", "ranking this quarter", "how come?", "rank", "1", "65,000")]
    public void Why_explains_the_figure_of_the_last_answer(string speaker, string question, string why, string what, string value, string told)
    {
        Sell(speaker);
        _chat.Ask(speaker, question);

        Reply reply = _chat.Ask(speaker, why);

        Assert.Equal(("explanation", what, value), (reply.Kind, reply.Figures["what"], reply.Figures["value"]));
        Assert.Contains(told, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张伟", "我这季度能拿多少提成", "为什么", "1560.00")]
    [InlineData("Kevin Sun", "how much commission do I get this quarter", "why?", "2080.00")]
    public void Why_still_explains_the_commission_after_a_restart(string speaker, string question, string why, string value)
    {
        Sell(speaker);
        Assert.Equal(value, _chat.Ask(speaker, question).Figures["commission.projected"]);
        _chat.Restart();

        Reply reply = _chat.Ask(speaker, why);

        Assert.Equal(("explanation", "projected", value), (reply.Kind, reply.Figures["what"], reply.Figures["value"]));
    }

    [Fact]
    public void What_was_achieved_is_told_order_by_order_and_refund_by_refund()
    {
        Sell("张伟");
        _chat.Say("张伟", "李记签了2万储值卡");
        _chat.Say("张伟", "宏达退货退了5000");
        _chat.Ask("张伟", "我这季度完成多少了");

        Reply reply = _chat.Ask("张伟", "为什么");

        Assert.Equal(["65000.00", "-5000.00", "20000.00"], reply.Rows.Select(row => row["value"]));
        Assert.Equal("0.8000", reply.Figures["value"]);
        Assert.Equal(80_000m, reply.Rows.Sum(row => decimal.Parse(row["value"], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_managers_why_is_about_whom_they_asked()
    {
        Sell("张伟");
        _chat.Ask("沈怡", "张伟这季度完成多少了");

        Assert.Equal(("attainment", "张伟"), (_chat.Ask("沈怡", "为什么").Figures["what"], _chat.Replies[0].Figures["who"]));
        _chat.Ask("沈怡", "华北组这季度完成多少了");
        Assert.Contains("张伟", _chat.Ask("沈怡", "为什么").Rows.Select(row => row["line"]));
    }

    [Fact]
    public void After_a_record_and_after_two_hours_why_means_the_pay_again()
    {
        Sell("张伟");
        _chat.Ask("张伟", "我这季度完成多少了");
        _chat.Say("张伟", "今天拜访了李记");
        Assert.Equal("projected", _chat.Ask("张伟", "为什么").Figures["what"]);

        _chat.Ask("张伟", "我这季度完成多少了");
        Assert.Equal("projected", _chat.After(NodaTime.Duration.FromHours(3)).Ask("张伟", "为什么").Figures["what"]);
    }

    [Theory]
    [InlineData("张伟", "为什么是1560", "order_commission")]
    [InlineData("张伟", "为什么是21000", "base_pay", "7,000 × 3 个月 = 21,000")]
    [InlineData("Kevin Sun", "why 21,000", "base_pay", "7,000 a month × 3 = 21,000")]
    public void A_number_names_its_parts(string speaker, string why, string what, string told = "")
    {
        Sell(speaker);

        Reply reply = _chat.Ask(speaker, why);

        Assert.Equal(what, reply.Figures["what"]);
        Assert.Contains(told, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张伟", "为什么是1800")]
    [InlineData("Kevin Sun", "why 1,800")]
    public void A_row_of_the_statement_is_found_though_it_is_of_several_orders(string speaker, string why)
    {
        _chat.Say(speaker, speaker == "张伟" ? "宏达签了4万储值卡" : "Closed 嘉木家具 for 40k of gift cards");
        _chat.Say(speaker, speaker == "张伟" ? "李记签了2万储值卡" : "Closed 润德 for 20k of gift cards");

        Reply reply = _chat.Ask(speaker, why);

        Assert.Equal(("row", "1800.00"), (reply.Figures["what"], reply.Figures["value"]));
        Assert.Equal(["600.00", "1200.00"], reply.Rows.Select(row => row["value"]));
    }

    [Fact]
    public void What_earlier_quarters_take_back_is_told_beside_this_quarters_pay()
    {
        _chat.Say("张伟", "宏达签了10万储值卡");
        _chat.Say("张伟", "宏达回款10万");
        _chat.Until(new NodaTime.LocalDate(2026, 10, 12), 10);
        _chat.Press("沈怡", _chat.Ask("沈怡", "三季度关账"), "confirm");
        _chat.Say("张伟", "宏达退货退了2万");
        _chat.Ask("张伟", "我的提成");

        Reply reply = _chat.Ask("张伟", "为什么");

        Assert.Equal("projected", reply.Figures["what"]);
        Assert.Equal(["adjustment -600.00"], reply.Rows.Select(row => $"{row["line"]} {row["value"]}"));
        Assert.Contains("-600", reply.Text, StringComparison.Ordinal);
    }

    private void Sell(string speaker)
    {
        _chat.Say("沈怡", $"{speaker}三季度目标10万");
        _chat.Say("沈怡", $"给{speaker}三季度招待费2万");
        _chat.Say(speaker, speaker == "张伟" ? "宏达签了65000储值卡" : "Closed 嘉木家具 for 65k of gift cards");
        _chat.Say(speaker, speaker == "张伟" ? "请李记吃饭花了600" : "spent 600 on lunch with 润德");
    }
}
