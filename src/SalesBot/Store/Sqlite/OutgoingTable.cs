using Microsoft.Data.Sqlite;
using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>The posts owed and made. Methods that write run inside the caller's transaction.</summary>
internal sealed class OutgoingTable(SqliteConnection connection)
{
    private const string Columns = "key, recipient, kind, json, due_at, settled_at, failure";

    private readonly SqliteCommand insert = connection.Kept(
        """
        INSERT INTO outgoing (key, recipient, kind, json, due_at) VALUES ($key, $recipient, $kind, CAST($json AS TEXT), $due)
        ON CONFLICT (key) DO NOTHING
        """,
        "$key", "$recipient", "$kind", "$json", "$due");

    private readonly SqliteCommand settle = connection.Kept(
        "UPDATE outgoing SET settled_at = $at, failure = $failure WHERE key = $key",
        "$at", "$failure", "$key");

    private readonly SqliteCommand waiting = connection.Kept(
        $"SELECT {Columns} FROM outgoing WHERE settled_at IS NULL AND due_at <= $by ORDER BY due_at, id",
        "$by");

    private readonly SqliteCommand recent = connection.Kept(
        $"SELECT {Columns} FROM (SELECT * FROM outgoing WHERE recipient = $recipient ORDER BY id DESC LIMIT $most) ORDER BY id",
        "$recipient", "$most");

    private readonly SqliteCommand one = connection.Kept($"SELECT {Columns} FROM outgoing WHERE key = $key", "$key");

    /// <summary>Inserts what is new and returns the keys of what was there.</summary>
    public IReadOnlyList<string> Insert(IReadOnlyList<NewOutgoing> posts)
    {
        var skipped = new List<string>();
        foreach (var post in posts)
        {
            if (insert.With(post.Key, post.Recipient, post.Kind, post.Json, post.DueAt).ExecuteNonQuery() == 0)
            {
                skipped.Add(post.Key);
            }
        }

        return skipped;
    }

    public void Settle(string key, Settlement settlement) => settle.With(settlement.At, settlement.Failure, key).ExecuteNonQuery();

    public IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy) => waiting.With(dueBy).List(Post);

    public IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost) => recent.With(recipient, atMost).List(Post);

    public StoredOutgoing? Find(string key) => one.With(key).List(Post) is [var found, ..] ? found : null;

    private static StoredOutgoing Post(SqliteDataReader row) =>
        new(
            new(row.Text(0), row.Text(1), row.Text(2), row.Bytes(3), row.Moment(4)),
            row.MomentOrNull(5),
            row.TextOrNull(6));
}
