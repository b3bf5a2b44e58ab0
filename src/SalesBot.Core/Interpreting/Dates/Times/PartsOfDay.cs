using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Times;

/// <summary>The hours of morning, afternoon, evening and night.</summary>
internal static class PartsOfDay
{
    private static readonly LocalTime LastSecond = new(23, 59, 59);

    public static (LocalTime Start, LocalTime End) Hours(PartOfDay part, Edge edge)
    {
        var (from, to) = part switch
        {
            PartOfDay.SmallHours => (0, 6),
            PartOfDay.Morning => (8, 12),
            PartOfDay.Noon or PartOfDay.Lunch => (11, 13),
            PartOfDay.Afternoon => (12, 16),
            PartOfDay.Evening => (16, 20),
            PartOfDay.Night => (20, 24),
            PartOfDay.NightTime => (0, 8),
            PartOfDay.Daytime => (8, 18),
            PartOfDay.None => (0, 24),
        };
        from = edge == Edge.Late ? (from + to) / 2 : from;
        to = edge == Edge.Early ? (from + to) / 2 : to;
        return (new LocalTime(from, 0), to == 24 ? LastSecond : new LocalTime(to, 0));
    }

    /// <summary>A part of the day at <paramref name="at"/>, with early, late or "in the" before it.</summary>
    public static TimePhrase? Read(DateScan scan, int at)
    {
        var start = scan[at].Kind is DateWord.In or DateWord.At or DateWord.On or DateWord.For ? at + 1 : at;
        start = scan.Skip(start, DateWord.Article);
        var edge = scan[start].Kind switch
        {
            DateWord.Edge when (Edge)scan[start].Value != Edge.Middle => (Edge)scan[start].Value,
            DateWord.Later => Edge.Late,
            _ => Edge.None,
        };
        var part = edge == Edge.None ? start : AfterEdge(scan, start + 1);
        return scan[part].Is(DateWord.Part) ? new TimePhrase(part + 1, null, null, (PartOfDay)scan[part].Value, edge) : null;
    }

    /// <summary>"tuesday AM", "Feb 5 pm": the half of a day that was named right before it.</summary>
    public static TimePhrase? HalfBehindDay(DateScan scan, int at)
    {
        var half = scan[at];
        return half.Is(DateWord.HalfDay) && half.Value < 2 ? new TimePhrase(at + 1, null, null, half.Value == 0 ? PartOfDay.Morning : PartOfDay.Afternoon) : null;
    }

    private static int AfterEdge(DateScan scan, int at) => scan.Skip(scan[at].Kind is DateWord.In or DateWord.Dash ? at + 1 : at, DateWord.Article);
}
