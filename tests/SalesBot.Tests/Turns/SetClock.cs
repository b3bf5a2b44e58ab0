using NodaTime;

namespace SalesBot.Tests.Turns;

/// <summary>Stands where the test sets it.</summary>
internal sealed class SetClock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
