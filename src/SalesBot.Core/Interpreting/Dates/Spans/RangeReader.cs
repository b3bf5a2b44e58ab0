using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Times;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Reads from one side to another: 9月1日-9月10日, from Friday to Oct 1st 2020, between 2 and 4:30pm tomorrow, 2点-明天4点.</summary>
internal static class RangeReader
{
    /// <summary>The range or single mention at <paramref name="at"/>; the token to go on with.</summary>
    public static (int Next, DateMention Mention)? Read(DateScan scan, int at)
    {
        var isNamed = scan[at].Kind is DateWord.From or DateWord.Between;
        var start = isNamed ? at + 1 : at;
        if (DayRanges.Numbered(scan, start) is { } days)
        {
            return (days.Next, Mentions.Of(scan, at, new Side(days.Next, days, null)));
        }

        if (isNamed && TimeReader.Read(scan, at, mayBeBare: true) is { End: not null })
        {
            return Sides.Read(scan, at, mayBeBare: true) is { } stretch ? (stretch.Next, Mentions.Of(scan, at, stretch)) : null;
        }

        if (Sides.Read(scan, start, mayBeBare: isNamed) is not { } first)
        {
            return null;
        }

        return Joined(scan, at, first) ?? (isNamed && !first.HasClockStretch ? null : (first.Next, Mentions.Of(scan, at, first)));
    }

    private static (int Next, DateMention Mention)? Joined(DateScan scan, int at, Side first)
    {
        if (first.Day is { IsDay: false } period && DayRanges.Inside(scan, period) is { } inside)
        {
            return (inside.Next, Mentions.Of(scan, at, new Side(inside.Next, inside, null)));
        }

        if (Lasting(scan, at, first) is { } lasting)
        {
            return lasting;
        }

        var join = JoinEnd(scan, first.Next, isBetween: scan[at].Is(DateWord.Between));
        if (first.HasClockStretch || join < 0 || Second(scan, join, first) is not { } second)
        {
            return null;
        }

        var next = scan.Skip(second.Next, DateWord.BetweenEnd);
        var isAnd = scan[first.Next].Is(DateWord.And) && !scan[at].Is(DateWord.Between);
        return isAnd && next == second.Next ? null : Combined(scan, at, first, second, next);
    }

    // from 10 am for 3 hours, 14th Feb from 9:30am for 7 hours
    private static (int Next, DateMention Mention)? Lasting(DateScan scan, int at, Side first)
    {
        var isLasting = first.Time is { IsStretch: false } && scan[first.Next].Is(DateWord.For);
        if (!isLasting || Lengths.Read(scan, first.Next + 1) is not { Length: { IsWholeDays: false, Days: 0 } } length)
        {
            return null;
        }

        var mention = Mentions.Of(scan, at, first);
        var end = mention.Time!.Value.PlusSeconds((long)length.Length.Seconds);
        return (length.Next, mention with
        {
            Span = Mentions.Span(scan, at, length.Next),
            Kind = first.Day is null ? DateMentionKind.TimeRange : DateMentionKind.DateTimeRange,
            TimeEnd = end,
        });
    }

    private static int JoinEnd(DateScan scan, int at, bool isBetween) => scan[at].Kind switch
    {
        DateWord.To or DateWord.Dash => at + 1,
        DateWord.And when isBetween || scan[at].Value == 0 => at + 1,
        _ => -1,
    };

    // The second side may leave out what the first one said: april 9th through 17th, november 18-19.
    private static Side? Second(DateScan scan, int at, Side first)
    {
        if (first.Time is null && first.Day is { Open: { Day: > 0, Month: > 0 } } or { IsDay: true, Open: null } && DayRanges.BareDay(scan, at) is { } bare)
        {
            return new Side(bare.Next, bare, null);
        }

        return Sides.Read(scan, at, mayBeBare: first.Time is { IsPart: false } || first.IsNow);
    }

    private static (int Next, DateMention Mention)? Combined(DateScan scan, int at, Side first, Side second, int next)
    {
        var span = Mentions.Span(scan, at, next);
        if (first.Time is null && second.Time is null && !(first.IsNow && second.IsNow))
        {
            return DayRanges.Join(AsDay(scan, first), AsDay(scan, second)) is { } days ? (next, Mentions.Of(scan, at, new Side(next, days, null)) with { Span = span }) : null;
        }

        return MomentRanges.Join(scan, first, second) is { } range ? (next, range with { Span = span }) : null;
    }

    private static DayPhrase AsDay(DateScan scan, Side side) => side.Day ?? DayPhrase.Of(side.Next, scan.Today);
}
