using System.Globalization;
using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

public sealed class SqliteFolderTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void A_folder_that_another_process_holds_is_refused_with_its_number()
    {
        using var other = Appender.Start(folder.Path, "other");
        other.NextAcknowledged();

        var refused = Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path));

        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"The journal in {folder.Path} is in use by another process (pid {other.Pid}); stop it or name another folder with --data DIR"),
            refused.Message);
    }

    [Fact]
    public void A_killed_process_holds_nothing()
    {
        using var other = Appender.Start(folder.Path, "other");
        other.NextAcknowledged();
        other.Kill();

        using var store = SqliteStore.Open(folder.Path);

        Assert.NotEqual(0, store.Last);
    }

    [Fact]
    public void A_journal_is_read_while_another_process_appends()
    {
        using var other = Appender.Start(folder.Path, "other");
        other.NextAcknowledged();

        var journal = SqliteJournal.Open(folder.Path);
        var before = journal.Verify().Entries;
        for (var i = 0; i < 200; i++)
        {
            other.NextAcknowledged();
        }

        Assert.InRange(before, 1, journal.Last - 1);
        Assert.Equal(before, journal.Read(new(0, before)).Count());
    }

    [Fact]
    public void What_a_killed_process_left_in_the_log_is_read_without_holding_the_folder()
    {
        using var other = Appender.Start(folder.Path, "other");
        other.NextAcknowledged();
        var acknowledged = 1 + other.Kill().Count;

        Assert.InRange(SqliteJournal.Open(folder.Path).Verify().Entries, acknowledged, acknowledged + 1);
    }

    [Fact]
    public void A_folder_without_a_journal_cannot_be_read()
    {
        Assert.Equal($"There is no journal in {folder.Path}", Assert.Throws<StoreException>(() => SqliteJournal.Open(folder.Path)).Message);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        SqliteStore.Open(folder.Path).Dispose();
        RawDatabase.Run(folder.Path, "PRAGMA application_id = 7");

        Assert.Equal($"{folder.Path} does not hold a journal of this program", Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path)).Message);
    }

    [Fact]
    public void A_journal_of_a_later_program_is_left_alone()
    {
        SqliteStore.Open(folder.Path).Dispose();
        RawDatabase.Run(folder.Path, "PRAGMA user_version = 3");

        Assert.Contains("is of form 3 and this program knows 2", Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_one_sentence()
    {
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(folder.File("taken"), "");

        Assert.StartsWith(folder.File("taken"), Assert.Throws<StoreException>(() => SqliteStore.Open(folder.File("taken"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE entries SET json = '{}' WHERE seq = 1", "an entry is never changed")]
    [InlineData("DELETE FROM entries WHERE seq = 2", "an entry is never deleted")]
    [InlineData("INSERT OR REPLACE INTO entries SELECT 1, at, kind, '{}', by, hash FROM entries WHERE seq = 2", "an entry follows the last one")]
    [InlineData("INSERT INTO entries SELECT 9, at, kind, json, by, hash FROM entries WHERE seq = 2", "an entry follows the last one")]
    public void No_tool_changes_an_entry_by_accident(string sql, string refusal)
    {
        using (var store = SqliteStore.Open(folder.Path))
        {
            store.Append(new() { Entries = Some.Entries(2) });
        }

        var refused = Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => RawDatabase.Run(folder.Path, sql));

        Assert.Contains(refusal, refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, SqliteJournal.Open(folder.Path).Verify().Entries);
    }

    public void Dispose() => folder.Dispose();
}
