using NodaTime;

namespace SalesBot.Channels;

/// <summary>So many in a time, evenly; up to <paramref name="Burst"/> at once after a pause. In any such time at most both together.</summary>
internal sealed record Rate(int Count, Duration Per, int Burst)
{
    /// <summary>From one to the next when it goes on evenly.</summary>
    public Duration Interval => Per / Count;
}
