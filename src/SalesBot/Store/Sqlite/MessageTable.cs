using Microsoft.Data.Sqlite;
using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>
/// The messages seen, with what they were answered. Every index is one more page that a commit writes, so the newest messages are in none: their keys are
/// remembered here, and when they are many, or nobody waits, they are filed, all at once. Methods that write run inside the caller's transaction.
/// </summary>
internal sealed class MessageTable : IDisposable
{
    /// <summary>As many are looked through one by one; a commit that files so many takes some milliseconds.</summary>
    private const int MostRecent = 512;

    private const string Columns =
        "channel, message_id, speaker, room, text, action, received_at, reply_address, worked, after_seq, last_seq, answered_at, replies";

    private readonly Dictionary<MessageKey, long> recent = [];
    private readonly List<IDisposable> statements = [];
    private readonly SqliteStatement insert;
    private readonly SqliteStatement work;
    private readonly SqliteStatement answer;
    private readonly SqliteStatement file;
    private readonly SqliteStatement filedId;
    private readonly SqliteStatement byId;
    private readonly SqliteStatement filedUnanswered;
    private readonly SqliteStatement recentUnanswered;
    private readonly SqliteStatement filedOfSpeaker;
    private readonly SqliteStatement recentOfSpeaker;
    private readonly SqliteStatement filedInRoom;
    private readonly SqliteStatement recentInRoom;

    /// <summary>The number of the last message that is filed; all after it are recent.</summary>
    private long filedUpTo;

    // What the running transaction does to the above.
    private (MessageKey Key, long Id)? inserted;
    private bool isFiling;

    public MessageTable(SqliteConnection connection)
    {
        SqliteStatement Prepared(string sql)
        {
            var statement = new SqliteStatement(connection, sql);
            statements.Add(statement);
            return statement;
        }

        SqliteStatement Select(string where) => Prepared($"SELECT {Columns} FROM messages WHERE {where}");

        insert = Prepared($"INSERT INTO messages ({Columns}, filed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, 0)");
        work = Prepared("UPDATE messages SET worked = 1, after_seq = ?, last_seq = ?, replies = ? WHERE id = ? AND NOT worked");
        answer = Prepared("UPDATE messages SET answered_at = ? WHERE id = ?");
        file = Prepared("UPDATE messages SET filed = 1 WHERE id > ?");
        filedId = Prepared("SELECT id FROM messages WHERE filed = 1 AND channel = ? AND message_id = ?");
        byId = Select("id = ?");
        filedUnanswered = Select("filed = 1 AND answered_at IS NULL ORDER BY id");
        recentUnanswered = Select("id > ? AND answered_at IS NULL ORDER BY id");
        filedOfSpeaker = Select("filed = 1 AND speaker = ? ORDER BY id DESC LIMIT ?");
        recentOfSpeaker = Select("id > ? AND speaker = ? ORDER BY id DESC LIMIT ?");
        filedInRoom = Select("filed = 1 AND room = ? AND room <> '' ORDER BY id DESC LIMIT ?");
        recentInRoom = Select("id > ? AND room = ? AND room <> '' ORDER BY id DESC LIMIT ?");
        filedUpTo = connection.Number("SELECT id FROM messages WHERE filed = 1 ORDER BY id DESC LIMIT 1");
        using var rest = new SqliteStatement(connection, "SELECT channel, message_id, id FROM messages WHERE id > ?");
        foreach (var (key, id) in rest.Bind(filedUpTo).List(row => (new MessageKey(row.Text(0), row.Text(1)), row.Number(2))))
        {
            recent[key] = id;
        }
    }

    /// <summary>Inserts a message, or notes what a kept one led to.</summary>
    /// <returns>False when it was known, and kept only or worked as it is now: nothing changed.</returns>
    public bool Record(Batch batch, IncomingMessage message, EntryRange entries)
    {
        if (IdOf(message.Key) is { } known)
        {
            return batch.IsWorked && work.Bind(entries.After).Bind(entries.Last).BindText(batch.Replies.Span).Bind(known).Run() > 0;
        }

        inserted = (message.Key, insert
            .Bind(message.Key.Channel)
            .Bind(message.Key.MessageId)
            .Bind(message.Speaker)
            .Bind(message.Room)
            .Bind(message.Text)
            .Bind(message.ActionJson)
            .Bind(message.ReceivedAt)
            .Bind(message.ReplyAddressJson)
            .Bind(batch.IsWorked)
            .Bind(entries.After)
            .Bind(entries.Last)
            .BindText(batch.Replies.Span)
            .Insert());
        return true;
    }

    public void MarkAnswered(MessageKey key, Instant at)
    {
        if (IdOf(key) is { } id)
        {
            answer.Bind(at).Bind(id).Run();
        }
    }

    /// <summary>Files the recent messages where they have become many.</summary>
    public void FileMany()
    {
        if (recent.Count >= MostRecent)
        {
            File();
        }
    }

    /// <summary>Whether there is something to be filed.</summary>
    public bool HasRecent => recent.Count > 0;

    public void File()
    {
        file.Bind(filedUpTo).Run();
        isFiling = true;
    }

    /// <summary>What the transaction did is durable.</summary>
    public void Committed()
    {
        if (inserted is { } one)
        {
            recent[one.Key] = one.Id;
        }

        if (isFiling && recent.Count > 0)
        {
            filedUpTo = recent.Values.Max();
            recent.Clear();
        }

        (inserted, isFiling) = (null, false);
    }

    /// <summary>What the transaction did is undone.</summary>
    public void RolledBack() => (inserted, isFiling) = (null, false);

    public StoredMessage? Find(MessageKey key) => IdOf(key) is { } id ? byId.Bind(id).First(Message) : null;

    public IReadOnlyList<StoredMessage> Unanswered() => [.. filedUnanswered.List(Message), .. recentUnanswered.Bind(filedUpTo).List(Message)];

    /// <summary>The last messages of a speaker, newest first.</summary>
    public IReadOnlyList<StoredMessage> Of(string speaker, int atMost) => Newest(recentOfSpeaker, filedOfSpeaker, speaker, atMost);

    /// <summary>The last messages of a channel, newest first.</summary>
    public IReadOnlyList<StoredMessage> In(string room, int atMost) => Newest(recentInRoom, filedInRoom, room, atMost);

    public void Dispose() => statements.ForEach(statement => statement.Dispose());

    private IReadOnlyList<StoredMessage> Newest(SqliteStatement ofRecent, SqliteStatement ofFiled, string whose, int atMost)
    {
        var newest = ofRecent.Bind(filedUpTo).Bind(whose).Bind(atMost).List(Message);
        return newest.Count == atMost ? newest : [.. newest, .. ofFiled.Bind(whose).Bind(atMost - newest.Count).List(Message)];
    }

    private long? IdOf(MessageKey key) =>
        recent.TryGetValue(key, out var id) ? id : filedId.Bind(key.Channel).Bind(key.MessageId).FirstNumber();

    private static StoredMessage Message(SqliteStatement row) =>
        new(
            new IncomingMessage
            {
                Key = new(row.Text(0), row.Text(1)),
                Speaker = row.Text(2),
                Room = row.Text(3),
                Text = row.TextOrNull(4),
                ActionJson = row.TextOrNull(5),
                ReceivedAt = row.Moment(6),
                ReplyAddressJson = row.Text(7),
            },
            row.Number(8) != 0,
            new(row.Number(9), row.Number(10)),
            row.Bytes(12).ToArray(),
            row.MomentOrNull(11));
}
