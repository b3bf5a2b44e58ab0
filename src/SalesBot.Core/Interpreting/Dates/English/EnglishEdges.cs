using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Parts of periods in English: early next month, mid-November, end of this year, rest of the week, later this month.</summary>
internal static class EnglishEdges
{
    public static DayPhrase? Read(DateScan scan, int at) => scan[at].Kind switch
    {
        DateWord.Edge when scan[at].Detail > 0 => Abbreviated(scan, at),
        DateWord.Edge => OfPeriod(scan, at),
        DateWord.Rest => RestOf(scan, at + 1),
        DateWord.Later => Remaining(scan, at + 1),
        DateWord.Ago => Elapsed(scan, at + 1),
        _ => null,
    };

    // EOM is the last day, as it is said of a day to do something on; EOY the second half of the year.
    private static DayPhrase? Abbreviated(DateScan scan, int at) =>
        Periods.Of(scan, at + 1, (TimeUnit)scan[at].Detail, 0) is { } period ? PartOf(period, at + 1, (Edge)scan[at].Value) : null;

    private static DayPhrase? OfPeriod(DateScan scan, int at)
    {
        var edge = (Edge)scan[at].Value;
        var start = scan[at + 1].Kind is DateWord.Of or DateWord.In or DateWord.Dash ? at + 2 : at + 1;
        if (scan[start].Is(DateWord.Unit) && scan[at + 1].Is(DateWord.Of))
        {
            return (TimeUnit)scan[start].Value is not TimeUnit.Day and var unit && Periods.Of(scan, start + 1, unit, 0) is { } bare ? PartOf(bare, start + 1, edge) : null;
        }

        return Years.Read(scan, start) is { } year && scan[start].Detail == 4 ? PartOf(DayPhrase.Of(year.Next, TimeUnit.Year, DayRange.Year(year.Year)), year.Next, OfNumberedYear(edge))
            : EnglishDays.Container(scan, start) is { } period ? PartOf(period, period.Next, edge)
            : null;
    }

    // "end of 2000" names the last third of the year, "late this year" its second half.
    private static Edge OfNumberedYear(Edge edge) => edge switch { Edge.Early => Edge.FirstThird, Edge.Late => Edge.LastThird, _ => edge };

    private static DayPhrase? PartOf(DayPhrase period, int next, Edge edge) =>
        period.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Year ? Edges.Apply(period, next, edge) : null;

    private static DayPhrase? RestOf(DateScan scan, int at)
    {
        var start = scan.Skip(scan.Skip(at, DateWord.Of), DateWord.Article);
        var unit = scan[start].Is(DateWord.Relative, 0) ? start + 1 : start;
        return scan[unit].Is(DateWord.Unit) && Periods.Of(scan, unit + 1, (TimeUnit)scan[unit].Value, 0) is { } period
            ? DayPhrase.Of(unit + 1, TimeUnit.Fortnight, new(scan.Today, period.Back.Last))
            : null;
    }

    // later this month: from today on; of a week the second half.
    private static DayPhrase? Remaining(DateScan scan, int at) => EnglishDays.Container(scan, at) switch
    {
        { Unit: TimeUnit.Week } week when scan[at].Kind is DateWord.Relative => Edges.Apply(week, week.Next, Edge.Late),
        { } period when scan[at].Is(DateWord.Relative, 0) => DayPhrase.Of(period.Next, TimeUnit.Fortnight, new(scan.Today, period.Back.Last)),
        _ => null,
    };

    private static DayPhrase? Elapsed(DateScan scan, int at) =>
        scan[at].Is(DateWord.Relative, 0) && EnglishDays.Container(scan, at) is { } period && period.Back.First < scan.Today
            ? DayPhrase.Of(period.Next, TimeUnit.Fortnight, new(period.Back.First, scan.Today.PlusDays(-1)))
            : null;
}
