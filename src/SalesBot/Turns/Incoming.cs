using NodaTime;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>One message or pressed button, after the channel has checked who sent it.</summary>
/// <param name="Speaker">The member's name.</param>
/// <param name="Room">The team's name in its channel; empty in private.</param>
/// <param name="Text">What was written; null where a button was pressed.</param>
/// <param name="Action">The pressed button's action; null where text was written.</param>
internal sealed record Incoming(MessageKey Key, string Speaker, string Room, string? Text, string? Action, Instant At);
