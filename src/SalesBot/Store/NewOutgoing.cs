using NodaTime;

namespace SalesBot.Store;

/// <summary>A post nobody asked for, to be sent when it is due.</summary>
/// <param name="Key">Unique for ever, such as <c>digest/East/2026-09-16</c>: a second one of the same key is skipped.</param>
/// <param name="Recipient">A member or a team channel, as the channels address it.</param>
/// <param name="Kind">What it is, such as <c>digest</c>; not interpreted here.</param>
/// <param name="Json">What it says, UTF-8.</param>
/// <param name="DueAt">Not to be sent before; to 100 ns.</param>
internal sealed record NewOutgoing(string Key, string Recipient, string Kind, ReadOnlyMemory<byte> Json, Instant DueAt);
