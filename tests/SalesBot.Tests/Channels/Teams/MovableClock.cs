using System.Diagnostics;
using NodaTime;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Goes on by itself, from where the test sets it.</summary>
internal sealed class MovableClock(Instant start) : IClock
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private Duration _ahead = Duration.Zero;

    public Instant GetCurrentInstant() => start + _ahead + Duration.FromTimeSpan(Stopwatch.GetElapsedTime(_began));

    public void Advance(Duration by) => _ahead += by;
}
