using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests;

/// <summary>A company whose journal a test writes: what happens, on which local day and at which hour, and the ledger it comes to.</summary>
internal sealed class Diary
{
    public static readonly CompanySettings Settings = new(
        "示例商贸",
        "Asia/Shanghai",
        Language.Zh,
        "CNY",
        new Dictionary<string, decimal>(),
        1,
        [25, 25, 25, 25],
        Terms.Net(30),
        CommissionRules.Default,
        PoolRules.Default with { DealShieldDays = 0 },
        null,
        ScheduleTimes.Default,
        HonourRules.Default,
        3,
        true,
        false);

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

    public Member Joins(string name, Team? team = null, Role role = Role.Rep, IReadOnlyList<Core.Calendar.SalesPeriod>? leave = null)
    {
        Member member = new(Ledger.People.NextMember, name, [], role, team?.Id ?? default, Grade.Junior, Leave: leave);
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

    public void Signs(Member by, Customer customer, decimal amount) => Write(
        new Fact.DealSigned(customer.Id, [new Credit(by.Id, Ratio.One)], [new DealItem(new CategoryId("card"), Money.FromYuan(amount))], Terms.Net(30), Today), by);

    public void Receives(Member by, Customer customer, decimal amount) => Write(new Fact.PaymentReceived(customer.Id, Money.FromYuan(amount), Today), by);

    public void Plans(Member by, Customer customer, LocalDate on, LocalTime? at = null, string? what = null) =>
        Write(new Fact.FollowUpPlanned(customer.Id, by.Id, on, at, what), by);

    public void Answers(Member by, string text) => Write(new Fact.ReviewAnswered(Today, text), by);

    public void Warns(Member owner, params Customer[] customers) =>
        Write(new Fact.Posted("pool_risk", owner.Name, Today, [.. customers.Select(customer => customer.Id)]));

    public void TakesBackLast() => Write(new Fact.ChangeTakenBack(Ledger.Seq));

    public void Write(Fact fact, Member? by = null) => Ledger.Apply(new Entry(Ledger.Seq + 1, Now, by?.Id ?? default, fact));
}
