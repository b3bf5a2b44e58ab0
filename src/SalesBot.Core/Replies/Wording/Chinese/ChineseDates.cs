using System.Globalization;
using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Days and periods as a colleague would name them on <paramref name="today"/>.</summary>
internal sealed class ChineseDates(LocalDate today)
{
    private const string Weekdays = "一二三四五六日";
    private const string Numerals = "一二三四";

    public bool IsToday(LocalDate day) => day == today;

    public bool IsOver(SalesPeriod period) => period.Last < today;

    /// <summary>Whether enough is gone to say how it will end: a tenth, today included. Before that a single deal would be carried forward to a wild sum.</summary>
    public bool ShowsPace(SalesPeriod period) => !IsOver(period) && (Period.DaysBetween(period.First, today) + 1) * 10 >= Period.DaysBetween(period.First, period.Last) + 1;

    /// <summary>今天, 9月18日, 2027年1月5日.</summary>
    public string Day(LocalDate day) => Period.DaysBetween(today, day) switch
    {
        -1 => "昨天",
        0 => "今天",
        1 => "明天",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year(day)}{day.Month}月{day.Day}日"),
    };

    /// <summary>9月18日（周五）.</summary>
    public string DayOfWeek(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Year(day)}{day.Month}月{day.Day}日（周{Weekdays[(int)day.DayOfWeek - 1]}）");

    /// <summary>今天, 10月12日（周一）到10月16日（周五）: both ends spelled out.</summary>
    public string Span(SalesPeriod period) => period.First == period.Last ? DayOfWeek(period.First) : $"{DayOfWeek(period.First)}到{DayOfWeek(period.Last)}";

    /// <summary>本季度, 三季度, 8月, 9月1日–9月15日.</summary>
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
            _ => $"{Day(period.First)}–{Day(period.Last)}",
        };
    }

    private string Year(LocalDate day) => day.Year == today.Year ? "" : string.Create(CultureInfo.InvariantCulture, $"{day.Year}年");

    private string Week(SalesPeriod week)
    {
        if (week.Contains(today)) return "本周";
        return week.Contains(today.PlusDays(-7)) ? "上周" : $"{Day(week.First)}–{Day(week.Last)}";
    }

    private string Month(SalesPeriod month) =>
        month.Contains(today) ? "本月" : string.Create(CultureInfo.InvariantCulture, $"{Year(month.First)}{month.First.Month}月");

    private string Quarter(SalesPeriod quarter)
    {
        if (quarter.Contains(today)) return "本季度";
        return quarter.First.Month % 3 == 1
            ? $"{Year(quarter.First)}{Numerals[quarter.First.Month / 3]}季度"
            : string.Create(CultureInfo.InvariantCulture, $"{Year(quarter.First)}{quarter.First.Month}–{quarter.Last.Month}月");
    }

    private string YearOf(SalesPeriod year) =>
        year.Contains(today) ? "今年" : string.Create(CultureInfo.InvariantCulture, $"{year.First.Year}年");
}
