using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>A length of time as it was said; a part of a month is counted in 30 days, half a year is six months.</summary>
internal readonly record struct Length(decimal Years, decimal Months, decimal Days, decimal WorkDays, decimal Seconds)
{
    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    // Beyond these, days would leave the calendar.
    private const decimal MostYears = 1000;
    private const decimal MostDays = 365 * 1000;

    public bool IsWholeDays => Seconds == 0;

    public bool IsUsable => Years <= MostYears && Months <= MostYears * 12 && Days <= MostDays && WorkDays <= 10_000 && Seconds <= MostDays * 86_400;

    /// <summary>Whole months, and nothing else.</summary>
    public bool IsMonthsOnly => Months > 0 && Years == 0 && Days == 0 && WorkDays == 0 && Seconds == 0;

    public static Length Of(decimal count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => new(0, 0, 0, 0, count),
        TimeUnit.Minute => new(0, 0, 0, 0, count * 60),
        TimeUnit.Hour => new(0, 0, 0, 0, count * 3600),
        TimeUnit.Day => new(0, 0, count, 0, 0),
        TimeUnit.WorkDay => new(0, 0, 0, count, 0),
        TimeUnit.Weekend => new(0, 0, count * 2, 0, 0),
        TimeUnit.Week => new(0, 0, count * 7, 0, 0),
        TimeUnit.Fortnight => new(0, 0, count * 14, 0, 0),
        TimeUnit.Month => new(0, count, 0, 0, 0),
        TimeUnit.Quarter => new(0, count * 3, 0, 0, 0),
        TimeUnit.Half => new(0, count * 6, 0, 0, 0),
        TimeUnit.Year when count == 0.5m => new(0, 6, 0, 0, 0),
        TimeUnit.Year => new(count, 0, 0, 0, 0),
    };

    public Length Plus(Length more) => new(Years + more.Years, Months + more.Months, Days + more.Days, WorkDays + more.WorkDays, Seconds + more.Seconds);

    public Duration ToDuration()
    {
        var seconds = (((Years * DaysOfYear) + (Months * DaysOfMonth) + Days + WorkDays) * 86_400) + Seconds;
        return Duration.FromMilliseconds((long)(seconds * 1000));
    }

    /// <summary>The day this far after <paramref name="day"/>, or before it for a <paramref name="sign"/> of −1.</summary>
    public LocalDate From(LocalDate day, int sign)
    {
        var months = (Years * 12) + Months;
        var whole = decimal.Truncate(months);
        var days = decimal.Truncate(Days + ((months - whole) * DaysOfMonth));
        var moved = day.PlusMonths(sign * (int)whole).PlusDays(sign * (int)days);
        return WorkDays > 0 ? WorkingDays(moved, sign) : moved;
    }

    public LocalDateTime From(LocalDateTime moment, int sign) =>
        (From(moment.Date, sign) + moment.TimeOfDay).PlusSeconds(sign * (long)Seconds);

    private LocalDate WorkingDays(LocalDate day, int sign)
    {
        for (var left = (int)WorkDays; left > 0;)
        {
            day = day.PlusDays(sign);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }
}
