using NodaTime;
using SalesBot.Core.Interpreting.Dates.Feasts;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>A date with its greater parts left out: 周五, 15号, 9月1日, Q3, Christmas. It comes again and again; each time has a step.</summary>
/// <param name="Unit">Day, Month, Quarter or Half: what comes again.</param>
/// <param name="Month">1 to 12; 0 if open. The number of the quarter or half for those.</param>
/// <param name="Day">Day of the month; 0 if open or none.</param>
/// <param name="Weekday">1 (Monday) to 7; 0 if none.</param>
internal readonly record struct OpenDate(TimeUnit Unit, int Month = 0, int Day = 0, int Weekday = 0)
{
    private const int EveryYear = 9;
    private const int EveryMonth = 4;
    private const int EveryDay = 1000;

    public Feast? Feast { get; init; }

    public int FiscalStart { get; init; } = 1;

    public DateForm Form => Feast is null && Unit == TimeUnit.Day && Month == 0 ? (Weekday > 0 ? DateForm.Weekday : DateForm.DayOfMonth) : DateForm.Yearless;

    private bool IsYearly => Form == DateForm.Yearless;

    private int Tries => IsYearly ? EveryYear : Weekday > 0 ? EveryDay : EveryMonth;

    /// <summary>The last time that began on <paramref name="today"/> or before; null if there never is one (2月30日).</summary>
    public DayRange? Back(LocalDate today)
    {
        var step = Step(today) + 1;
        for (var tries = 0; tries <= Tries; tries++)
        {
            if (At(step - tries) is { } days && days.First <= today)
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The first time that ends on <paramref name="today"/> or later.</summary>
    public DayRange? Ahead(LocalDate today)
    {
        var step = Step(today) - 1;
        for (var tries = 0; tries <= Tries; tries++)
        {
            if (At(step + tries) is { } days && days.Last >= today)
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The first time that begins on <paramref name="day"/> or later.</summary>
    public DayRange? From(LocalDate day)
    {
        var step = Step(day) - 1;
        for (var tries = 0; tries <= Tries; tries++)
        {
            if (At(step + tries) is { } days && days.First >= day)
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The time in <paramref name="year"/>; only for what comes once a year.</summary>
    public DayRange? InYear(int year) => At(year);

    private int Step(LocalDate day) => IsYearly ? day.Year : Weekday > 0 ? DaysSinceEpoch(day) : (day.Year * 12) + day.Month - 1;

    private DayRange? At(int step)
    {
        if (!IsYearly)
        {
            return Weekday > 0 ? OnWeekday(step) : Valid(step / 12, (step % 12) + 1, Day);
        }

        return Feast is { } feast ? DayRange.Of(FeastDays.In(feast, step)) : Unit switch
        {
            TimeUnit.Quarter => DayRange.Months(new LocalDate(step, FiscalStart, 1).PlusMonths((Month - 1) * 3), 3),
            TimeUnit.Half => DayRange.Months(new LocalDate(step, (Month * 6) - 5, 1), 6),
            TimeUnit.Month => DayRange.Months(new LocalDate(step, Month, 1), 1),
            _ => Valid(step, Month, Day),
        };
    }

    private DayRange? OnWeekday(int step)
    {
        var day = Epoch.PlusDays(step);
        return (int)day.DayOfWeek == Weekday && (Day == 0 || day.Day == Day) ? DayRange.Of(day) : null;
    }

    private static LocalDate Epoch => new(1970, 1, 1);

    private static int DaysSinceEpoch(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static DayRange? Valid(int year, int month, int day) =>
        day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? DayRange.Of(new LocalDate(year, month, day)) : null;
}
