using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SalesBot.Core.Calendar;

/// <summary>A run of local days, both end days included. Written "2026-07-01/2026-09-30".</summary>
public sealed record SalesPeriod
{
    private SalesPeriod(LocalDate first, LocalDate last)
    {
        First = first;
        Last = last;
    }

    public LocalDate First { get; }

    /// <summary>The last day, which is still inside.</summary>
    public LocalDate Last { get; }

    public int Days => NodaTime.Period.DaysBetween(First, Last) + 1;

    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before the first.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public static SalesPeriod Between(LocalDate first, LocalDate last) =>
        last < first ? throw new ArgumentException("The last day is before the first.", nameof(last)) : new SalesPeriod(first, last);

    public static SalesPeriod OfDay(LocalDate day) => new(day, day);

    public static SalesPeriod OfMonth(LocalDate day) => new(day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth));

    /// <summary>Monday to Sunday.</summary>
    public static SalesPeriod OfWeek(LocalDate day)
    {
        LocalDate monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new SalesPeriod(monday, monday.PlusDays(6));
    }

    /// <summary>The quarter a day lies in, where the fiscal year starts in <paramref name="startMonth"/> (1 for calendar quarters).</summary>
    public static SalesPeriod OfQuarter(LocalDate day, int startMonth = 1)
    {
        int monthsIn = (((day.Month - startMonth) % 12) + 12) % 12;
        LocalDate first = new LocalDate(day.Year, day.Month, 1).PlusMonths(-(monthsIn % 3));
        return new SalesPeriod(first, first.PlusMonths(3).PlusDays(-1));
    }

    /// <summary>The fiscal year a day lies in, starting in <paramref name="startMonth"/>.</summary>
    public static SalesPeriod OfYear(LocalDate day, int startMonth = 1)
    {
        int monthsIn = (((day.Month - startMonth) % 12) + 12) % 12;
        LocalDate first = new LocalDate(day.Year, day.Month, 1).PlusMonths(-monthsIn);
        return new SalesPeriod(first, first.PlusMonths(12).PlusDays(-1));
    }

    public bool Contains(LocalDate day) => First <= day && day <= Last;

    /// <summary>Whether every day of <paramref name="other"/> lies in this period.</summary>
    public bool Covers(SalesPeriod other) => First <= other.First && other.Last <= Last;

    /// <summary>The days that lie in both; null where there are none.</summary>
    public SalesPeriod? SharedWith(SalesPeriod other)
    {
        LocalDate first = LocalDate.Max(First, other.First);
        LocalDate last = LocalDate.Min(Last, other.Last);
        return last < first ? null : new SalesPeriod(first, last);
    }

    /// <summary>The same days of last year; whole months stay whole, also around a leap day.</summary>
    public SalesPeriod YearBefore()
    {
        LocalDate last = Last.PlusYears(-1);
        return new SalesPeriod(First.PlusYears(-1), Last.PlusDays(1).Day == 1 ? last.With(DateAdjusters.EndOfMonth) : last);
    }

    public static bool TryParse(string? text, out SalesPeriod? period)
    {
        period = null;
        string[] parts = (text ?? "").Split('/');
        if (parts.Length != 2) return false;
        ParseResult<LocalDate> first = LocalDatePattern.Iso.Parse(parts[0]);
        ParseResult<LocalDate> last = LocalDatePattern.Iso.Parse(parts[1]);
        if (!first.Success || !last.Success || last.Value < first.Value) return false;
        period = new SalesPeriod(first.Value, last.Value);
        return true;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{LocalDatePattern.Iso.Format(First)}/{LocalDatePattern.Iso.Format(Last)}");
}
