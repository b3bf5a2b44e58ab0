using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

public sealed class TalkReplyTests
{
    private static readonly Command.SignDeal Pending = new(new CustomerName("辰光"), Money.FromYuan(120_000), Share: Ratio.FromPercent(30));

    private readonly Diary _diary = new(new LocalDate(2026, 9, 7));
    private readonly Desk _desk;
    private readonly Team _north;
    private readonly Member _lin;

    public TalkReplyTests()
    {
        _desk = new Desk(_diary);
        _north = _diary.Forms("北组");
        _lin = _diary.Joins("林涛", _north);
    }

    [Fact]
    public void A_question_shows_its_choices_as_rows_and_as_buttons_of_the_command_they_complete()
    {
        Reply reply = Answer(new Decision.Asked(Pending, "customer", ["晨光超市", "new:辰光"], "辰光"));
        long question = _diary.Ledger.Seq;

        Assert.Equal(("question", "customer"), (reply.Kind, reply.Figures["missing"]));
        Assert.Equal([("1", "晨光超市"), ("2", "新建“辰光”")], reply.Rows.Select(row => (row["pick"], row["label"])));
        Assert.Equal(
            [("sign_deal", "1", $"pick:{question}:1"), ("sign_deal", "2", $"pick:{question}:2"), ("cancel", null, $"cancel:{question}")],
            reply.Actions.Select(action => (action.Intent, action.Pick, action.Action)));
    }

    [Fact]
    public void A_name_that_nobody_knows_is_confirmed_with_the_slots_as_understood()
    {
        Reply reply = Answer(new Decision.Asked(Pending, "customer", ["new:辰光"], "辰光"));
        long question = _diary.Ledger.Seq;

        Assert.Equal("confirm", reply.Kind);
        Assert.Equal(new Dictionary<string, string> { ["customer"] = "辰光", ["amount"] = "120000.00", ["share"] = "0.3000" }, reply.Figures);
        Assert.Equal([("confirm", $"confirm:{question}"), ("cancel", $"cancel:{question}")], reply.Actions.Select(action => (action.Intent, action.Action)));
        Assert.Equal(["1", "2"], reply.Rows.Select(row => row["pick"]));
    }

    [Fact]
    public void A_question_with_a_free_answer_has_no_rows()
    {
        Reply reply = Answer(new Decision.Asked(new Command.SignDeal(), "amount", [], ""));

        Assert.Empty(reply.Rows);
        Assert.Equal("cancel", Assert.Single(reply.Actions).Intent);
    }

    [Theory]
    [InlineData(RefusalReason.NotYours, "not_yours")]
    [InlineData(RefusalReason.NothingToUndo, "nothing_to_undo")]
    [InlineData(RefusalReason.NotAvailable, "not_available")]
    public void A_refusal_carries_a_stable_reason(RefusalReason reason, string code)
    {
        Reply reply = Answer(new Decision.Refused(Pending, reason, ""));

        Assert.Equal(("refused", code), (reply.Kind, reply.Figures["reason"]));
    }

    [Fact]
    public void A_refusal_about_a_colleagues_customer_names_the_colleague()
    {
        Member zhou = _diary.Joins("周敏", _north);
        _diary.Adds(zhou, "茶行");

        Assert.Equal("茶行是周敏的客户，请对方来记。", Answer(new Decision.Refused(Pending, RefusalReason.NotYours, "茶行")).Text);
    }

    [Fact]
    public void A_message_that_cannot_be_read_is_refused_in_one_sentence()
    {
        foreach (UnreadableReason reason in Enum.GetValues<UnreadableReason>())
        {
            Reply reply = Answer(new Decision.Unreadable(reason));
            Assert.Equal(("refused", "invalid_value"), (reply.Kind, reply.Figures["reason"]));
            Assert.DoesNotContain('\n', reply.Text);
        }
    }

    [Fact]
    public void Examples_speak_of_a_customer_that_the_speaker_knows_by_a_name_in_their_own_letters()
    {
        Customer tea = _diary.Adds(_lin, "茶行");
        tea.Aliases = ["Tea House"];

        Assert.Contains("茶行签了12万", Answer(new Decision.NotUnderstood()).Text, StringComparison.Ordinal);
        Assert.Contains("signed Tea House for 120k", Assert.Single(_desk.Take(_lin, new Decision.NotUnderstood(), language: Language.En)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_for_who_leads_speak_of_the_team()
    {
        Member leader = _diary.Joins("王组", _north, Role.Leader);

        Assert.Contains("北组完成多少了", Assert.Single(_desk.Take(leader, new Decision.NotUnderstood())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_channel_the_question_is_asked_there()
    {
        Reply reply = Assert.Single(_desk.Take(_lin, new Decision.Asked(Pending, "amount", [], ""), "北组"));

        Assert.Equal("team:北组", reply.To);
    }

    private Reply Answer(Decision decision) => Assert.Single(_desk.Take(_lin, decision));
}
