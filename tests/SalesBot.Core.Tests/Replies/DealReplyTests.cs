using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

public sealed class DealReplyTests
{
    private static readonly LocalDate Start = new(2026, 8, 3);

    private readonly Diary _diary = new Diary(Start).Pays(Some.TieredPlan);
    private readonly Desk _desk;
    private readonly Member _ben;
    private readonly Member _lin;
    private readonly Customer _tea;
    private readonly Customer _paper;

    public DealReplyTests()
    {
        _desk = new Desk(_diary);
        Team north = _diary.Forms("北组");
        _ben = _diary.Joins("Ben", north);
        _lin = _diary.Joins("林涛", north);
        _diary.Aims(500_000, SalesPeriod.OfQuarter(Start), _ben);
        _tea = _diary.Adds(_ben, "茶行");
        _paper = _diary.Adds(_ben, "纸行");
    }

    [Fact]
    public void A_deal_shows_where_the_member_stood_and_stands()
    {
        Sign(_tea, 300_000);
        Reply reply = Sign(_paper, 75_000);

        Assert.Equal("deal_recorded", reply.Kind);
        Has(reply, ("customer", "纸行"), ("amount", "75000.00"), ("first_order", "true"), ("attainment.before", "0.6000"), ("attainment", "0.7500"), ("remaining", "125000.00"));
        Has(reply, ("commission.projected.before", "9600.00"), ("commission.projected", "13500.00"), ("rank.before", "1"), ("rank", "1"), ("of", "2"));
        Has(reply, ("bracket.gap", "25000.00"), ("bracket.gain", "2500.00"));
    }

    [Fact]
    public void Above_the_highest_band_there_is_no_gap()
    {
        Reply reply = Sign(_tea, 450_000);

        Has(reply, ("attainment", "0.9000"));
        HasNot(reply, "bracket.gap", "bracket.gain");
    }

