using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

public sealed class AnswerReplyTests
{
    private static readonly LocalDate Start = new(2026, 9, 7);

    private static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(Start);

    private readonly Diary _diary = new Diary(Start).Pays(Some.TieredPlan, new LocalDate(2026, 1, 1));
    private readonly Desk _desk;
    private readonly Team _north;
    private readonly Member _lin;
    private readonly Member _zhou;
    private readonly Member _boss;
    private readonly Customer _tea;

    public AnswerReplyTests()
    {
        _desk = new Desk(_diary);
        _north = _diary.Forms("北组");
        _lin = _diary.Joins("林涛", _north, grade: Grade.Intermediate);
        _zhou = _diary.Joins("周敏", _north);
        _boss = _diary.Joins("沈姐", role: Role.Manager);
        _tea = _diary.Adds(_lin, "茶行", Tier.B);
        _diary.Aims(500_000, Quarter, _lin);
        _diary.Signs(_lin, _tea, 300_000);
        _diary.Signs(_zhou, _diary.Adds(_zhou, "书店"), 90_000);
    }

    [Fact]
    public void Attainment_is_of_this_quarter_unless_another_period_is_named()
    {
        Reply reply = _desk.Ask(_lin, new Command.AskAttainment());

        Assert.Equal("attainment", reply.Kind);
        Has(reply, ("metric", "amount"), ("period", "2026-07-01/2026-09-30"), ("target", "500000.00"), ("achieved", "300000.00"), ("attainment", "0.6000"), ("remaining", "200000.00"));
        Assert.DoesNotContain("over", reply.Figures.Keys);
        Has(_desk.Ask(_lin, new Command.AskAttainment(Period: SalesPeriod.OfMonth(Start), Metric: Metric.Visits)), ("period", "2026-09-01/2026-09-30"), ("achieved", "0"));
    }

    [Fact]
    public void Pace_and_what_a_day_needs_count_todays_working_day()
    {
        _diary.On(new LocalDate(2026, 9, 29));
        Reply reply = _desk.Ask(_lin, new Command.AskAttainment());

        // 66 working days from July to September 2026 in Shanghai; today and tomorrow are left.
        Has(reply, ("pace", "0.9848"), ("at_pace", "304615.38"), ("needed_per_day", "100000.00"));
    }

    [Fact]
    public void A_teams_attainment_has_a_row_a_member_the_best_first()
    {
        _diary.Aims(100_000, Quarter, _zhou);
        Reply reply = _desk.Ask(_boss, new Command.AskAttainment(), new Scope(null, _north));

        Has(reply, ("target", "600000.00"), ("achieved", "390000.00"), ("attainment", "0.6500"));
        Assert.Equal([("周敏", "0.9000"), ("林涛", "0.6000")], reply.Rows.Select(row => (row["who"], row["attainment"])));
    }

    [Fact]
    public void The_companys_attainment_has_a_row_a_team() =>
        Assert.Equal(["北组"], _desk.Ask(_boss, new Command.AskAttainment(), Scope.Company).Rows.Select(row => row["who"]));

    [Fact]
    public void Commission_tells_its_parts_row_by_row()
    {
        Reply reply = _desk.Ask(_lin, new Command.AskCommission());

        Assert.Equal("commission", reply.Kind);
        Has(reply, ("attainment", "0.6000"), ("factor", "0.8000"), ("commission.projected", "9600.00"), ("commission.earned", "0.00"), ("commission.waiting", "9600.00"));
        Has(reply, ("base_pay", "21000.00"), ("bracket.gap", "50000.00"), ("bracket.gain", "3000.00"));
        Assert.Contains(reply.Rows, row => row["line"] == "储值卡券" && row["basis"] == "300000.00" && row["rate"] == "0.0300" && row["value"] == "7200.00");
        Assert.Contains(reply.Rows, row => row["line"] == "首单奖励" && row["value"] == "2400.00");
    }

    [Fact]
    public void Pay_asked_about_in_a_channel_is_answered_to_the_speaker_alone()
    {
        IReadOnlyList<Reply> replies = _desk.Take(_lin, new Decision.Answered(new Command.AskCommission(), new Scope(_lin, null)), "北组");

        Assert.Equal([("team:北组", "answered_privately"), ("林涛", "commission")], replies.Select(reply => (reply.To, reply.Kind)));
        Assert.Empty(replies[0].Figures);
        Assert.Empty(replies[0].Rows);
    }

