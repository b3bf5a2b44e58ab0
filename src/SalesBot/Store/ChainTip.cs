namespace SalesBot.Store;

/// <summary>Where the next entry is chained on.</summary>
/// <param name="Seq">The number of the last entry; 0 when there is none.</param>
/// <param name="Hash">Its hash; <see cref="EntryHash.Origin"/> when there is none.</param>
internal sealed record ChainTip(long Seq, byte[] Hash)
{
    public static ChainTip Start { get; } = new(0, EntryHash.Origin);

    public ChainTip Next(NewEntry entry) => new(Seq + 1, EntryHash.Of(Hash, Seq + 1, entry));
}
