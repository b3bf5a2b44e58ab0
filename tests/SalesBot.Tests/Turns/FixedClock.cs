using NodaTime;

namespace SalesBot.Tests.Turns;

internal sealed class FixedClock(Instant now) : IClock
{
    public Instant GetCurrentInstant() => now;
}