    [Fact]
    public void Without_a_target_there_is_neither_attainment_nor_what_remains()
    {
        Customer other = _diary.Adds(_lin, "书店");
        Reply reply = _desk.Record(_lin, Deal(_lin, other, 20_000));

        Has(reply, ("commission.projected", "800.00"), ("rank", "1"));
        HasNot(reply, "attainment", "attainment.before", "remaining", "bracket.gap");
        Assert.Contains("还没定目标", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Undoing_a_deal_shows_the_figures_without_it()
    {
        Sign(_tea, 300_000);
        Sign(_paper, 75_000);
        Reply reply = _desk.Record(_ben, new Fact.ChangeTakenBack(_diary.Ledger.Seq));

        Assert.Equal("undone", reply.Kind);
        Has(reply, ("customer", "纸行"), ("attainment.before", "0.7500"), ("attainment", "0.6000"), ("remaining", "200000.00"), ("commission.projected", "9600.00"), ("bracket.gap", "50000.00"));
        HasNot(reply, "first_order");
        Assert.Empty(reply.Actions);
    }

    [Fact]
    public void An_amended_deal_shows_its_fields_as_they_stand_now()
    {
        Sign(_tea, 300_000);
        Sign(_paper, 50_000);
        Reply reply = _desk.Record(_ben, new Fact.RecordAmended(_diary.Ledger.Seq, Deal(_ben, _paper, 100_000)));

        Assert.Equal("amended", reply.Kind);
        Has(reply, ("customer", "纸行"), ("amount", "100000.00"), ("first_order", "true"), ("attainment", "0.8000"), ("commission.projected", "16000.00"));
        HasNot(reply, "bracket.gap");
    }

    [Fact]
    public void Undoing_an_amendment_shows_the_deal_as_it_was_before()
    {
        Sign(_paper, 50_000);
        long record = _diary.Ledger.Seq;
        _desk.Record(_ben, new Fact.RecordAmended(record, Deal(_ben, _tea, 100_000)));
        Reply reply = _desk.Record(_ben, new Fact.ChangeTakenBack(_diary.Ledger.Seq));

        Assert.Equal("undone", reply.Kind);
        Has(reply, ("customer", "纸行"), ("amount", "50000.00"), ("first_order", "true"), ("attainment.before", "0.2000"), ("attainment", "0.1000"));
        Assert.StartsWith("**已恢复签单**", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_channel_a_deal_is_told_without_pay_and_in_full_privately()
    {
        Decision.Recorded decision = new(new Command.SignDeal(), Deal(_ben, _tea, 300_000), [], []);
        IReadOnlyList<Reply> replies = _desk.Take(_ben, decision, "北组");

        Assert.Equal(["team:北组", "Ben"], replies.Select(reply => reply.To));
        Has(replies[0], ("attainment", "0.6000"), ("rank", "1"), ("bracket.gap", "50000.00"));
        Assert.DoesNotContain(replies[0].Figures.Keys, name => name.StartsWith("commission", StringComparison.Ordinal) || name == "bracket.gain");
        Assert.DoesNotContain("提成", replies[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("多拿", replies[0].Text, StringComparison.Ordinal);
        Has(replies[1], ("commission.projected", "9600.00"), ("bracket.gain", "3000.00"));
    }

    [Fact]
    public void A_manager_who_records_for_the_owner_sees_the_owners_figures()
    {
        Member boss = _diary.Joins("沈姐", role: Role.Manager);
        Reply reply = _desk.Record(boss, Deal(_ben, _tea, 300_000));

        Assert.Equal("沈姐", reply.To);
        Has(reply, ("attainment", "0.6000"), ("commission.projected", "9600.00"));
    }

    [Fact]
    public void A_colleague_who_shares_the_deal_is_named_with_the_share()
    {
        Fact deal = Deal(_ben, _tea, 100_000) with { Credits = [new Credit(_ben.Id, Ratio.FromPercent(70)), new Credit(_lin.Id, Ratio.FromPercent(30))] };
        Reply reply = _desk.Record(_ben, deal);

        Assert.Contains("林涛分30%", reply.Text, StringComparison.Ordinal);
        Has(reply, ("amount", "100000.00"), ("attainment", "0.1400"));
    }

    [Fact]
    public void What_was_assumed_can_be_put_right_with_a_button()
    {
        Reply reply = _desk.Record(_ben, new Command.SignDeal(), Deal(_ben, _tea, 100_000), new Note(NoteKind.CategoryAssumed, "储值卡券"));

        Assert.Equal(
            [("undo_last", null), ("amend_last", "goods"), ("amend_last", "service"), ("amend_last", "prepaid")],
            reply.Actions.Select(action => (action.Intent, action.Pick)));
        Assert.Equal(new PressedAction.Undo(_diary.Ledger.Seq), PressedAction.TryParse(reply.Actions[0].Action));
        Assert.Equal(new PressedAction.Amend(_diary.Ledger.Seq, new Command.AmendLast(Category: Some.Goods)), PressedAction.TryParse(reply.Actions[1].Action));
    }

    [Fact]
    public void An_unknown_profit_is_no_figure()
    {
        Fact.DealSigned deal = Deal(_ben, _tea, 100_000);
        Reply unknown = _desk.Record(_ben, deal with { Items = [Some.Item(100_000, Some.Goods)] });
        Reply known = _desk.Record(_ben, deal with { Items = [Some.Item(60_000, Some.Goods, 9_000), Some.Item(40_000, Some.Card, 1_000)] });

        HasNot(unknown, "profit");
        Has(known, ("profit", "10000.00"), ("amount", "100000.00"));
    }

    private Reply Sign(Customer customer, decimal amount) => _desk.Record(_ben, Deal(_ben, customer, amount));

    private static Fact.DealSigned Deal(Member by, Customer customer, decimal amount) =>
        new(customer.Id, [new Credit(by.Id, Ratio.One)], [Some.Item(amount)], Terms.Net(30), Start);

    private static void Has(Reply reply, params (string Name, string Value)[] figures)
    {
        foreach ((string name, string value) in figures) Assert.Equal((name, value), (name, reply.Figures.GetValueOrDefault(name)));
    }

    private static void HasNot(Reply reply, params string[] names) => Assert.Empty(reply.Figures.Keys.Intersect(names));
}
