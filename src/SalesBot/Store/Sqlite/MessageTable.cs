using Microsoft.Data.Sqlite;
using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>The messages seen, with what they were answered. Methods that write run inside the caller's transaction.</summary>
internal sealed class MessageTable(SqliteConnection connection) : IDisposable
{
    private const string Columns =
        "channel, message_id, speaker, room, text, action, received_at, reply_address, worked, after_seq, last_seq, answered_at, replies";

    private readonly SqliteStatement record = new(
        connection,
        $"""
        INSERT INTO messages ({Columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)
        ON CONFLICT (channel, message_id) DO UPDATE
          SET worked = excluded.worked, after_seq = excluded.after_seq, last_seq = excluded.last_seq, replies = excluded.replies
          WHERE NOT worked AND excluded.worked
        """);

    private readonly SqliteStatement answer = new(connection, "UPDATE messages SET answered_at = ? WHERE channel = ? AND message_id = ?");

    private readonly SqliteStatement find = new(connection, $"SELECT {Columns} FROM messages WHERE channel = ? AND message_id = ?");

    private readonly SqliteStatement unanswered = new(connection, $"SELECT {Columns} FROM messages WHERE answered_at IS NULL ORDER BY id");

    private readonly SqliteStatement bySpeaker = new(connection, $"SELECT {Columns} FROM messages WHERE speaker = ? ORDER BY id DESC LIMIT ?");

    private readonly SqliteStatement inRoom = new(connection, $"SELECT {Columns} FROM messages WHERE room = ? AND room <> '' ORDER BY id DESC LIMIT ?");

    /// <summary>Inserts a message, or notes what a kept one led to.</summary>
    /// <returns>False when it was known, and kept only or worked as it is now: nothing changed.</returns>
    public bool Record(Batch batch, IncomingMessage message, EntryRange entries) =>
        record
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
            .Run() > 0;

    public void MarkAnswered(MessageKey key, Instant at) => answer.Bind(at).Bind(key.Channel).Bind(key.MessageId).Run();

    public StoredMessage? Find(MessageKey key) => find.Bind(key.Channel).Bind(key.MessageId).First(Message);

    public IReadOnlyList<StoredMessage> Unanswered() => unanswered.List(Message);

    /// <summary>The last messages of a speaker, newest first.</summary>
    public IReadOnlyList<StoredMessage> Of(string speaker, int atMost) => bySpeaker.Bind(speaker).Bind(atMost).List(Message);

    /// <summary>The last messages of a channel, newest first.</summary>
    public IReadOnlyList<StoredMessage> In(string room, int atMost) => inRoom.Bind(room).Bind(atMost).List(Message);

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<SqliteStatement>)[record, answer, find, unanswered, bySpeaker, inRoom])
        {
            statement.Dispose();
        }
    }

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
