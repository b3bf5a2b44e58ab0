using System.Diagnostics;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Goes on three hundred times as fast, and so does whoever waits by it: an hour of a vendor's limits passes in twelve seconds.</summary>
/// <param name="factor">How many times as fast.</param>
internal sealed class HurriedTime(DateTimeOffset start, int factor = 300) : TimeProvider
{
    private readonly long _began = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + (Stopwatch.GetElapsedTime(_began) * factor);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : dueTime / factor, period);
}
