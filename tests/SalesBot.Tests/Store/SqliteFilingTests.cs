using System.Globalization;
using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

/// <summary>The newest messages are in no index yet; nobody may notice.</summary>
public sealed class SqliteFilingTests : IDisposable
{
    /// <summary>More than are left unfiled.</summary>
    private const int Many = 1_300;

    private readonly TempFolder folder = new();

    [Fact]
    public void A_message_is_known_whether_it_is_filed_or_not()
    {
        using (var store = Filled())
        {
            AssertAllKnown(store);
            store.Flush();
            AssertAllKnown(store);
        }

        using var reopened = SqliteStore.Open(folder.Path);
        AssertAllKnown(reopened);
    }

    [Fact]
    public void An_append_that_failed_leaves_no_message_behind()
    {
        using var store = Filled();
        var broken = new Batch { Message = Some.Message("new"), Outgoing = [Some.Post(key: null!)] };

        Assert.Throws<StoreException>(() => store.Append(broken));

        Assert.Null(store.Find(Some.Key("new")));
        Assert.IsType<Appended.Recorded>(store.Append(new Batch { Message = Some.Message("new") }));
    }

    [Fact]
    public void A_journal_of_the_first_form_is_taken_over()
    {
        SqliteStore.Open(folder.Path).Dispose();
        RawDatabase.Run(folder.Path, FirstForm);

        using (var store = SqliteStore.Open(folder.Path))
        {
            Assert.IsType<Appended.SeenBefore>(store.Append(Some.Turn("old")));
            store.Append(Some.Turn("new"));
            Assert.Equal(["old", "new"], store.Unanswered().Select(message => message.Message.Key.MessageId));
        }

        using var reopened = SqliteStore.Open(folder.Path);
        Assert.Equal(["new", "old"], reopened.MessagesOf("李娜", 5).Select(message => message.Message.Key.MessageId));
    }

    public void Dispose() => folder.Dispose();

    private SqliteStore Filled()
    {
        var store = SqliteStore.Open(folder.Path);
        for (var number = 0; number < Many; number++)
        {
            store.Append(new Batch { Message = Some.Message(Id(number)) with { Room = "East" } });
        }

        foreach (var number in (int[])[3, Many - 3])
        {
            store.MarkAnswered(Some.Key(Id(number)), Some.Moment);
        }

        return store;
    }

    private static void AssertAllKnown(SqliteStore store)
    {
        Assert.All(Enumerable.Range(0, Many), number => Assert.IsType<Appended.SeenBefore>(store.Append(new Batch { Message = Some.Message(Id(number)) })));
        Assert.Equal(Some.Moment, store.Find(Some.Key(Id(3)))!.AnsweredAt);
        Assert.Equal(Enumerable.Range(0, Many).Except([3, Many - 3]).Select(Id), store.Unanswered().Select(message => message.Message.Key.MessageId));
        string[] newestFirst = [.. Enumerable.Range(0, Many).Reverse().Select(Id)];
        Assert.Equal(newestFirst, store.MessagesOf("李娜", Many).Select(message => message.Message.Key.MessageId));
        Assert.Equal(newestFirst.Take(5), store.MessagesIn("East", 5).Select(message => message.Message.Key.MessageId));
    }

    private static string Id(int number) => number.ToString(CultureInfo.InvariantCulture);

    private const string FirstForm =
        """
        DROP TABLE messages;
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
          UNIQUE (channel, message_id)
        ) STRICT;
        CREATE INDEX messages_unanswered ON messages (id) WHERE answered_at IS NULL;
        CREATE INDEX messages_of_speaker ON messages (speaker);
        CREATE INDEX messages_of_room ON messages (room) WHERE room <> '';
        INSERT INTO messages VALUES (1, 'teams', 'old', '李娜', '', 'x', NULL, 0, '{}', 1, 0, 0, NULL, '');
        PRAGMA user_version = 1;
        """;
}
