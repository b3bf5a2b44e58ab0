using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Days and periods as a colleague would name them on <paramref name="today"/>.</summary>
internal sealed class EnglishDates(LocalDate today)
{
    public bool IsToday(LocalDate day) => day == today;

    public bool IsOver(SalesPeriod period) => period.Last < today;

    /// <summary>Whether enough is gone to say how it will end: a tenth, today included. Before that a single deal would be carried forward to a wild sum.</summary>
    public bool ShowsPace(SalesPeriod period) => !IsOver(period) && (Period.DaysBetween(period.First, today) + 1) * 10 >= Period.DaysBetween(period.First, period.Last) + 1;

    /// <summary>today, 18 Sep, 5 Jan 2027.</summary>
    public string Day(LocalDate day) => Period.DaysBetween(today, day) switch
    {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        _ => Short(day),
    };

    /// <summary>18 Sep, without yesterday, today and tomorrow.</summary>
    public string Short(LocalDate day) => day.ToString(day.Year == today.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Fri 18 Sep.</summary>
    public string DayOfWeek(LocalDate day) => day.ToString(day.Year == today.Year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Mon 12 Oct to Fri 16 Oct: both ends spelled out.</summary>
    public string Span(SalesPeriod period) => period.First == period.Last ? DayOfWeek(period.First) : $"{DayOfWeek(period.First)} to {DayOfWeek(period.Last)}";

    /// <summary>this quarter, Q3, August, 1 Sep – 15 Sep.</summary>
    public string Named(SalesPeriod period)
    {
        if (period.First == period.Last) return Day(period.First);
        if (period == SalesPeriod.OfWeek(period.First)) return Week(period);
        if (period == SalesPeriod.OfMonth(period.First)) return Month(period);
        bool wholeMonths = period.First.Day == 1 && period.Last.PlusDays(1).Day == 1;
        int months = wholeMonths ? Period.Between(period.First, period.Last.PlusDays(1), PeriodUnits.Months).Months : 0;
        return months switch
        {
            3 => Quarter(period),
            12 => YearOf(period),
            _ => $"{Short(period.First)} – {Short(period.Last)}",
        };
    }

    private string Year(LocalDate day) => day.Year == today.Year ? "" : string.Create(CultureInfo.InvariantCulture, $" {day.Year}");

    private string Week(SalesPeriod week)
    {
        if (week.Contains(today)) return "this week";
        return week.Contains(today.PlusDays(-7)) ? "last week" : $"{Short(week.First)} – {Short(week.Last)}";
    }

    private string Month(SalesPeriod month) =>
        month.Contains(today) ? "this month" : month.First.ToString("MMMM", CultureInfo.InvariantCulture) + Year(month.First);

    private string Quarter(SalesPeriod quarter)
    {
        if (quarter.Contains(today)) return "this quarter";
        return quarter.First.Month % 3 == 1
            ? string.Create(CultureInfo.InvariantCulture, $"Q{(quarter.First.Month / 3) + 1}{Year(quarter.First)}")
            : $"{quarter.First.ToString("MMM", CultureInfo.InvariantCulture)} – {quarter.Last.ToString("MMM", CultureInfo.InvariantCulture)}{Year(quarter.First)}";
    }

    private string YearOf(SalesPeriod year) =>
        year.Contains(today) ? "this year" : string.Create(CultureInfo.InvariantCulture, $"{year.First.Year}");
}
