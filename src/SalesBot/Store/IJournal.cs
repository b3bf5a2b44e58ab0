namespace SalesBot.Store;

/// <summary>
/// What one company has recorded, for reading. Every member may throw <see cref="StoreException"/>, whose message is one sentence for people;
/// <see cref="DamagedJournalException"/> is the one that only a restored backup mends.
/// </summary>
internal interface IJournal
{
    /// <summary>The number of the last entry; 0 when there is none.</summary>
    long Last { get; }

    /// <summary>
    /// Streams entries in order, as they stood when the enumeration began, each checked against the one before. A range that reaches beyond the
    /// last entry ends with it. Appending meanwhile is fine and not seen.
    /// </summary>
    /// <exception cref="DamagedJournalException">While enumerating, at the first entry that is not as it was recorded.</exception>
    IEnumerable<StoredEntry> Read(EntryRange range);

    /// <summary>Reads everything there is and checks it.</summary>
    Verification Verify();

    /// <summary>Writes a consistent copy as of now, also while another process appends, and reads the copy back to check it.</summary>
    /// <param name="file">Must not exist. It appears only when it is complete.</param>
    Verification Backup(string file);
}
