using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Times;

/// <summary>Times of day, with the part of the day before or behind them, and stretches from one time to another.</summary>
internal static class TimeReader
{
    /// <summary>The time at <paramref name="at"/>; bare numbers are hours if <paramref name="mayBeBare"/> or behind "at".</summary>
    public static TimePhrase? Read(DateScan scan, int at, bool mayBeBare)
    {
        var start = SkipPrefix(scan, at, ref mayBeBare);
        if (PartsOfDay.Read(scan, at) is { } part)
        {
            var behind = AfterPart(scan, part.Next);
            var clock = Stretch(scan, behind, mayBeBare || behind > part.Next);
            return clock is { } time ? time with { Part = part.Part } : part;
        }

        if (Stretch(scan, start, mayBeBare) is { } phrase)
        {
            return WithPartBehind(scan, phrase);
        }

        // 8 in the morning, 5 to seven in the evening
        return Stretch(scan, start, mayBeBare: true) is { } bare && scan[bare.Next].Is(DateWord.In) && WithPartBehind(scan, bare) is { Part: not PartOfDay.None } named ? named : null;
    }

    private static int SkipPrefix(DateScan scan, int at, ref bool mayBeBare)
    {
        var start = at;
        while (scan[start].Kind is DateWord.At or DateWord.Around or DateWord.AtSign && start < at + 2)
        {
            mayBeBare |= scan[start].Kind is DateWord.At or DateWord.AtSign || (start > 0 && !scan[start - 1].Is(DateWord.Other));
            start++;
        }

        return start;
    }

    private static int AfterPart(DateScan scan, int at)
    {
        while (scan[at].Kind is DateWord.At or DateWord.Around or DateWord.From or DateWord.Between)
        {
            at++;
        }

        return at;
    }

    private static TimePhrase? Stretch(DateScan scan, int at, bool mayBeBare)
    {
        var from = scan[at].Kind is DateWord.From or DateWord.Between ? at + 1 : at;
        if (First(scan, from) is { } start && Join(scan, start.Next, isBetween: scan[from - 1].Is(DateWord.Between)) is > 0 and var join
            && Clocks.Read(scan, scan.Skip(join, DateWord.At), mayBeBare: true) is { } end
            && (mayBeBare || from > at || IsSure(scan, from) || IsSure(scan, join)))
        {
            return new TimePhrase(end.Next, start.Time, end.Time, PartOfDay.None);
        }

        return Clocks.Read(scan, at, mayBeBare) is { } single ? new TimePhrase(single.Next, single.Time, null, PartOfDay.None) : null;
    }

    // The first side may have a part of the day of its own: 3 in the morning until 5pm.
    private static (int Next, ClockTime Time)? First(DateScan scan, int at)
    {
        var first = Clocks.Read(scan, at, mayBeBare: true);
        return first is { } early && scan[early.Next].Is(DateWord.In) && PartsOfDay.Read(scan, early.Next) is { } part ? (part.Next, early.Time.In(part.Part)) : first;
    }

    private static bool IsSure(DateScan scan, int at) => Clocks.Read(scan, at, mayBeBare: false) is not null;

    private static int Join(DateScan scan, int at, bool isBetween) =>
        scan[at].Kind is DateWord.Dash or DateWord.To || (isBetween && scan[at].Is(DateWord.And)) ? at + 1 : -1;

    // 8 in the morning, 5:30 evening, 12 o'clock lunchtime; "3pm, in the morning" are two.
    private static TimePhrase WithPartBehind(DateScan scan, TimePhrase phrase) =>
        PartsOfDay.Read(scan, phrase.Next) is { } part && !scan[phrase.Next].Is(DateWord.For) ? phrase with { Next = part.Next, Part = part.Part } : phrase;
}
