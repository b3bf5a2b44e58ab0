using NodaTime;

namespace SalesBot.Store;

/// <summary>A fact on its way into the journal; its number and its hash are given by the store.</summary>
/// <param name="At">The moment of recording; what is finer than 100 ns is cut off.</param>
/// <param name="Kind">The fact's name on the wire; not interpreted here.</param>
/// <param name="Json">The fact in UTF-8, kept byte for byte; it must not change until the append returned.</param>
/// <param name="By">The recording member's name; empty for the clock.</param>
internal sealed record NewEntry(Instant At, string Kind, ReadOnlyMemory<byte> Json, string By);
