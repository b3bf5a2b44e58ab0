using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

public sealed class PressedActionTests
{
    public static TheoryData<PressedAction, string> Forms => new()
    {
        { new PressedAction.Undo(41), "undo_last:41" },
        { new PressedAction.Pick(42, 0), "pick:42:1" },
        { new PressedAction.Confirm(42), "confirm:42" },
        { new PressedAction.Cancel(42), "cancel:42" },
        { new PressedAction.Say(new Command.AskCommission()), "ask_commission" },
        {
            new PressedAction.Say(new Command.AskRanking(Metric.NewCustomers, SalesPeriod.OfMonth(new LocalDate(2026, 9, 1)))),
            "ask_ranking?metric=new_customers&period=2026-09-01%2F2026-09-30"
        },
        { new PressedAction.Amend(41, new Command.AmendLast(Terms: Terms.Net(60))), "amend_last:41?terms=net%3A60" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_action_is_written_so_and_read_back(PressedAction action, string written)
    {
        Assert.Equal(written, action.ToString());
        Assert.Equal(action, PressedAction.TryParse(written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("undo_last:")]
    [InlineData("undo_last:-1")]
    [InlineData("undo_last:0")]
    [InlineData("undo_last:99999999999999999999")]
    [InlineData("undo_last:1:2")]
    [InlineData("pick:42")]
    [InlineData("pick:42:0")]
    [InlineData("pick:42:4294967296")]
    [InlineData("confirm:x")]
    [InlineData("delete_everything")]
    [InlineData("amend_last?terms=prepaid")]
    [InlineData("amend_last:41?terms=sometime")]
    [InlineData("ask_ranking?metric=amount&colour=red")]
    [InlineData("ask_ranking:5?metric=amount")]
    [InlineData("?")]
    [InlineData("{\"intent\":\"undo_last\"}")]
    public void What_no_button_of_ours_says_is_not_read(string? text) => Assert.Null(PressedAction.TryParse(text));

    [Fact]
    public void What_is_longer_than_any_button_of_ours_is_not_read() =>
        Assert.Null(PressedAction.TryParse("ask_customer?customer=" + new string('a', 2_000)));

    [Fact]
    public void Whatever_name_a_button_carries_comes_back() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonEmptyString>().Filter(name => name.Get.Length < 50 && !name.Get.Any(char.IsSurrogate)),
        name =>
        {
            PressedAction action = new PressedAction.Say(new Command.AskCustomer(new CustomerName(name.Get)));
            return action.Equals(PressedAction.TryParse(action.ToString()));
        }).QuickCheckThrowOnFailure();
}
