namespace SalesBot.Channels;

/// <param name="Body">As the vendor takes it, UTF-8.</param>
/// <param name="Replaces">The vendor's id of the message that it takes the place of; null for a new one.</param>
internal sealed record VendorMessage(ReadOnlyMemory<byte> Body, string? Replaces = null);
