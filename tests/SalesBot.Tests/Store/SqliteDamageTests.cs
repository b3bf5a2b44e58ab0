using System.Text;
using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

public sealed class SqliteDamageTests : IDisposable
{
    private const string Unlock = "DROP TRIGGER entries_never_change; DROP TRIGGER entries_never_go; DROP TRIGGER entries_have_no_gap; ";

    private readonly TempFolder folder = new();

    public SqliteDamageTests()
    {
        using var store = SqliteStore.Open(folder.Path);
        store.Append(Some.Turn("m1", Some.Entries(2)));
        store.Append(Some.Turn("m2", Some.Entries(2)));
    }

    [Theory]
    [InlineData("""UPDATE entries SET json = '{"n":9}' WHERE seq = 3""", 3, "its hash does not fit")]
    [InlineData("UPDATE entries SET json = CAST(x'7B80226E223A317D' AS TEXT) WHERE seq = 2", 2, "its hash does not fit")]
    [InlineData("UPDATE entries SET by = 'Wang' WHERE seq = 1", 1, "its hash does not fit")]
    [InlineData("UPDATE entries SET kind = 'deal_amended' WHERE seq = 4", 4, "its hash does not fit")]
    [InlineData("UPDATE entries SET at = at + 1 WHERE seq = 4", 4, "its hash does not fit")]
    [InlineData("UPDATE entries SET at = 9223372036854775807 WHERE seq = 4", 4, "it cannot be read")]
    [InlineData("UPDATE entries SET hash = x'00' WHERE seq = 2", 2, "its hash does not fit")]
    [InlineData("UPDATE entries SET hash = zeroblob(32) WHERE seq = 4", 4, "its hash does not fit")]
    [InlineData("DELETE FROM entries WHERE seq = 1", 1, "it is missing")]
    [InlineData("DELETE FROM entries WHERE seq = 3", 3, "it is missing")]
    [InlineData("UPDATE entries SET seq = 9 WHERE seq = 4", 4, "it is missing")]
    public void A_reading_stops_at_the_damaged_entry(string damage, long seq, string what)
    {
        RawDatabase.Run(folder.Path, Unlock + damage);
        using var store = SqliteStore.Open(folder.Path);

        var read = new List<long>();
        var found = Assert.Throws<DamagedJournalException>(() =>
        {
            foreach (var entry in store.Read(EntryRange.All))
            {
                read.Add(entry.Seq);
            }
        });

        Assert.Equal(Enumerable.Range(1, (int)seq - 1).Select(i => (long)i), read);
        Assert.Equal(seq, found.Seq);
        Assert.Equal($"Entry {seq} of the journal in {folder.Path} is damaged ({what}); restore a backup into an empty folder: salesbot restore FILE --data DIR", found.Message);
        Assert.Equal(seq, Assert.Throws<DamagedJournalException>(store.Verify).Seq);
    }

    [Fact]
    public void A_lost_end_is_found_by_what_the_messages_recorded()
    {
        RawDatabase.Run(folder.Path, Unlock + "DELETE FROM entries WHERE seq > 2");

        Assert.Equal(3, Assert.Throws<DamagedJournalException>(SqliteJournal.Open(folder.Path).Verify).Seq);
    }

    [Fact]
    public void A_range_in_the_middle_is_chained_to_the_entry_before_it()
    {
        RawDatabase.Run(folder.Path, Unlock + "UPDATE entries SET hash = zeroblob(32) WHERE seq = 2");

        Assert.Equal(3, Assert.Throws<DamagedJournalException>(() => SqliteJournal.Open(folder.Path).Read(new(2, 4)).Count()).Seq);
        Assert.Equal(4, SqliteJournal.Open(folder.Path).Read(new(3, 4)).Single().Seq);
    }

    [Fact]
    public void A_torn_page_is_named_by_the_first_entry_that_cannot_be_read()
    {
        using (var store = SqliteStore.Open(folder.Path))
        {
            store.Append(new() { Entries = Some.Entries(2000) });
        }

        var file = folder.File("journal.db");
        var bytes = File.ReadAllBytes(file);
        var place = bytes.AsSpan().IndexOf("""{"n":1000}"""u8);
        // The page's head says where its cells lie.
        bytes.AsSpan(place - (place % 4096), 64).Fill(0xFF);
        File.WriteAllBytes(file, bytes);

        var read = new List<long>();
        var found = Assert.Throws<DamagedJournalException>(() =>
        {
            foreach (var entry in SqliteJournal.Open(folder.Path).Read(EntryRange.All))
            {
                read.Add(entry.Seq);
            }
        });
        Assert.Equal(read.Count + 1, found.Seq);
        Assert.InRange(found.Seq, 900, 1004);
    }

    [Fact]
    public void A_file_that_is_no_database_is_one_sentence()
    {
        File.WriteAllBytes(folder.File("journal.db"), Encoding.UTF8.GetBytes(new string('x', 5000)));

        var sentence = $"The journal in {folder.Path} is damaged; restore a backup into an empty folder: salesbot restore FILE --data DIR";
        Assert.Equal(sentence, Assert.Throws<StoreException>(() => SqliteStore.Open(folder.Path)).Message);
        Assert.Equal(sentence, Assert.Throws<StoreException>(() => SqliteJournal.Open(folder.Path)).Message);
    }

    [Fact]
    public void An_index_that_lost_a_message_is_found_by_verify()
    {
        var file = folder.File("journal.db");
        var bytes = File.ReadAllBytes(file);
        // The table lies before its index; in both the id follows the channel.
        var inTable = bytes.AsSpan().IndexOf("teamsm2"u8) + 1;
        var inIndex = inTable + bytes.AsSpan(inTable).IndexOf("teamsm2"u8);
        bytes[inIndex + 6] = (byte)'9';
        File.WriteAllBytes(file, bytes);

        Assert.Contains("restore a backup", Assert.Throws<StoreException>(SqliteJournal.Open(folder.Path).Verify).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
