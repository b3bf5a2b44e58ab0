using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Times;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>A day, a time, or both: one mention, or one side of a range.</summary>
/// <param name="Next">The first token after it.</param>
internal readonly record struct Side(int Next, DayPhrase? Day, TimePhrase? Time)
{
    /// <summary>"now" was said.</summary>
    public bool IsNow { get; init; }

    public bool IsEmpty => Day is null && Time is null && !IsNow;

    /// <summary>A stretch from one clock time to another is already in it.</summary>
    public bool HasClockStretch => Time is { End: not null };
}
