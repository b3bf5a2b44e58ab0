using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

public sealed class SqliteBackupTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly TempFolder place = new();

    public SqliteBackupTests() => Directory.CreateDirectory(place.Path);

    [Fact]
    public void A_restored_backup_goes_on_where_the_journal_was()
    {
        Verification kept;
        using (var store = SqliteStore.Open(folder.Path))
        {
            store.Append(Some.Turn("m1", Some.Entries(2)) with { Outgoing = [Some.Post("digest")] });
            kept = store.Backup(place.File("b.db"));
            store.Append(Some.Turn("m2", Some.Entries(1)));
        }

        var restored = SqliteBackup.Restore(place.File("b.db"), place.File("data"));

        Assert.Equal((2, 1, 1), (restored.Entries, restored.Messages, restored.Outgoing));
        Assert.Equal(kept.LastHash, restored.LastHash);
        using var again = SqliteStore.Open(place.File("data"));
        Assert.IsType<Appended.SeenBefore>(again.Append(Some.Turn("m1", Some.Entries(2))));
        Assert.Equal(new EntryRange(2, 3), Assert.IsType<Appended.Recorded>(again.Append(Some.Turn("m2", Some.Entries(1)))).Entries);
        Assert.Equal(3, again.Verify().Entries);
    }

    [Fact]
    public void A_backup_while_another_process_appends_is_consistent()
    {
        using var other = Appender.Start(folder.Path, "other");
        for (var round = 0; round < 5; round++)
        {
            for (var i = 0; i < 100; i++)
            {
                other.NextAcknowledged();
            }

            var found = SqliteJournal.Open(folder.Path).Backup(place.File($"{round}.db"));

            Assert.InRange(found.Entries, (round + 1) * 100, long.MaxValue);
            Assert.Equal((found.Entries, found.Entries), (found.Messages, found.Outgoing));
        }
    }

    [Fact]
    public void A_backup_is_one_file()
    {
        using var store = SqliteStore.Open(folder.Path);
        store.Backup(place.File("b.db"));
        SqliteJournal.OpenFile(place.File("b.db")).Verify();

        Assert.Equal([place.File("b.db")], Directory.GetFileSystemEntries(place.Path));
    }

    [Fact]
    public void A_backup_overwrites_nothing()
    {
        using var store = SqliteStore.Open(folder.Path);
        File.WriteAllText(place.File("b.db"), "precious");

        var refused = Assert.Throws<StoreException>(() => store.Backup(place.File("b.db")));

        Assert.Equal($"{place.File("b.db")} exists already; name a file that does not", refused.Message);
        Assert.Equal("precious", File.ReadAllText(place.File("b.db")));
    }

    [Fact]
    public void A_backup_into_a_folder_that_is_not_there_is_one_sentence()
    {
        using var store = SqliteStore.Open(folder.Path);

        Assert.DoesNotContain('\n', Assert.Throws<StoreException>(() => store.Backup(place.File("not/there/b.db"))).Message);
    }

    [Fact]
    public void A_restore_goes_into_an_empty_place_only()
    {
        using (var store = SqliteStore.Open(folder.Path))
        {
            store.Backup(place.File("b.db"));
        }

        var refused = Assert.Throws<StoreException>(() => SqliteBackup.Restore(place.File("b.db"), folder.Path));

        Assert.Equal($"{folder.Path} is not empty; name an empty folder, or one that does not exist, with --data DIR", refused.Message);
        Assert.Throws<StoreException>(() => SqliteBackup.Restore(place.File("b.db"), place.File("b.db")));
    }

    [Fact]
    public void A_damaged_backup_is_not_restored()
    {
        using (var store = SqliteStore.Open(folder.Path))
        {
            store.Append(new() { Entries = Some.Entries(3) });
        }

        RawDatabase.Run(folder.Path, "DROP TRIGGER entries_never_change; UPDATE entries SET json = '{}' WHERE seq = 2");

        var found = Assert.Throws<DamagedJournalException>(() => SqliteBackup.Restore(folder.File("journal.db"), place.File("data")));

        Assert.Equal(2, found.Seq);
        Assert.False(Directory.Exists(place.File("data")));
    }

    [Fact]
    public void A_damaged_journal_is_not_backed_up()
    {
        using var store = SqliteStore.Open(folder.Path);
        store.Append(new() { Entries = Some.Entries(3) });
        RawDatabase.Run(folder.Path, "DROP TRIGGER entries_never_change; UPDATE entries SET json = '{}' WHERE seq = 2");

        Assert.Equal(2, Assert.Throws<DamagedJournalException>(() => store.Backup(place.File("b.db"))).Seq);
        Assert.Empty(Directory.GetFileSystemEntries(place.Path));
    }

    [Fact]
    public void A_restore_of_a_missing_file_is_one_sentence()
    {
        Assert.Equal(
            $"There is no file {place.File("b.db")}",
            Assert.Throws<StoreException>(() => SqliteBackup.Restore(place.File("b.db"), place.File("data"))).Message);
    }

    public void Dispose()
    {
        folder.Dispose();
        place.Dispose();
    }
}
