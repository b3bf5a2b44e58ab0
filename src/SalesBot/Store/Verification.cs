namespace SalesBot.Store;

/// <summary>What was found sound in a journal that was read from its first entry to its last.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="Messages">How many messages are remembered.</param>
/// <param name="Outgoing">How many posts are remembered.</param>
/// <param name="LastHash">
/// The last entry's hash; 32 zero bytes for an empty journal. It stands for everything recorded: noted elsewhere, it proves later that nothing was rewritten.
/// </param>
internal sealed record Verification(long Entries, long Messages, long Outgoing, byte[] LastHash);
