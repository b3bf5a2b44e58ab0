namespace SalesBot.Store;

/// <summary>An entry is not as it was recorded, or cannot be read.</summary>
internal sealed class DamagedJournalException(long seq, string folder, string what, Exception? cause = null)
    : StoreException($"Entry {seq} of the journal in {folder} is damaged ({what}); restore a backup into an empty folder: salesbot restore FILE --data DIR", cause)
{
    /// <summary>The number of the first damaged entry.</summary>
    public long Seq { get; } = seq;
}
