using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>Takes the beginning, middle or end of a period.</summary>
internal static class Edges
{
    public static DayPhrase Apply(DayPhrase period, int next, Edge edge)
    {
        var unit = edge is Edge.FirstDay or Edge.MiddleDay or Edge.LastDay ? TimeUnit.Day : TimeUnit.Fortnight;
        return period.Part(next, unit, days => Part(days, period.Unit, edge)) with { Edge = Said(edge) };
    }

    /// <summary>月底 or 中旬 without a month: the last that began by today when looking back, the first that has not ended when looking ahead.</summary>
    public static DayPhrase Nearest(DateScan scan, int next, TimeUnit unit, Edge edge)
    {
        var before = Of(scan, next, unit, -1, edge);
        var now = Of(scan, next, unit, 0, edge);
        var after = Of(scan, next, unit, 1, edge);
        return now with
        {
            Back = now.Back.First <= scan.Today ? now.Back : before.Back,
            Ahead = now.Ahead.Last >= scan.Today ? now.Ahead : after.Ahead,
            Form = DateForm.DayOfMonth,
        };
    }

    private static DayPhrase Of(DateScan scan, int next, TimeUnit unit, int relative, Edge edge) => Apply(Periods.Of(scan, next, unit, relative)!.Value, next, edge);

    private static PeriodEdge Said(Edge edge) => edge switch
    {
        Edge.None => PeriodEdge.Whole,
        Edge.FirstDay or Edge.FirstTen or Edge.Early or Edge.FirstThird => PeriodEdge.Beginning,
        Edge.MiddleDay or Edge.SecondTen or Edge.Middle => PeriodEdge.Middle,
        Edge.LastDay or Edge.LastTen or Edge.Late or Edge.LastThird => PeriodEdge.End,
    };

    private static DayRange Part(DayRange days, TimeUnit unit, Edge edge) => edge switch
    {
        Edge.None => days,
        Edge.FirstDay => DayRange.Of(days.First),
        Edge.MiddleDay => DayRange.Of(days.First.PlusDays(Period.DaysBetween(days.First, days.Last) / 2)),
        Edge.LastDay => DayRange.Of(days.Last),
        Edge.FirstTen => new(days.First, days.First.PlusDays(9)),
        Edge.SecondTen => new(days.First.PlusDays(10), days.First.PlusDays(19)),
        Edge.LastTen => new(days.First.PlusDays(20), days.Last),
        Edge.Early => new(days.First, Split(days, unit).PlusDays(-1)),
        Edge.Middle => Middle(days, unit),
        Edge.Late => new(Split(days, unit), days.Last),
        Edge.FirstThird => DayRange.Months(days.First, 4),
        Edge.LastThird => DayRange.Months(days.First.PlusMonths(8), 4),
    };

    // The first day of the late part: Thursday of a week, the 16th of a month, the second half of a quarter or year.
    private static LocalDate Split(DayRange days, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => days.First.PlusDays(3),
        TimeUnit.Month => days.First.PlusDays(15),
        TimeUnit.Quarter => days.First.PlusMonths(1).PlusDays(15),
        TimeUnit.Year => days.First.PlusMonths(6),
        _ => days.First.PlusDays((Period.DaysBetween(days.First, days.Last) + 1) / 2),
    };

    private static DayRange Middle(DayRange days, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => new(days.First.PlusDays(1), days.First.PlusDays(4)),
        TimeUnit.Month => new(days.First.PlusDays(9), days.First.PlusDays(19)),
        TimeUnit.Quarter => DayRange.Months(days.First.PlusMonths(1), 1),
        TimeUnit.Year => DayRange.Months(days.First.PlusMonths(4), 4),
        _ => days,
    };
}
