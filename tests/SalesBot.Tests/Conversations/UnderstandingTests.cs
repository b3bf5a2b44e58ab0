using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What is meant by short, odd and wrong words in a conversation.</summary>
public sealed class UnderstandingTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "宏达", "宏达回款三十几万", "8万")]
    [InlineData("张伟", "宏达", "宏达打了两三万过来", "3万")]
    [InlineData("张伟", "宏达", "宏达回款50%", "5万")]
    [InlineData("张伟", "宏达", "宏达回款了，13800001234", "5万")]
    [InlineData("Kevin Sun", "Northgate", "Northgate paid 500000000000000", "25k")]
    [InlineData("Kevin Sun", "Northgate", "Northgate paid over 20k", "25k")]
    [InlineData("Kevin Sun", "Northgate", "Northgate paid 20-30k today", "25k")]
    public void A_payment_that_is_only_guessed_is_asked_for_and_settles_nothing(string speaker, string customer, string text, string amount)
    {
        _chat.Ask(speaker, $"{customer}签了10万储值卡");

        Assert.Equal("question", _chat.Ask(speaker, text).Kind);
        Assert.NotEqual("0.00", _chat.Ask(speaker, $"{customer}什么情况").Figures["outstanding"]);
        Assert.Equal("payment_recorded", _chat.Ask(speaker, amount).Kind);
    }

    [Theory]
    [InlineData("13月5日拜访了宏达")]
    [InlineData("9月32号宏达签了3万")]
    [InlineData("4月31日宏达签了3万")]
    [InlineData("宏达签了3万，账期100000天")]
    [InlineData("后天宏达签了3万")]
    [InlineData("2026年12月1日宏达签了3万")]
    [InlineData("宏达下周三签了3万")]
    public void A_day_that_cannot_be_or_has_not_come_is_refused(string text)
    {
        long entries = _chat.Entries;

        Assert.Equal("invalid_value", _chat.Ask("张伟", text).Figures["reason"]);
        Assert.Equal(entries, _chat.Entries);
    }

    [Theory]
    [InlineData("宏达签了5万礼盒，利润-4000", "-4000.00")]
    [InlineData("宏达签了5万礼盒，亏了4000", "-4000.00")]
    [InlineData("宏达签了5万礼盒，毛利率-2%", "-1000.00")]
    public void A_deal_at_a_loss_keeps_its_loss(string text, string profit) => Assert.Equal(profit, _chat.Ask("张伟", text).Figures["profit"]);

    [Theory]
    [InlineData("利润4万2", "profit", "42000.00")]
    [InlineData("毛利率22%", "profit", "44000.00")]
    [InlineData("成本15万", "profit", "50000.00")]
    [InlineData("预付", "terms", "prepaid")]
    [InlineData("账期45天", "terms", "net:45")]
    [InlineData("profit 30k", "profit", "30000.00")]
    [InlineData("net 90", "terms", "net:90")]
    public void A_bare_field_adds_to_the_deal_just_told(string text, string figure, string value)
    {
        _chat.Ask("张伟", "宏达签了20万礼盒");

        Reply amended = _chat.Ask("张伟", text);

        Assert.Equal(("amended", value), (amended.Kind, amended.Figures[figure]));
    }

    [Theory]
    [InlineData("收到")]
    [InlineData("好的收到")]
    [InlineData("received")]
    [InlineData("noted")]
    public void A_receipt_is_no_yes(string text)
    {
        _chat.Ask("Kevin Sun", "visited Nothgate Foods with Amy and Jason yesterday");
        long entries = _chat.Entries;

        _chat.Ask("Kevin Sun", text);

        Assert.Equal(entries, _chat.Entries);
        Assert.Equal("visit_recorded", _chat.Ask("Kevin Sun", "yes").Kind);
    }

    [Theory]
    [InlineData("不对，转给Amy", "Amy Fang")]
    [InlineData("错了，应该转给刘洋", "刘洋")]
    [InlineData("no, to Amy", "Amy Fang")]
    public void A_transfer_to_the_wrong_colleague_is_put_right(string text, string to)
    {
        _chat.Ask("沈怡", "把宏达转给李娜");

        Assert.Equal(to, _chat.Ask("沈怡", text).Figures["to"]);
    }

    [Theory]
    [InlineData("我有异议")]
    [InlineData("I object")]
    public void An_objection_without_words_is_asked_for_them(string text)
    {
        Assert.Equal("question", _chat.Ask("张伟", text).Kind);
        Assert.Equal("recorded", _chat.Ask("张伟", "宏达那单是我签的").Kind);
    }

    [Theory]
    [InlineData("张伟离职了，他的客户都转给李娜", "张伟", "李娜")]
    [InlineData("Amy has left, move all her customers to Jason", "Amy Fang", "Jason Lin")]
    public void Whose_customers_go_over_may_be_said_before(string text, string from, string to)
    {
        Reply handed = _chat.Ask("沈怡", text);

        Assert.Equal((from, to), (handed.Figures["from"], handed.Figures["to"]));
    }
}
