using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Times;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Makes mentions of what was read.</summary>
internal static class Mentions
{
    public static DateMention Of(DateScan scan, int at, Side side)
    {
        var span = Span(scan, at, side.Next);
        if (side.IsNow)
        {
            return new DateMention(span, DateMentionKind.DateTime) { Past = DayRange.Of(scan.Today).ToInterval(), Future = DayRange.Of(scan.Today).ToInterval(), Time = scan.Now.TimeOfDay };
        }

        var mention = side.Day is { } day ? OfDay(span, day) : new DateMention(span, DateMentionKind.Time);
        return side.Time is { } time && !mention.IsImpossible ? WithTime(mention, time, hasDay: side.Day is not null) : mention;
    }

    public static DateMention Of(DateScan scan, int at, CountedPhrase counted) =>
        new(Span(scan, at, counted.Next), counted.IsStretch ? DateMentionKind.DateTimeRange : DateMentionKind.DateTime)
        {
            Past = counted.Days.ToInterval(),
            Future = counted.Days.ToInterval(),
            Time = counted.Start.TimeOfDay,
            TimeEnd = counted.IsStretch ? counted.End.TimeOfDay : null,
            Length = counted.Length.ToDuration(),
        };

    public static DateMention Of(DateScan scan, int at, LengthPhrase length) =>
        new(Span(scan, at, length.Next), DateMentionKind.Duration) { Length = length.Length.ToDuration() };

    public static TextSpan Span(DateScan scan, int at, int next) => new(scan[at].Start, scan[next - 1].End);

    // A stretch of no days ("last 0 days") is as impossible as a day the calendar does not have.
    private static DateMention OfDay(TextSpan span, DayPhrase day)
    {
        var isPossible = !day.IsImpossible && day.Back.IsInOrder && day.Ahead.IsInOrder;
        return new(span, day.IsDay ? DateMentionKind.Date : DateMentionKind.DateRange)
        {
            Past = isPossible ? day.Back.ToInterval() : null,
            Future = isPossible ? day.Ahead.ToInterval() : null,
            Form = day.Form,
            Edge = day.Edge,
            IsImpossible = !isPossible,
            IsRolling = day.IsRolling,
            Length = day.Length,
        };
    }

    private static DateMention WithTime(DateMention mention, TimePhrase time, bool hasDay)
    {
        var (start, end, isOpen) = time.Settled();
        var next = end < start && hasDay ? 1 : 0;
        return mention with
        {
            Kind = (hasDay, time.IsStretch) switch
            {
                (true, true) => DateMentionKind.DateTimeRange,
                (true, false) => DateMentionKind.DateTime,
                (false, true) => DateMentionKind.TimeRange,
                (false, false) => DateMentionKind.Time,
            },
            Past = Longer(mention.Past, next),
            Future = Longer(mention.Future, next),
            Time = start,
            TimeEnd = time.IsStretch ? end : null,
            IsHalfDayOpen = isOpen,
            IsPartOfDay = time.IsPart,
        };
    }

    private static DateInterval? Longer(DateInterval? days, int more) => days is null || more == 0 ? days : new DateInterval(days.Start, days.End.PlusDays(more));
}
