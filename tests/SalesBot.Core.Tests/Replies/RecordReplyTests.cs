using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

public sealed class RecordReplyTests
{
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new Diary(Start).Pays(Some.TieredPlan, new LocalDate(2026, 1, 1));
    private readonly Desk _desk;
    private readonly Member _lin;
    private readonly Member _zhou;
    private readonly Customer _tea;

    public RecordReplyTests()
    {
        _desk = new Desk(_diary);
        _lin = _diary.Joins("林涛");
        _zhou = _diary.Joins("周敏");
        _tea = _diary.Adds(_lin, "茶行", Tier.B);
    }

    [Fact]
    public void A_visit_says_until_when_the_customer_is_safe_and_how_many_visits_today_has()
    {
        _diary.Visits(_lin, _tea);
        Reply reply = _desk.Record(_lin, new Fact.VisitLogged(_tea.Id, ContactKind.Demo, Start, NextOn: new LocalDate(2026, 9, 11)));

        Assert.Equal("visit_recorded", reply.Kind);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["customer"] = "茶行",
                ["kind"] = "demo",
                ["on"] = "2026-09-07",
                ["next_on"] = "2026-09-11",
                ["pool_deadline"] = "2026-09-14",
                ["visits.today"] = "2",
            },
            reply.Figures);
    }

    [Fact]
    public void A_visit_to_a_colleagues_customer_does_not_tell_its_deadline()
    {
        Reply reply = _desk.Record(_zhou, new Fact.VisitLogged(_tea.Id, ContactKind.Visit, Start));

        Assert.DoesNotContain("pool_deadline", reply.Figures.Keys);
    }

    [Fact]
    public void A_visit_without_a_next_step_offers_one_on_a_working_day()
    {
        _diary.On(new LocalDate(2026, 9, 10));
        Reply reply = _desk.Record(_lin, new Command.LogVisit(), new Fact.VisitLogged(_tea.Id, ContactKind.Visit, _diary.Today));

        Assert.Equal([("undo_last", null), ("amend_last", "call"), ("amend_last", "2026-09-14")], reply.Actions.Select(action => (action.Intent, action.Pick)));
    }

    [Fact]
    public void A_payment_shows_what_is_still_owed_and_the_commission_of_the_paid_orders_quarter()
    {
        _diary.On(new LocalDate(2026, 9, 30));
        _diary.Signs(_lin, _tea, 100_000);
        _diary.On(new LocalDate(2026, 10, 2));
        Reply part = _desk.Record(_lin, new Fact.PaymentReceived(_tea.Id, Money.FromYuan(40_000), _diary.Today));
        Reply rest = _desk.Record(_lin, new Fact.PaymentReceived(_tea.Id, Money.FromYuan(60_000), _diary.Today));

        Assert.Equal(("60000.00", "0.00", "0.00"), Sums(part));
        Assert.Equal(("0.00", "0.00", "4000.00"), Sums(rest));
    }

    [Fact]
    public void Undoing_a_payment_shows_the_figures_without_it()
    {
        _diary.Signs(_lin, _tea, 100_000);
        _diary.Receives(_lin, _tea, 100_000);
        Reply reply = _desk.Record(_lin, new Fact.ChangeTakenBack(_diary.Ledger.Seq));

        Assert.Equal("undone", reply.Kind);
        Assert.Equal(("100000.00", "4000.00", "0.00"), Sums(reply));
    }

    [Fact]
    public void A_payment_that_was_written_to_the_wrong_customer_shows_the_right_ones_figures()
    {
        Customer book = _diary.Adds(_lin, "书店");
        _diary.Signs(_lin, _tea, 100_000);
        _diary.Signs(_lin, book, 100_000);
        _diary.Receives(_lin, _tea, 100_000);
        Reply reply = _desk.Record(_lin, new Fact.RecordAmended(_diary.Ledger.Seq, new Fact.PaymentReceived(book.Id, Money.FromYuan(100_000), Start)));

        Assert.Equal(("amended", "书店"), (reply.Kind, reply.Figures["customer"]));
        Assert.Equal(("0.00", "4000.00", "4000.00"), Sums(reply));
    }

    [Fact]
    public void Money_that_no_order_waits_for_moves_no_commission()
    {
        Reply reply = _desk.Record(_lin, new Fact.PaymentReceived(_tea.Id, Money.FromYuan(500), Start));

        Assert.Equal("0.00", reply.Figures["outstanding"]);
        Assert.DoesNotContain("commission.earned", reply.Figures.Keys);
    }

    [Fact]
    public void A_payment_for_a_colleagues_order_does_not_tell_the_colleagues_pay()
    {
        _diary.Signs(_lin, _tea, 100_000);
        Reply reply = _desk.Record(_zhou, new Fact.PaymentReceived(_tea.Id, Money.FromYuan(100_000), Start));

        Assert.DoesNotContain(reply.Figures.Keys, name => name.StartsWith("commission", StringComparison.Ordinal));
    }

    [Fact]
    public void A_target_is_told_as_understood()
    {
        Reply reply = _desk.Record(_zhou, new Fact.TargetSet(SalesPeriod.OfQuarter(Start), 1_000_000, Metric.Amount, _lin.Id));
        Reply count = _desk.Record(_zhou, new Fact.TargetSet(SalesPeriod.OfMonth(Start), 12, Metric.Visits));

        Assert.Equal("recorded", reply.Kind);
        Assert.Equal(("林涛", "1000000.00", "2026-07-01/2026-09-30"), (reply.Figures["who"], reply.Figures["amount"], reply.Figures["period"]));
        Assert.Equal(("all", "12", "visits"), (count.Figures["team"], count.Figures["amount"], count.Figures["metric"]));
    }

    [Fact]
    public void A_new_customer_is_told_as_understood_also_once_it_is_taken_back()
    {
        Fact.CustomerAdded added = new(_diary.Ledger.Customers.NextId, "书店", _lin.Id, Tier.B, CustomerSource.ColdCall, Phone: "13800000000");
        Reply reply = _desk.Record(_lin, added);
        Reply undone = _desk.Record(_lin, new Fact.ChangeTakenBack(_diary.Ledger.Seq));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["customer"] = "书店",
                ["tier"] = "B",
                ["source"] = "cold_call",
                ["phone"] = "13800000000",
                ["pool_deadline"] = "2026-09-14",
            },
            reply.Figures);
        Assert.Equal(("undone", "书店"), (undone.Kind, undone.Figures["customer"]));
    }

    [Fact]
    public void A_plan_is_told_with_its_time()
    {
        Reply reply = _desk.Record(_lin, new Fact.FollowUpPlanned(_tea.Id, _lin.Id, new LocalDate(2026, 9, 11), new LocalTime(15, 0), "打电话"));

        Assert.Equal(
            new Dictionary<string, string> { ["customer"] = "茶行", ["on"] = "2026-09-11", ["at"] = "15:00", ["what"] = "打电话" }, reply.Figures);
    }

    [Fact]
    public void Every_record_can_be_taken_back_with_a_button()
    {
        Fact[] records =
        [
            new Fact.VisitLogged(_tea.Id, ContactKind.Call, Start),
            new Fact.PaymentReceived(_tea.Id, Money.FromYuan(500), Start),
            new Fact.FollowUpPlanned(_tea.Id, _lin.Id, Start),
            new Fact.ReviewAnswered(Start, "都在问账期"),
            new Fact.TargetSet(SalesPeriod.OfMonth(Start), 12, Metric.Visits, _lin.Id),
        ];

        foreach (Fact record in records)
        {
            ReplyAction undo = _desk.Record(_lin, record).Actions[0];
            Assert.Equal(("undo_last", new PressedAction.Undo(_diary.Ledger.Seq)), (undo.Intent, PressedAction.TryParse(undo.Action)));
        }
    }

    private static (string Outstanding, string Before, string Earned) Sums(Reply reply) =>
        (reply.Figures["outstanding"], reply.Figures["commission.earned.before"], reply.Figures["commission.earned"]);
}
