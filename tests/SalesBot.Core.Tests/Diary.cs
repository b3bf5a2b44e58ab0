using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests;

/// <summary>A company whose journal a test writes: what happens, on which local day and at which hour, and the ledger it comes to.</summary>
internal sealed class Diary
{
    public static readonly CompanySettings Settings = Some.Settings(pool: PoolRules.Default with { DealShieldDays = 0 });

    public Diary(LocalDate start, CompanySettings? settings = null)
    {
        Now = start.At(new LocalTime(8, 0)).InZoneLeniently(DateTimeZoneProviders.Tzdb[(settings ?? Settings).TimeZone]).ToInstant();
        Write(new Fact.SettingsAdopted(settings ?? Settings));
    }

    public Ledger Ledger { get; } = new();

    /// <summary>When the next entry is written.</summary>
    public Instant Now { get; private set; }

    public LocalDate Today => Ledger.DayOf(Now);

    /// <summary>Goes on to this hour of a day; 8 o'clock where none is given.</summary>
    public Diary On(LocalDate day, int hour = 8, int minute = 0)
    {
        Now = day.At(new LocalTime(hour, minute)).InZoneLeniently(Ledger.Zone).ToInstant();
        return this;
    }

    public void At(Instant moment) => Now = moment;

    public Team Forms(string name, string? leader = null, ScheduleTimes? schedule = null)
    {
        Team team = new(Ledger.People.NextTeam, name, [], leader, null, schedule);
        Write(new Fact.TeamFormed(team));
        return team;
    }

    public Member Joins(string name, Team? team = null, Role role = Role.Rep, IReadOnlyList<SalesPeriod>? leave = null, Grade grade = Grade.Junior)
    {
        Member member = new(Ledger.People.NextMember, name, [], role, team?.Id ?? default, grade, Leave: leave);
        Write(new Fact.MemberJoined(member));
        return member;
    }

    public void Changes(Member member) => Write(new Fact.MemberJoined(member));

    public Customer Adds(Member owner, string name, Tier? tier = null)
    {
        CustomerId id = Ledger.Customers.NextId;
        Write(new Fact.CustomerAdded(id, name, owner.Id, tier), owner);
        return Ledger.Customers[id];
    }

    public Customer Lists(Member? owner, string name, LocalDate? since = null, Stage? stage = null, Tier? tier = null, LocalDate? ordered = null)
    {
        CustomerId id = Ledger.Customers.NextId;
        Write(new Fact.CustomerListed(id, name, null, owner?.Id, tier, since, ordered, Stage: stage));
        return Ledger.Customers[id];
    }

    public void Visits(Member by, Customer customer, LocalDate? on = null, LocalDate? next = null, ContactKind kind = ContactKind.Visit) =>
        Write(new Fact.VisitLogged(customer.Id, kind, on ?? Today, NextOn: next), by);

    /// <summary>The company sells <see cref="Some.Categories"/> and pays by this plan.</summary>
    public Diary Pays(CommissionPlan plan, LocalDate? from = null, int version = 1)
    {
        Write(new Fact.CategoriesAdopted(Some.Categories));
        Write(new Fact.PlanAdopted(plan, from ?? Today, version));
        return this;
    }

    /// <summary>For the company where neither a member nor a team is given.</summary>
    public void Aims(decimal amount, SalesPeriod period, Member? member = null, Team? team = null, Metric metric = Metric.Amount) =>
        Write(new Fact.TargetSet(period, amount, metric, member?.Id, team?.Id));

    public Order Signs(Member by, Customer customer, decimal amount, Terms? terms = null, LocalDate? on = null) =>
        Signs(by, customer, [Some.Item(amount)], terms, on);

    public Order Signs(
        Member by, Customer customer, IReadOnlyList<DealItem> items, Terms? terms = null, LocalDate? on = null, IReadOnlyList<Credit>? credits = null)
    {
        Write(new Fact.DealSigned(customer.Id, credits ?? [new Credit(by.Id, Ratio.One)], items, terms ?? Terms.Net(30), on ?? Today), by);
        return customer.Orders.Single(order => order.Record == Ledger.Seq);
    }

    public void Receives(Member by, Customer customer, decimal amount) => Write(new Fact.PaymentReceived(customer.Id, Money.FromYuan(amount), Today), by);

    public void Plans(Member by, Customer customer, LocalDate on, LocalTime? at = null, string? what = null) =>
        Write(new Fact.FollowUpPlanned(customer.Id, by.Id, on, at, what), by);

    public void Answers(Member by, string text) => Write(new Fact.ReviewAnswered(Today, text), by);

    public void Warns(Member owner, params Customer[] customers) =>
        Write(new Fact.Posted("pool_risk", owner.Name, Today, [.. customers.Select(customer => customer.Id)]));

    public void TakesBackLast() => Write(new Fact.ChangeTakenBack(Ledger.Seq));

    public void Write(Fact fact, Member? by = null) => Ledger.Apply(new Entry(Ledger.Seq + 1, Now, by?.Id ?? default, fact));
}
