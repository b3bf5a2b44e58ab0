using System.Collections.Concurrent;
using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Calendar;

/// <summary>
/// Which days a company works: all but the weekend and the days off, and the weekend days that are made up for. Days off and make-up days are
/// those of the company file, else those that ship for the company's zone.
/// </summary>
public sealed class CompanyCalendar
{
    private static readonly IReadOnlyList<IsoDayOfWeek> SaturdayAndSunday = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    public static readonly CompanyCalendar WeekendsOnly = new(SaturdayAndSunday, new PublicHolidays([], []), null);

    /// <summary>How far a search for a working day goes; a company that takes more days off in a row is taken not to use its calendar.</summary>
    private const int LongestBreak = 366;

    private readonly HashSet<IsoDayOfWeek> _weekend;
    private readonly IReadOnlyList<SalesPeriod> _daysOff;
    private readonly HashSet<LocalDate> _workdays;
    private readonly HashSet<int>? _listedYears;
    private readonly ConcurrentDictionary<int, WorkYear> _years = [];

    private CompanyCalendar(IReadOnlyList<IsoDayOfWeek> weekend, PublicHolidays holidays, HashSet<int>? listedYears)
    {
        // A week without a working day would never end a count.
        _weekend = weekend.Distinct().Count() < 7 ? [.. weekend] : [];
        _daysOff = holidays.DaysOff;
        _workdays = [.. holidays.Workdays];
        _listedYears = listedYears;
    }

    public static CompanyCalendar For(CompanySettings settings)
    {
        CalendarRules rules = settings.Calendar ?? new CalendarRules(SaturdayAndSunday);
        PublicHolidays? shipped = PublicHolidays.Of(settings.TimeZone);
        PublicHolidays used = new(rules.DaysOff ?? shipped?.DaysOff ?? [], rules.Workdays ?? shipped?.Workdays ?? []);
        bool isShipped = rules.DaysOff is null && shipped is not null;
        return new CompanyCalendar(rules.Weekend, used, isShipped ? [.. used.DaysOff.Select(period => period.First.Year)] : null);
    }

    public bool IsWorkday(LocalDate day) => Year(day.Year).IsWorkday(day.DayOfYear);

    /// <summary>The day itself where it is worked, else the next day that is.</summary>
    public LocalDate WorkdayFrom(LocalDate day)
    {
        LocalDate found = day;
        for (int step = 0; step < LongestBreak && !IsWorkday(found); step++) found = found.PlusDays(1);
        return IsWorkday(found) ? found : day;
    }

    /// <summary>The working day that is so many working days after a day; the day itself is not counted, whether it is worked or not.</summary>
    /// <param name="day">The day before the count.</param>
    /// <param name="count">Working days, 0 or more.</param>
    public LocalDate PlusWorkdays(LocalDate day, int count)
    {
        LocalDate found = day;
        for (int left = count; left > 0; left--) found = WorkdayFrom(found.PlusDays(1));
        return found;
    }

    /// <summary>Working days of a period, both end days included.</summary>
    public int WorkdaysIn(SalesPeriod period)
    {
        (LocalDate first, LocalDate last) = (period.First, period.Last);
        if (first.Year == last.Year) return Year(first.Year).Between(first.DayOfYear, last.DayOfYear);
        int count = Year(first.Year).Total - (first.DayOfYear > 1 ? Year(first.Year).Between(1, first.DayOfYear - 1) : 0);
        for (int year = first.Year + 1; year < last.Year; year++) count += Year(year).Total;
        return count + Year(last.Year).Between(1, last.DayOfYear);
    }

    /// <summary>
    /// Whether public holidays of the year should count but are not known, so that only weekends do; an answer that rests on such a year says so.
    /// Never where the company lists its own days off.
    /// </summary>
    public bool LacksHolidaysOf(int year) => _listedYears is not null && !_listedYears.Contains(year);

    private WorkYear Year(int year) => _years.TryGetValue(year, out WorkYear? known) ? known : _years.GetOrAdd(year, Counted);

    private WorkYear Counted(int year) => new(year, IsWorked);

    private bool IsWorked(LocalDate day)
    {
        if (_workdays.Contains(day)) return true;
        if (_weekend.Contains(day.DayOfWeek)) return false;
        foreach (SalesPeriod off in _daysOff)
        {
            if (off.Contains(day)) return false;
        }

        return true;
    }
}
