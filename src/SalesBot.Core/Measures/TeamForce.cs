using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Rituals;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Measures;

/// <summary>Process × content × resources × execution × people of a team, each from facts; what cannot be measured is left out.</summary>
public sealed record TeamForce(IReadOnlyList<FactorReading> Factors)
{
    private const int WeeksBefore = 4;

    private const int DaysOfDeals = 90;

    /// <summary>The first of the smallest in the order of the product; null where nothing can be measured.</summary>
    public FactorReading? Weakest => Factors.MinBy(factor => factor.Share);

    /// <param name="week">What is judged, up to the day itself.</param>
    public static TeamForce Of(Ledger ledger, Team? team, SalesPeriod week, LocalDate today)
    {
        Member[] sellers = [.. (team is null ? ledger.People.Members : ledger.People.In(team.Id)).Where(member => member.Sells && member.IsHereOn(today))];
        FactorReading?[] readings =
        [
            Process(ledger, sellers, week),
            Content(ledger, sellers, today),
            Resources(ledger, team, today),
            Execution(ledger, team, sellers, week),
            People(ledger, sellers, today),
        ];
        return new TeamForce([.. readings.OfType<FactorReading>()]);
    }

    private static FactorReading? Process(Ledger ledger, Member[] sellers, SalesPeriod week)
    {
        SalesPeriod before = SalesPeriod.Between(week.First.PlusDays(-7 * WeeksBefore), week.First.PlusDays(-1));
        decimal workdays = ledger.Calendar.WorkdaysIn(before);
        decimal usual = workdays > 0 ? Contacts(ledger, sellers, before) / workdays * ledger.Calendar.WorkdaysIn(week) : 0;
        return FactorReading.From(TeamFactor.Process, Contacts(ledger, sellers, week), usual);
    }

    private static decimal Contacts(Ledger ledger, Member[] sellers, SalesPeriod period) =>
        sellers.Select(member => ledger.Figures.Of(member.Id)).Sum(figures => figures.Visits.Over(period) + figures.Calls.Over(period) + figures.Messages.Over(period));

    private static FactorReading? Content(Ledger ledger, Member[] sellers, LocalDate today)
    {
        SalesPeriod days = SalesPeriod.Between(today.PlusDays(1 - DaysOfDeals), today);
        decimal won = sellers.Sum(member => ledger.Deals.Of(member.Id).Closed.Won.Over(days));
        decimal lost = sellers.Sum(member => ledger.Deals.Of(member.Id).Closed.Lost(days).Count);
        return FactorReading.From(TeamFactor.Content, won, won + lost);
    }

    private static FactorReading? Resources(Ledger ledger, Team? team, LocalDate today)
    {
        Scope scope = new(null, team);
        Attainment attainment = Attainment.Of(ledger, scope, Metric.Amount, ledger.QuarterOf(today), today);
        decimal open = OpenDeals.Of(ledger, scope).Sum(deal => deal.Amount.Yuan);
        return FactorReading.From(TeamFactor.Resources, open, attainment.Remaining ?? 0);
    }

    private static FactorReading? Execution(Ledger ledger, Team? team, Member[] sellers, SalesPeriod week)
    {
        decimal asked = 0;
        decimal done = 0;
        CompanyCalendar calendar = ledger.CalendarOf(team);
        foreach (Member member in sellers)
        {
            LocalDate[] days = [.. ReviewDays(member, calendar, week)];
            FollowUp[] plans = [.. ledger.FollowUps.Of(member.Id).Where(plan => plan.On >= week.First && plan.On < week.Last && ledger.Customers.Has(plan.Customer))];
            asked += days.Length + plans.Length;
            done += days.Count(day => ledger.Reviews.On(day).Any(answer => answer.By == member.Id));
            done += plans.Count(plan => Agenda.IsDone(ledger.Customers[plan.Customer], plan));
        }

        return FactorReading.From(TeamFactor.Execution, done, asked);
    }

    /// <summary>Days on which the member was asked for a review; that of the week's last day is still to come.</summary>
    private static IEnumerable<LocalDate> ReviewDays(Member member, CompanyCalendar calendar, SalesPeriod week)
    {
        for (LocalDate day = week.First; day < week.Last; day = day.PlusDays(1))
        {
            if (calendar.IsWorkday(day) && !member.IsOnLeave(day) && member.IsHereOn(day)) yield return day;
        }
    }

    private static FactorReading? People(Ledger ledger, Member[] sellers, LocalDate today)
    {
        SalesPeriod quarter = ledger.QuarterOf(today);
        Attainment[] ways = [.. sellers.Select(member => Attainment.Of(ledger, new Scope(member, null), Metric.Amount, quarter, today)).Where(way => way.Ratio is not null)];
        return FactorReading.From(TeamFactor.People, ways.Count(way => way.Ratio >= way.Pace), ways.Length);
    }
}
