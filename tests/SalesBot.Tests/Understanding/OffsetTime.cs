namespace SalesBot.Tests.Understanding;

/// <summary>The machine's time, and as much later as a test says: timers run as ever.</summary>
internal sealed class OffsetTime : TimeProvider
{
    private TimeSpan _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
}
