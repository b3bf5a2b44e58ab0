using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Times;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Reads a day and a time that belong together, in any order: 明天下午3点, 3pm on Friday, tonight at 8, 8am this morning.</summary>
internal static class Sides
{
    private const int MostParts = 4;

    public static Side? Read(DateScan scan, int at, bool mayBeBare)
    {
        if (scan[at].Is(DateWord.Now))
        {
            return new Side(at + 1, null, null) { IsNow = true };
        }

        var side = new Side(at, null, null);
        for (var part = 0; part < MostParts && More(scan, side, mayBeBare) is { } more; part++)
        {
            side = more;
        }

        return side.IsEmpty ? null : side;
    }

    private static Side? More(DateScan scan, Side side, bool mayBeBare)
    {
        var at = side.IsEmpty ? side.Next : AfterJoint(scan, side);
        if (side.Day is null && DayAt(scan, at) is { } day && Fits(side, day))
        {
            return day with { Time = Joined(side.Time, day.Time) };
        }

        if (side.Day is { IsDay: false } || side.HasClockStretch)
        {
            return null;
        }

        return (side.Day is null ? TimeReader.Read(scan, AfterWord(scan, side, at), mayBeBare) : SideTimes.BehindDay(scan, at, mayBeBare)) is { } time && Joined(side.Time, time) is { } joined && (side.Time is null || joined != side.Time)
            ? side with { Next = time.Next, Time = joined }
            : null;
    }

    // A time goes with one day only, not with a week or month.
    private static bool Fits(Side side, Side day) => side.Time is null || (day.Day is { IsDay: true } && (day.Time is null || Joined(side.Time, day.Time) is not null));

    private static int AfterWord(DateScan scan, Side side, int at) => !side.IsEmpty && scan[at].Kind is DateWord.For or DateWord.On ? at + 1 : at;

    // 、 lists what does not belong together.
    private static int AfterJoint(DateScan scan, Side side)
    {
        var joint = scan[side.Next];
        var joins = joint.Kind is DateWord.Of or DateWord.AtSign || (joint.Is(DateWord.Comma) && joint.Detail == 0) || (joint.Is(DateWord.Dash) && side.Day is not null);
        return joins ? side.Next + 1 : side.Next;
    }

    /// <summary>A day, also one that is counted from now or said together with a part of it.</summary>
    private static Side? DayAt(DateScan scan, int at)
    {
        if (DayAndPart(scan, at) is { } named)
        {
            return named;
        }

        if (WeekdayOfCounted(scan, at) is { } both)
        {
            return both;
        }

        var day = DayReader.Read(scan, at);
        return CountedReader.Read(scan, at) is { HasTime: false } counted && (day is not { } calendar || counted.Next > calendar.Next) ? new Side(counted.Next, Phrase(counted), null)
            : day is { } found ? new Side(found.Next, found, null)
            : null;
    }

    // Monday two weeks from now: that weekday of the week that is counted to.
    private static Side? WeekdayOfCounted(DateScan scan, int at) =>
        scan[at].Is(DateWord.Weekday) && scan[at + 1].Kind is DateWord.Number or DateWord.In or DateWord.Article
            && CountedReader.Read(scan, at + 1) is { HasTime: false, IsStretch: false, Ahead: null, Length.Days: >= 7 } counted
            ? new Side(counted.Next, DayPhrase.Of(counted.Next, DayRange.Week(counted.Start.Date).First.PlusDays(scan[at].Value - 1)), null)
            : null;

    private static DayPhrase Phrase(CountedPhrase counted) =>
        new DayPhrase(counted.Next, counted.IsStretch ? TimeUnit.Fortnight : TimeUnit.Day, counted.Days, counted.Ahead is { } ahead ? DayRange.Of(ahead) : counted.Days)
        {
            IsRolling = counted.IsRolling,
            Length = counted.Length.ToDuration(),
        };

    // 今晚, tonight, this morning, last night, late this afternoon
    private static Side? DayAndPart(DateScan scan, int at)
    {
        if (scan[at].Is(DateWord.DayAndPart))
        {
            return new Side(at + 1, DayPhrase.Of(at + 1, scan.Today.PlusDays(scan[at].Value)), new TimePhrase(at + 1, null, null, (PartOfDay)scan[at].Detail));
        }

        var relative = scan[at].Is(DateWord.Edge) && scan[at + 1].Is(DateWord.Relative) ? at + 1 : at;
        var isPart = scan[relative].Is(DateWord.Relative) && Math.Abs(scan[relative].Value) <= 1 && scan[relative + 1].Is(DateWord.Part) && !TextScan.IsHan(scan.Text[scan[relative].Start]);
        return isPart
            ? new Side(relative + 2, DayPhrase.Of(relative + 2, scan.Today.PlusDays(scan[relative].Value)), new TimePhrase(relative + 2, null, null, (PartOfDay)scan[relative + 1].Value, relative > at ? (Edge)scan[at].Value : Edge.None))
            : null;
    }

    // A part of the day and a clock time make one; two clock times do not.
    private static TimePhrase? Joined(TimePhrase? first, TimePhrase? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        ({ IsPart: true } part, { } clock) => clock.In(part.Part) with { Edge = clock.IsPart ? clock.Edge : Edge.None },
        ({ } clock, { IsPart: true } part) => clock.In(part.Part),
        _ => null,
    };
}
