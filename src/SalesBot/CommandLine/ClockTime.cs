using NodaTime;

namespace SalesBot.CommandLine;

/// <summary>The program's clock for what waits: the moment is the clock's, the waiting the machine's.</summary>
internal sealed class ClockTime(IClock clock) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
}
