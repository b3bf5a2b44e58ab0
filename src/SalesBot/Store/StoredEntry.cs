using NodaTime;

namespace SalesBot.Store;

/// <summary>One recorded fact. It compares by reference of its bytes, so tests compare <see cref="Hash"/>, which covers everything.</summary>
/// <param name="Seq">Its number: 1 for the first, then one more each.</param>
/// <param name="At">The moment of recording, to 100 ns.</param>
/// <param name="Kind">The fact's name on the wire.</param>
/// <param name="Json">The fact in UTF-8, byte for byte as it was appended.</param>
/// <param name="By">The recording member's name; empty for the clock.</param>
/// <param name="Hash">32 bytes over this entry and the previous one's hash; see <see cref="EntryHash"/>.</param>
internal sealed record StoredEntry(long Seq, Instant At, string Kind, ReadOnlyMemory<byte> Json, string By, byte[] Hash);
