using NodaTime;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>A day or period read from tokens.</summary>
/// <param name="Next">The first token after it.</param>
/// <param name="Unit">Day for one day; else the unit of the calendar it is, Fortnight for any other stretch.</param>
/// <param name="Back">The days meant when looking back.</param>
/// <param name="Ahead">The days meant when looking ahead.</param>
internal readonly record struct DayPhrase(int Next, TimeUnit Unit, DayRange Back, DayRange Ahead)
{
    /// <summary>What was said, where the year, month or week was left out; null where nothing is open.</summary>
    public OpenDate? Open { get; init; }

    public PeriodEdge Edge { get; init; }

    /// <summary>The calendar has no such day.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Counted from today; conventions differ by a day.</summary>
    public bool IsRolling { get; init; }

    /// <summary>The length that was counted, in days, where one was.</summary>
    public Duration? Length { get; init; }

    public bool IsDay => Unit == TimeUnit.Day;

    /// <summary>How much was said; open also for a part of an open period, which is no open date itself.</summary>
    public DateForm Form { get; init; }

    public static DayPhrase Of(int next, LocalDate day) => new(next, TimeUnit.Day, DayRange.Of(day), DayRange.Of(day));

    public static DayPhrase Of(int next, TimeUnit unit, DayRange days) => new(next, unit, days, days);

    public static DayPhrase Impossible(int next) => new(next, TimeUnit.Day, default, default) { IsImpossible = true };

    public DayPhrase Until(int next) => this with { Next = next };

    /// <summary>A part of this period, found in the same way looking back and ahead; impossible if the period has no such part.</summary>
    public DayPhrase Part(int next, TimeUnit unit, Func<DayRange, DayRange?> part) =>
        IsImpossible ? Impossible(next)
        : part(Back) is { IsInOrder: true } back && part(Ahead) is { IsInOrder: true } ahead ? new DayPhrase(next, unit, back, ahead) { Form = Form }
        : Impossible(next);
}
