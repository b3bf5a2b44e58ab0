using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>A journal file read without holding it, also while a process writes to it. Each reading has a connection of its own.</summary>
internal sealed class SqliteJournal : IJournal
{
    public const string FileName = "journal.db";

    private readonly string file;
    private readonly string place;

    private SqliteJournal(string file, string place) => (this.file, this.place) = (file, place);

    public long Last => Ask(connection => connection.Number("SELECT max(seq) FROM entries"));

    /// <summary>Whether <paramref name="folder"/> holds a journal.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>The journal that <paramref name="folder"/> holds.</summary>
    /// <exception cref="StoreException">It holds none.</exception>
    public static SqliteJournal Open(string folder) => Open(Path.Combine(folder, FileName), folder, $"There is no journal in {folder}");

    /// <summary>A backup.</summary>
    /// <exception cref="StoreException">There is no such file, or it is not a journal.</exception>
    public static SqliteJournal OpenFile(string file) => Open(file, file, $"There is no file {file}");

    public IEnumerable<StoredEntry> Read(EntryRange range)
    {
        using var reader = SqliteFailure.Guard(place, () => new EntryReader(Connect(), place, range));
        var next = reader.Next;
        while (SqliteFailure.Guard(place, next) is { } entry)
        {
            yield return entry;
        }
    }

    public Verification Verify()
    {
        // Asked before the walk: what is appended during it must not look like a loss.
        var recorded = Ask(connection => connection.Number("SELECT max(last_seq) FROM messages"));
        var messages = Ask(connection => connection.Number("SELECT count(*) FROM messages"));
        var outgoing = Ask(connection => connection.Number("SELECT count(*) FROM outgoing"));
        var last = Walk();
        if (last.Seq < recorded)
        {
            throw new DamagedJournalException(last.Seq + 1, place, "it is missing");
        }

        var soundness = Ask(connection => connection.Word("PRAGMA integrity_check(1)"));
        return soundness == "ok"
            ? new(last.Seq, messages, outgoing, last.Hash)
            : throw new StoreException($"The journal in {place} is damaged ({soundness}); {DamagedJournalException.Cure}");
    }

    public Verification Backup(string file)
    {
        using var connection = SqliteFailure.Guard(place, Connect);
        return SqliteBackup.Write(connection, file);
    }

    private static SqliteJournal Open(string file, string place, string whenMissing)
    {
        if (!File.Exists(file))
        {
            throw new StoreException(whenMissing);
        }

        var journal = new SqliteJournal(file, place);
        journal.Ask(connection =>
        {
            SqliteSchema.Check(connection, place);
            return true;
        });
        return journal;
    }

    private ChainTip Walk()
    {
        var last = ChainTip.Start;
        foreach (var entry in Read(EntryRange.All))
        {
            last = new(entry.Seq, entry.Hash);
        }

        return last;
    }

    private T Ask<T>(Func<SqliteConnection, T> question) =>
        SqliteFailure.Guard(place, () =>
        {
            using var connection = Connect();
            return question(connection);
        });

    private SqliteConnection Connect() => SqliteFile.Open(file, SqliteOpenMode.ReadOnly);
}
