using SalesBot.Core.Replies;
using SalesBot.Tests.Conversations.Pools;

namespace SalesBot.Tests.Conversations;

/// <summary>Stages, plans and customers as the company calls them, and names that are nobody's.</summary>
public sealed class CompanyWordsTests
{
    [Theory]
    [InlineData("蓝海商贸到方案阶段了，20万", "proposal", "200000.00", null)]
    [InlineData("蓝海商贸进入谈判，金额22万，预计9月底签", "negotiation", "220000.00", "2026-09-30")]
    [InlineData("蓝海商贸 moved to proposal, 50k", "proposal", "50000.00", null)]
    [InlineData("蓝海商贸 is at negotiation stage, 50k, expected by end of September", "negotiation", "50000.00", "2026-09-30")]
    [InlineData("蓝海商贸退回需求阶段", "need", null, null)]
    public void A_stage_of_the_companys_own_takes_amount_and_day_along(string text, string stage, string? amount, string? expected)
    {
        using PoolChat chat = new("stages: domestic\n");
        chat.Say("赵敏", "新增客户蓝海商贸");

        Reply reply = chat.Say("赵敏", text);

        Assert.Equal(("recorded", stage), (reply.Kind, reply.Figures.GetValueOrDefault("stage")));
        Assert.Equal((amount, expected), (reply.Figures.GetValueOrDefault("amount"), reply.Figures.GetValueOrDefault("expected_on")));
    }

    [Theory]
    [InlineData("蓝海商贸进入打磨阶段", "打磨")]
    [InlineData("蓝海商贸 moved to polishing", "polishing")]
    public void A_stage_that_the_company_does_not_have_is_answered_with_those_it_has(string text, string stage)
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");

        Reply reply = chat.Say("赵敏", text);

        Assert.Equal(("refused", "invalid_value"), (reply.Kind, reply.Figures["reason"]));
        Assert.Contains(stage, reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Actions, action => action is { Intent: "move_stage", Pick: "sample" });
    }

    [Theory]
    [InlineData("张伟", "按简单提成我能拿多少")]
    [InlineData("张伟", "用简单提成算我能拿多少")]
    [InlineData("Kevin Sun", "what would I get under the simple plan")]
    public void A_plan_called_by_its_name_is_compared(string speaker, string text)
    {
        using Conversing chat = Conversing.Anew();

        Reply reply = chat.Ask(speaker, text);

        Assert.Equal("plan_comparison", reply.Kind);
        Assert.Contains("simple", reply.Rows.Select(row => row["plan"]));
    }

    [Theory]
    [InlineData("张伟", "新增客户嘉木家居", "嘉木家具有限公司", "嘉木家居")]
    [InlineData("Kevin Sun", "add new customer Deruntong", "德润堂医药有限公司", "Deruntong")]
    public void A_customer_of_nearly_the_same_name_is_asked_about_and_can_be_created(string speaker, string text, string known, string written)
    {
        using Conversing chat = Conversing.Anew();

        Reply asked = chat.Ask(speaker, text);
        Assert.Equal(("question", "customer"), (asked.Kind, asked.Figures["missing"]));
        Assert.Contains(asked.Rows, row => row["label"].Contains(known, StringComparison.Ordinal));
        Reply added = chat.Press(speaker, asked, "add_customer", asked.Rows.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(("recorded", written), (added.Kind, added.Figures["customer"]));
    }

    [Fact]
    public void Who_meant_the_known_customer_is_told_whose_it_is()
    {
        using Conversing chat = Conversing.Anew();

        Reply told = chat.Press("张伟", chat.Ask("张伟", "新增客户嘉木家居"), "add_customer", "1");

        Assert.Equal(("refused", "taken"), (told.Kind, told.Figures["reason"]));
        Assert.Contains("Kevin Sun", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("王建国", "把张伟的客户都转给周杰伦")]
    [InlineData("王建国", "把宏达转给周杰伦")]
    [InlineData("沈怡", "transfer all of Kevin's customers to Robert")]
    public void A_transfer_to_nobody_we_know_moves_nothing(string speaker, string text)
    {
        using Conversing chat = Conversing.Anew();
        long before = chat.Desk.Books.Ledger.Customers.OwnedBy(chat.Desk.Books.Ledger.People.Named("张伟")!.Id).Count;

        Reply reply = chat.Ask(speaker, text);

        Assert.Contains(reply.Kind, (string[])["question", "refused", "not_understood"]);
        Assert.Equal(before, chat.Desk.Books.Ledger.Customers.OwnedBy(chat.Desk.Books.Ledger.People.Named("张伟")!.Id).Count);
    }

    [Theory]
    [InlineData("张伟", "宏达退款3万", "还没有签过单")]
    [InlineData("沈怡", "Hongda refund of 8000", "has signed no order yet")]
    public void What_needs_an_order_says_that_there_is_none(string speaker, string text, string told)
    {
        using Conversing chat = Conversing.Anew();

        Assert.Contains(told, chat.Ask(speaker, text).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张伟三季度目标定0", "目标要大于 0")]
    [InlineData("set the Q3 target of Kevin Sun to 0", "A target must be above 0")]
    public void A_target_of_nothing_is_refused_with_what_would_be_right(string text, string told)
    {
        using Conversing chat = Conversing.Anew();

        Assert.Contains(told, chat.Ask("沈怡", text).Text, StringComparison.Ordinal);
    }
}
