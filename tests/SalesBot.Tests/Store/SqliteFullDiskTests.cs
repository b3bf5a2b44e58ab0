using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

public sealed class SqliteFullDiskTests : IDisposable
{
    private const long FewPages = 40;

    private readonly TempFolder folder = new();

    [Fact]
    public void A_full_disk_records_nothing_and_the_store_goes_on()
    {
        var large = Some.Turn("m2", Some.Entry(new string('x', 1_000_000))) with { Outgoing = [Some.Post("digest")] };
        using (var store = SqliteStore.Open(folder.Path, FewPages))
        {
            store.Append(Some.Turn("m1", Some.Entries(1)));

            var full = Assert.Throws<StoreException>(() => store.Append(large));

            Assert.Equal($"The disk that holds {folder.Path} is full; nothing was recorded, free some space and try again", full.Message);
            Assert.Null(store.Find(Some.Key("m2")));
            Assert.Equal(1, store.Verify().Entries);
            Assert.Equal(new(1, 2), Recorded(store.Append(Some.Turn("m3", Some.Entries(1)))));
        }

        using var roomy = SqliteStore.Open(folder.Path);

        Assert.Equal(new(2, 3), Recorded(roomy.Append(large)));
        Assert.Equal(3, roomy.Verify().Entries);
    }

    [Fact]
    public void A_disk_that_fills_slowly_refuses_until_there_is_space()
    {
        var refusals = 0;
        using (var store = SqliteStore.Open(folder.Path, FewPages))
        {
            for (var i = 0; i < 300; i++)
            {
                try
                {
                    store.Append(Some.Turn($"m{i}", Some.Entry(new string('x', 1000))));
                }
                catch (StoreException)
                {
                    refusals++;
                }
            }

            Assert.InRange(refusals, 1, 299);
            Assert.Equal(300 - refusals, store.Verify().Entries);
        }

        using var roomy = SqliteStore.Open(folder.Path);
        var (known, fresh) = (0, 0);
        for (var i = 0; i < 300; i++)
        {
            _ = roomy.Append(Some.Turn($"m{i}", Some.Entry(new string('x', 1000)))) is Appended.SeenBefore ? known++ : fresh++;
        }

        Assert.Equal((300 - refusals, refusals), (known, fresh));
        Assert.Equal(300, roomy.Verify().Entries);
    }

    public void Dispose() => folder.Dispose();

    private static EntryRange Recorded(Appended appended) => Assert.IsType<Appended.Recorded>(appended).Entries;
}
