using NodaTime;

namespace SalesBot.Turns;

/// <summary>From when on somebody is told that a parcel is still on its way.</summary>
/// <param name="Tell">Given why the channel does not take it; called at the next try after the moment, once a parcel.</param>
internal sealed record Overdue(Instant From, Action<string> Tell);
