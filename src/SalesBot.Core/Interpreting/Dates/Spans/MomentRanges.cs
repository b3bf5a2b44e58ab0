using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Times;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Joins two sides of which at least one has a time of day.</summary>
internal static class MomentRanges
{
    public static DateMention? Join(DateScan scan, Side first, Side second)
    {
        if (first.HasClockStretch || second.HasClockStretch || (first.Time is null && !first.IsNow) || (second.Time is null && !second.IsNow))
        {
            return null;
        }

        if (first.Day is null && second.Day is null && !first.IsNow && !second.IsNow)
        {
            return null;
        }

        return Days(scan, first, second) is { } days ? Between(scan, first, second, days) : null;
    }

    private static DayPhrase? Days(DateScan scan, Side first, Side second)
    {
        var start = first.Day ?? (first.Day is null && second.Day is not null || first.IsNow || second.IsNow ? DayPhrase.Of(first.Next, scan.Today) : second.Day);
        var end = second.Day ?? start;
        return start is { } from && end is { } to ? (second.Day is null ? from : DayRanges.Join(from, to)) : null;
    }

    private static DateMention Between(DateScan scan, Side first, Side second, DayPhrase days)
    {
        var (start, startIsOpen) = Start(scan, first, second);
        var (end, endIsOpen) = End(scan, start, second);
        return new DateMention(default, DateMentionKind.DateTimeRange)
        {
            Past = days.Back.ToInterval(),
            Future = days.Ahead.ToInterval(),
            Form = days.Form,
            Time = start,
            TimeEnd = end,
            IsHalfDayOpen = startIsOpen && endIsOpen,
        };
    }

    // Between two days the hours stand as they were said; "between eight o'clock and now" began before noon.
    private static (LocalTime Time, bool IsOpen) Start(DateScan scan, Side first, Side second)
    {
        var (start, _, isOpen) = first.Time?.Settled() ?? (scan.Now.TimeOfDay, default, false);
        var isBetweenDays = second.IsNow || second.Day is not null;
        return isBetweenDays && isOpen && first.Time is { Start: { } open } ? (open.First, !second.IsNow) : (start, isOpen);
    }

    // On the same day the end is the first such time behind the start.
    private static (LocalTime Time, bool IsOpen) End(DateScan scan, LocalTime start, Side second)
    {
        var (end, _, isOpen) = second.Time?.Settled() ?? (scan.Now.TimeOfDay, default, false);
        return second is { Day: null, Time: { Start: { } clock } time }
            ? (ClockRanges.Settle(new(start.Hour, start.Minute, start.Second, HalfOfDay.Fixed), clock.In(time.Part)).End, isOpen)
            : second.Time is { Start: { IsOpen: true } open } ? (open.First, isOpen) : (end, isOpen);
    }
}
