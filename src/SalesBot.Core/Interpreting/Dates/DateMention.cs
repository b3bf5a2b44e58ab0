using NodaTime;

namespace SalesBot.Core.Interpreting.Dates;

/// <summary>A day, period, time of day or length of time as a message says it.</summary>
/// <param name="Span">From the first word of the mention to the last, its preposition included where it belongs to the meaning (from … to …).</param>
public sealed record DateMention(TextSpan Span, DateMentionKind Kind)
{
    /// <summary>The days meant when looking back, first and last included; null for a time or a duration, and for an impossible date.</summary>
    public DateInterval? Past { get; init; }

    /// <summary>The days meant when looking ahead; the same as <see cref="Past"/> when nothing is open. Today counts in both directions.</summary>
    public DateInterval? Future { get; init; }

    public DateForm Form { get; init; }

    /// <summary>Said as the beginning, the middle or the end of the period; <see cref="Past"/> and <see cref="Future"/> are already that part of it.</summary>
    public PeriodEdge Edge { get; init; }

    /// <summary>The time of day, or the start of the stretch of time; a bare hour from 1 to 6 is taken as afternoon, from 7 to 12 as it stands.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The end of the stretch of time, on the last day of the interval.</summary>
    public LocalTime? TimeEnd { get; init; }

    /// <summary>Morning or afternoon was not said: 12 hours earlier or later is the other reading of <see cref="Time"/> and <see cref="TimeEnd"/>.</summary>
    public bool IsHalfDayOpen { get; init; }

    /// <summary>The time is a part of the day (上午, evening), not an hour.</summary>
    public bool IsPartOfDay { get; init; }

    /// <summary>Counted from today (最近7天, next 3 months): whether today itself counts is a matter of convention.</summary>
    internal bool IsRolling { get; init; }

    /// <summary>The length said, of a <see cref="DateMentionKind.Duration"/> or of what is counted from today (三天后, last 7 days): a month is 30 days, a year 365.</summary>
    public Duration? Length { get; init; }

    /// <summary>A date that the calendar does not have (2月30日, 25:00 is none at all): refuse it, do not guess.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whole days of <see cref="Length"/>; null when no length was said or it is not in whole days.</summary>
    public int? Days => Length is { } length && length == Duration.FromDays(length.Days) ? length.Days : null;

    /// <summary>
    /// The one day meant in <paramref name="direction"/>: the day itself, or of an edge of a period its first or last day
    /// ("end of October" is 31 October). Null when the mention is no single day.
    /// </summary>
    public LocalDate? Day(Direction direction)
    {
        var days = In(direction);
        return (days, Kind, Edge) switch
        {
            (null, _, _) => null,
            (_, DateMentionKind.Date or DateMentionKind.DateTime or DateMentionKind.DateTimeRange, _) => days.Start,
            (_, _, PeriodEdge.Beginning) => days.Start,
            (_, _, PeriodEdge.End) => days.End,
            _ => null,
        };
    }

    /// <summary>The days meant in <paramref name="direction"/>; null when the mention fixes none.</summary>
    public DateInterval? In(Direction direction) => direction switch
    {
        Direction.Back => Past,
        Direction.Ahead => Future,
    };
}