    [Fact]
    public void A_ranking_is_answered_where_it_was_asked_as_far_as_it_is_public_and_whole_to_the_speaker()
    {
        IReadOnlyList<Reply> replies = _desk.Take(_lin, new Decision.Answered(new Command.AskRanking(), new Scope(_lin, null)), "北组");

        Assert.Equal(["team:北组", "林涛"], replies.Select(reply => reply.To));
        Assert.DoesNotContain("周敏", replies[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pay_of_several_has_a_row_a_member()
    {
        Reply reply = _desk.Ask(_boss, new Command.AskCommission(), Scope.Company);

        // Without a target the second member is paid in full: 3 % and 1 % for the first order.
        Has(reply, ("commission.projected", "13200.00"), ("commission.earned", "0.00"), ("commission.waiting", "13200.00"));
        Assert.Equal([("林涛", "9600.00"), ("周敏", "3600.00")], reply.Rows.Select(row => (row["who"], row["projected"])));
    }

    [Fact]
    public void A_ranking_is_of_this_month_by_amount_with_the_askers_place()
    {
        Reply reply = _desk.Ask(_zhou, new Command.AskRanking());

        Has(reply, ("metric", "amount"), ("period", "2026-09-01/2026-09-30"), ("rank", "2"), ("of", "2"), ("gap", "210000.00"));
        Assert.Equal([("1", "林涛", "300000.00"), ("2", "周敏", "90000.00")], reply.Rows.Select(row => (row["rank"], row["who"], row["value"])));
    }

    [Fact]
    public void Whoever_shares_a_place_shares_its_gap()
    {
        Member third = _diary.Joins("钱进", _north);
        _diary.Signs(third, _diary.Adds(third, "面馆"), 90_000);

        foreach (Member member in (Member[])[_zhou, third]) Has(_desk.Ask(member, new Command.AskRanking()), ("rank", "2"), ("gap", "210000.00"));
        Assert.DoesNotContain("gap", _desk.Ask(_lin, new Command.AskRanking()).Figures.Keys);
    }

    [Fact]
    public void Who_is_not_ranked_has_no_place()
    {
        Reply reply = _desk.Ask(_boss, new Command.AskRanking(Metric.Orders));

        Assert.DoesNotContain("rank", reply.Figures.Keys);
        Assert.Equal(("2", "1"), (reply.Figures["of"], reply.Rows[0]["value"]));
    }

    [Fact]
    public void Customers_at_risk_are_listed_with_the_day_they_fall()
    {
        Customer park = _diary.Adds(_lin, "公园", Tier.C);
        _diary.Visits(_lin, park);
        _diary.On(new LocalDate(2026, 9, 13));
        Reply reply = _desk.Ask(_lin, new Command.AskPoolRisk());

        Has(reply, ("count", "1"), ("within", "3"));
        Assert.Equal(
            new Dictionary<string, string> { ["customer"] = "公园", ["owner"] = "林涛", ["falls_on"] = "2026-09-15", ["days"] = "1", ["last_contact"] = "2026-09-07" },
            Assert.Single(reply.Rows));
        Has(_desk.Ask(_lin, new Command.AskPoolRisk(Within: 0)), ("count", "0"), ("within", "0"));
    }

    [Fact]
    public void A_customer_is_told_with_money_and_history_the_newest_first()
    {
        _diary.Receives(_lin, _tea, 300_000);
        _diary.On(new LocalDate(2026, 9, 9));
        _diary.Visits(_lin, _tea, kind: ContactKind.Call);
        Reply reply = _desk.Ask(_lin, new Command.AskCustomer(new CustomerName("茶行")));

        Has(reply, ("owner", "林涛"), ("tier", "B"), ("last_contact", "2026-09-09"), ("falls_on", "2026-09-17"));
        Has(reply, ("signed", "300000.00"), ("collected", "300000.00"), ("outstanding", "0.00"));
        Assert.Equal(["2026-09-09", "2026-09-07", "2026-09-07", "2026-09-07"], reply.Rows.Select(row => row["on"]));
        Assert.Equal(("电话", "林涛"), (reply.Rows[0]["what"], reply.Rows[0]["by"]));
    }

    [Fact]
    public void A_protected_customer_has_no_day_to_fall_but_what_protects_it()
    {
        Reply reply = _desk.Ask(_lin, new Command.AskCustomer(new CustomerName("茶行")));

        Assert.DoesNotContain("falls_on", reply.Figures.Keys);
        Has(reply, ("protected_by", "open_order"));
    }

    [Fact]
    public void Of_a_colleagues_customer_only_the_owners_name_is_told()
    {
        Reply reply = _desk.Ask(_zhou, new Command.AskCustomer(new CustomerName("茶行")));

        Assert.Equal(new Dictionary<string, string> { ["customer"] = "茶行", ["owner"] = "林涛" }, reply.Figures);
        Assert.Empty(reply.Rows);
    }

    [Fact]
    public void The_days_plan_lists_whom_to_contact_and_why()
    {
        _diary.Plans(_lin, _tea, Start, new LocalTime(15, 0), "打电话");
        Reply reply = _desk.Ask(_lin, new Command.AskAgenda());

        Has(reply, ("on", "2026-09-07"), ("count", "1"));
        Assert.Equal(
            new Dictionary<string, string> { ["customer"] = "茶行", ["why"] = "提醒：打电话", ["on"] = "2026-09-07", ["at"] = "15:00" }, Assert.Single(reply.Rows));
    }

    [Fact]
    public void Calling_a_question_off_records_nothing()
    {
        Reply reply = _desk.Ask(_lin, new Command.Cancel());

        Assert.Equal("cancelled", reply.Kind);
        Assert.Equal("not_understood", _desk.Ask(_lin, new Command.Confirm()).Kind);
    }

    private static void Has(Reply reply, params (string Name, string Value)[] figures)
    {
        foreach ((string name, string value) in figures) Assert.Equal((name, value), (name, reply.Figures.GetValueOrDefault(name)));
    }
}
