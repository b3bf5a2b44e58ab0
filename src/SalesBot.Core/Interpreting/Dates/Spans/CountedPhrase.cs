using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>A day, moment or stretch counted by a length from now or from another day.</summary>
/// <param name="Next">The first token after it.</param>
/// <param name="Start">The day or moment itself, or the start of the stretch.</param>
/// <param name="End">The end of the stretch, equal to <paramref name="Start"/> for a point.</param>
/// <param name="HasTime">Hours or less were counted.</param>
/// <param name="Length">The length that was counted.</param>
internal readonly record struct CountedPhrase(int Next, LocalDateTime Start, LocalDateTime End, bool HasTime, Length Length)
{
    public bool IsStretch { get; init; }

    /// <summary>Counted back from today or on from it, where conventions differ by a day.</summary>
    public bool IsRolling { get; init; }

    /// <summary>Counted back and ahead of an open day (a week after Christmas): the start when looking ahead.</summary>
    public LocalDate? Ahead { get; init; }

    public DayRange Days => new(Start.Date, End.Date);
}
