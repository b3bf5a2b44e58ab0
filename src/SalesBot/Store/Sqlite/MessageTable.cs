using Microsoft.Data.Sqlite;
using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>The messages seen. Methods that write run inside the caller's transaction.</summary>
internal sealed class MessageTable(SqliteConnection connection)
{
    private const string Columns =
        "channel, message_id, speaker, room, text, action, received_at, reply_address, worked, after_seq, last_seq, answered_at";

    private readonly SqliteCommand record = connection.Kept(
        $"""
        INSERT INTO messages ({Columns})
        VALUES ($channel, $id, $speaker, $room, $text, $action, $received, $reply, $worked, $after, $last, NULL)
        ON CONFLICT (channel, message_id) DO UPDATE
          SET worked = excluded.worked, after_seq = excluded.after_seq, last_seq = excluded.last_seq WHERE NOT worked
        """,
        "$channel", "$id", "$speaker", "$room", "$text", "$action", "$received", "$reply", "$worked", "$after", "$last");

    private readonly SqliteCommand answer = connection.Kept(
        "UPDATE messages SET answered_at = $at WHERE channel = $channel AND message_id = $id",
        "$at", "$channel", "$id");

    private readonly SqliteCommand find = connection.Kept(
        $"SELECT {Columns} FROM messages WHERE channel = $channel AND message_id = $id",
        "$channel", "$id");

    private readonly SqliteCommand unanswered = connection.Kept($"SELECT {Columns} FROM messages WHERE answered_at IS NULL ORDER BY id");

    /// <summary>Inserts a message, or notes what a kept one led to.</summary>
    public void Record(IncomingMessage message, bool isWorked, EntryRange entries) =>
        record.With(
            message.Key.Channel,
            message.Key.MessageId,
            message.Speaker,
            message.Room,
            message.Text,
            message.ActionJson,
            message.ReceivedAt,
            message.ReplyAddressJson,
            isWorked,
            entries.After,
            entries.Last).ExecuteNonQuery();

    public void MarkAnswered(MessageKey key, Instant at) => answer.With(at, key.Channel, key.MessageId).ExecuteNonQuery();

    public StoredMessage? Find(MessageKey key)
    {
        using var reader = find.With(key.Channel, key.MessageId).ExecuteReader();
        return reader.Read() ? Message(reader) : null;
    }

    public IReadOnlyList<StoredMessage> Unanswered() => unanswered.List(Message);

    private static StoredMessage Message(SqliteDataReader row) =>
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
            row.GetBoolean(8),
            new(row.GetInt64(9), row.GetInt64(10)),
            row.MomentOrNull(11));
}
