using SalesBot.Core.Interpreting.Dates.Times;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Times that are said right behind a day.</summary>
internal static class SideTimes
{
    public static TimePhrase? BehindDay(DateScan scan, int at, bool mayBeBare)
    {
        var start = scan[at].Kind is DateWord.For or DateWord.On ? at + 1 : at;
        return TimeReader.Read(scan, start, mayBeBare: false) ?? PartsOfDay.HalfBehindDay(scan, at) ?? Lasting(scan, at) ?? Bare(scan, start, mayBeBare);
    }

    // 14th Feb from 9:30am for 7 hours
    private static TimePhrase? Lasting(DateScan scan, int at) =>
        scan[at].Is(DateWord.From) && Clocks.Read(scan, at + 1, mayBeBare: false) is { } clock && scan[clock.Next].Is(DateWord.For)
            ? new TimePhrase(clock.Next, clock.Time, null, PartOfDay.None)
            : null;

    // Two bare hours are a stretch (monday 8 to 9) and an hour with minutes in words a time (nine thirty); one bare hour is none.
    private static TimePhrase? Bare(DateScan scan, int at, bool mayBeBare)
    {
        if (TimeReader.Read(scan, at, mayBeBare: true) is not { } bare)
        {
            return null;
        }

        var isInWords = bare.Start?.Minute > 0 && scan[at].Detail == 0;
        return bare.End is not null || mayBeBare || isInWords ? bare : null;
    }
}
