using NodaTime;

namespace SalesBot.Core.Rituals;

/// <summary>The moments after one and up to another, which is inside.</summary>
internal readonly record struct MomentRange(Instant After, Instant Until)
{
    public bool Has(Instant moment) => After < moment && moment <= Until;
}
