using SalesBot.Store;

namespace SalesBot.Tests.Store;

/// <summary>
/// What every store keeps to. A store's test class derives from this one and says how its journal is opened; everything else is the same for all.
/// </summary>
public abstract partial class StoreContract
{
    private IStore store = null!;

    /// <summary>Opens the test's one journal, which is empty at first. It is opened again only after the last opening was disposed.</summary>
    private protected abstract IStore Open();

    private protected IStore Store => store ??= Open();

    private protected void Reopen()
    {
        Store.Dispose();
        store = Open();
    }

    private protected void Close() => store?.Dispose();

    private protected EntryRange Record(Batch batch) => Assert.IsType<Appended.Recorded>(Store.Append(batch)).Entries;

    private protected IReadOnlyList<string> Skipped(Batch batch) => Assert.IsType<Appended.Recorded>(Store.Append(batch)).SkippedOutgoing;

    private protected StoredMessage SeenBefore(Batch batch) => Assert.IsType<Appended.SeenBefore>(Store.Append(batch)).Message;

    private protected IReadOnlyList<StoredEntry> All() => [.. Store.Read(EntryRange.All)];
}
