using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Managers put others' records right in words (finance: payments and profits), and whom that concerns is told; nobody else changes another's.</summary>
public sealed class OthersRecordTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "李记签了10万储值卡", "把张伟李记那单改成12万", "amended", "120000.00", "沈怡更正了你的记录")]
    [InlineData("张伟", "李记签了10万储值卡", "李记那单改成12万", "amended", "120000.00", "沈怡更正了你的记录")]
    [InlineData("张伟", "李记签了10万储值卡", "撤销张伟的上一条", "undone", "100000.00", "沈怡撤销了你的记录")]
    [InlineData("张伟", "李记签了10万储值卡", "撤销李记那单", "undone", "100000.00", "沈怡撤销了你的记录")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k of gift cards", "change Kevin's Northgate deal to 95k", "amended", "95000.00", "沈怡更正了你的记录")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k of gift cards", "the Northgate deal was 95k not 85k", "amended", "95000.00", "沈怡更正了你的记录")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k of gift cards", "undo Kevin's last record", "undone", "85000.00", "沈怡撤销了你的记录")]
    public void A_manager_puts_a_record_right_and_its_owner_is_told(string owner, string deal, string correction, string kind, string amount, string told)
    {
        _chat.Ask(owner, deal);
        Reply done = _chat.Ask("沈怡", correction);
        Reply heard = Assert.Single(_chat.Replies, reply => reply.To == owner);

        Assert.Equal((kind, amount), (done.Kind, done.Figures["amount"]));
        Assert.Equal((kind, amount, "沈怡"), (heard.Kind, heard.Figures["amount"], heard.Figures["by"]));
        Assert.Equal(told, heard.Title);
    }

    [Theory]
    [InlineData("张伟", "李记签了10万储值卡", "李记那单归李娜", "李娜")]
    [InlineData("张伟", "李记签了10万储值卡", "把李记那单的业绩算给李娜", "李娜")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k of gift cards", "Kevin's Northgate deal belongs to Amy", "Amy Fang")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k of gift cards", "credit the Northgate deal to Amy", "Amy Fang")]
    public void The_credit_of_an_order_is_moved_and_its_customer_stays(string owner, string deal, string correction, string taker)
    {
        string customer = _chat.Ask(owner, deal).Figures["customer"];
        string amount = _chat.Replies[0].Figures["amount"];
        Reply done = _chat.Ask("沈怡", correction);

        Assert.Equal("amended", done.Kind);
        Assert.Equal([owner, taker], _chat.Replies.Where(reply => reply.To != "沈怡" && reply.Kind != "honour").Select(reply => reply.To));
        Assert.Equal(("0.00", amount), (Achieved(owner), Achieved(taker)));
        Assert.Equal(owner, _chat.Ask("沈怡", $"{customer}什么情况").Figures["owner"]);
        Assert.Equal("amended", _chat.Ask("沈怡", $"{customer}那单改成7万").Kind);
        Assert.Equal(("0.00", "70000.00"), (Achieved(owner), Achieved(taker)));
    }

    [Fact]
    public void A_share_of_an_order_is_given()
    {
        _chat.Ask("张伟", "李记签了10万储值卡");

        Assert.Equal("amended", _chat.Ask("沈怡", "李记那单分三成给李娜").Kind);
        Assert.Equal(("70000.00", "30000.00"), (Achieved("张伟"), Achieved("李娜")));
    }

    [Theory]
    [InlineData("李娜", "把张伟李记那单改成12万")]
    [InlineData("王建国", "把张伟李记那单改成12万")]
    [InlineData("李娜", "撤销张伟的上一条")]
    [InlineData("王建国", "撤销张伟的上一条")]
    [InlineData("张伟", "李记那单归李娜")]
    [InlineData("Kevin Sun", "undo Zhang Wei's last record")]
    public void Nobody_else_changes_a_colleagues_record_nor_their_own_instead(string speaker, string correction)
    {
        _chat.Ask("张伟", "李记签了10万储值卡");
        _chat.Ask("李娜", "星海餐饮签了5万储值卡");
        _chat.Ask("Kevin Sun", "Closed Northgate for 85k of gift cards");
        long before = _chat.Entries;

        Assert.Equal(("refused", "not_allowed"), (_chat.Ask(speaker, correction).Kind, _chat.Replies[0].Figures["reason"]));
        Assert.Equal(before, _chat.Entries);
    }

    [Theory]
    [InlineData("李记的回款改成4万", "40000.00")]
    [InlineData("撤销李记的回款", "30000.00")]
    public void Finance_puts_payments_right(string correction, string amount)
    {
        using Conversing chat = Conversing.With("", text => text.Replace("members:", "members:\n  - {name: 蒋会计, role: finance}", StringComparison.Ordinal));
        chat.Ask("张伟", "李记签了10万储值卡");
        chat.Ask("张伟", "李记回款3万");
        Reply done = chat.Ask("蒋会计", correction);

        Assert.Equal(amount, done.Figures["amount"]);
        Assert.Equal("张伟", Assert.Single(chat.Replies, reply => reply.To != "蒋会计").To);
        Assert.Equal("not_allowed", chat.Ask("蒋会计", "把张伟李记那单改成12万").Figures["reason"]);
    }

    [Fact]
    public void What_is_more_than_seven_days_old_stands()
    {
        _chat.Ask("张伟", "李记签了10万储值卡");
        _chat.After(Duration.FromDays(7));

        Assert.Equal("too_old", _chat.Ask("沈怡", "把张伟李记那单改成12万").Figures["reason"]);
    }

    [Theory]
    [InlineData("撤销", "undone", "张伟,李娜")]
    [InlineData("不对，是给赵敏", "amended", "李娜,赵敏")]
    public void Whoever_had_been_given_a_customer_is_told_that_it_is_gone(string correction, string kind, string told)
    {
        _chat.Ask("沈怡", "把李记转给李娜");

        Assert.Equal(kind, _chat.Ask("沈怡", correction).Kind);
        Assert.Equal(told.Split(','), _chat.Replies.Where(reply => reply.To != "沈怡" && reply.Kind != "honour").Select(reply => reply.To).Order(StringComparer.Ordinal));
    }

    private string Achieved(string member) => _chat.Ask(member, "我本季度完成多少了").Figures["achieved"];
}
