using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

public sealed class SqliteStoreTests : StoreContract, IDisposable
{
    private readonly TempFolder folder = new();

    private protected override IStore Open() => SqliteStore.Open(folder.Path);

    public void Dispose()
    {
        Close();
        folder.Dispose();
    }
}
