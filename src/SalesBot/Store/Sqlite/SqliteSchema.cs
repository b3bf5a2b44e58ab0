using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SalesBot.Store.Sqlite;

/// <summary>
/// The tables of <c>journal.db</c>. Moments are 100 ns since 1970, JSON is text, so that any SQLite tool can read a journal. What keeps entries from being
/// changed by accident stands in the database itself and binds such tools too. Every index is one more page that a commit writes, so those of messages hold
/// only what is filed: see <see cref="MessageTable"/>.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>“SBot” in ASCII; it tells a journal from any other SQLite file.</summary>
    private const long ApplicationId = 0x53426F74;

    private const long Version = 2;

    private const string Tables =
        """
        CREATE TABLE entries (
          seq  INTEGER PRIMARY KEY,
          at   INTEGER NOT NULL,
          kind TEXT NOT NULL,
          json TEXT NOT NULL,
          by   TEXT NOT NULL,
          hash BLOB NOT NULL
        ) STRICT;

        CREATE TRIGGER entries_have_no_gap BEFORE INSERT ON entries
          WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM entries)
          BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;
        CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries
          BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
        CREATE TRIGGER entries_never_go BEFORE DELETE ON entries
          BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

        CREATE TABLE messages (
          id            INTEGER PRIMARY KEY,
          channel       TEXT NOT NULL,
          message_id    TEXT NOT NULL,
          speaker       TEXT NOT NULL,
          room          TEXT NOT NULL,
          text          TEXT,
          action        TEXT,
          received_at   INTEGER NOT NULL,
          reply_address TEXT NOT NULL,
          worked        INTEGER NOT NULL,
          after_seq     INTEGER NOT NULL,
          last_seq      INTEGER NOT NULL,
          answered_at   INTEGER,
          replies       TEXT NOT NULL,
          filed         INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE outgoing (
          id         INTEGER PRIMARY KEY,
          key        TEXT NOT NULL UNIQUE,
          recipient  TEXT NOT NULL,
          kind       TEXT NOT NULL,
          json       TEXT NOT NULL,
          due_at     INTEGER NOT NULL,
          settled_at INTEGER,
          failure    TEXT
        ) STRICT;
        CREATE INDEX outgoing_of_recipient ON outgoing (recipient, id);
        CREATE INDEX outgoing_waiting ON outgoing (due_at, id) WHERE settled_at IS NULL;
        """;

    private const string MessageIndexes =
        """
        CREATE UNIQUE INDEX messages_by_key ON messages (channel, message_id) WHERE filed = 1;
        CREATE INDEX messages_unanswered ON messages (id) WHERE filed = 1 AND answered_at IS NULL;
        CREATE INDEX messages_of_speaker ON messages (speaker) WHERE filed = 1;
        CREATE INDEX messages_of_room ON messages (room) WHERE filed = 1 AND room <> '';
        """;

    /// <summary>In the first form every message was in every index at once; the one that came with the table stays.</summary>
    private const string FromFirstForm =
        """
        DROP INDEX messages_unanswered;
        DROP INDEX messages_of_speaker;
        DROP INDEX messages_of_room;
        ALTER TABLE messages ADD COLUMN filed INTEGER NOT NULL DEFAULT 1;
        """;

    /// <summary>Creates the tables in an empty database, and brings a journal of an earlier form to the present one.</summary>
    public static void CreateIn(SqliteConnection connection, string place)
    {
        if (connection.Number("SELECT count(*) FROM sqlite_schema") == 0)
        {
            Make(connection, Tables + MessageIndexes);
            return;
        }

        Check(connection, place);
        if (connection.Number("PRAGMA user_version") < Version)
        {
            Make(connection, FromFirstForm + MessageIndexes);
        }
    }

    private static void Make(SqliteConnection connection, string sql)
    {
        using var transaction = connection.BeginTransaction();
        connection.Run(sql);
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"));
        transaction.Commit();
    }

    /// <exception cref="StoreException">It is no journal, or one that a later program wrote.</exception>
    public static void Check(SqliteConnection connection, string place)
    {
        if (connection.Number("PRAGMA application_id") != ApplicationId)
        {
            throw new StoreException($"{place} does not hold a journal of this program");
        }

        if (connection.Number("PRAGMA user_version") is > Version and var later)
        {
            throw new StoreException(
                string.Create(CultureInfo.InvariantCulture, $"The journal in {place} is of form {later} and this program knows {Version}; use the program that wrote it, or a later one"));
        }
    }
}
