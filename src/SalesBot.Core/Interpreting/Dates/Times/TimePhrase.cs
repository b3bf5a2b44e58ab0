using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Times;

/// <summary>A time of day, a stretch of one, or a part of the day, read from tokens.</summary>
/// <param name="Next">The first token after it.</param>
/// <param name="Start">Null when only a part of the day was said.</param>
/// <param name="End">Null when no stretch was said.</param>
internal readonly record struct TimePhrase(int Next, ClockTime? Start, ClockTime? End, PartOfDay Part, Edge Edge = Edge.None)
{
    public bool IsPart => Start is null;

    public bool IsStretch => IsPart || End is not null;

    /// <summary>The time with the part of the day said elsewhere, if it has none of its own.</summary>
    public TimePhrase In(PartOfDay part) => Part == PartOfDay.None ? this with { Part = part } : this;

    /// <summary>The first reading: start, end (equal for one time), and whether 12 hours earlier or later is another one.</summary>
    public (LocalTime Start, LocalTime End, bool IsOpen) Settled()
    {
        if (Start is not { } start)
        {
            var hours = PartsOfDay.Hours(Part, Edge);
            return (hours.Start, hours.End, false);
        }

        start = start.In(Part);
        if (End is { } end)
        {
            return ClockRanges.Settle(start, end.In(Part));
        }

        // A bare hour of the working afternoon is more often meant than one before dawn.
        return start.IsOpen && start.Hour is >= 1 and <= 6 ? (start.Second12, start.Second12, true) : (start.First, start.First, start.IsOpen);
    }
}
