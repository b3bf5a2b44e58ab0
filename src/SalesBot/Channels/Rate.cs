using NodaTime;

namespace SalesBot.Channels;

/// <summary>So many in a time, evenly; up to <paramref name="Burst"/> at once after a pause. In any such time at most both together.</summary>
internal sealed record Rate(int Count, Duration Per, int Burst)
{
    /// <summary>From one to the next when it goes on evenly.</summary>
    public Duration Interval => Per / Count;

    /// <summary>Whether all of them may go at once, and then none until the first of them is so long ago; the burst counts for nothing then.</summary>
    public bool IsWindow { get; private init; }

    /// <summary>At most so many in any such time, each as early as that allows.</summary>
    public static Rate Within(int count, Duration per) => new(count, per, count) { IsWindow = true };
}
