namespace SalesBot.Store;

/// <summary>An entry is not as it was recorded, or cannot be read.</summary>
internal sealed class DamagedJournalException(long seq, string place, string what, Exception? cause = null)
    : StoreException($"Entry {seq} of the journal in {place} is damaged ({what}); {Cure}", cause)
{
    /// <summary>What helps, as the end of a sentence.</summary>
    public const string Cure = "restore a backup into an empty folder: salesbot restore FILE --data DIR";

    /// <summary>The number of the first damaged entry.</summary>
    public long Seq { get; } = seq;

    /// <summary>The same damage, said of the journal it was copied from.</summary>
    public DamagedJournalException In(string source) => new(Seq, source, what, this);
}
