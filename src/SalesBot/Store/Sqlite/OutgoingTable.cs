using Microsoft.Data.Sqlite;
using NodaTime;

namespace SalesBot.Store.Sqlite;

/// <summary>The posts owed and made. Methods that write run inside the caller's transaction.</summary>
internal sealed class OutgoingTable(SqliteConnection connection) : IDisposable
{
    private const string Columns = "key, recipient, kind, json, due_at, settled_at, failure";

    private readonly SqliteStatement insert = new(
        connection,
        "INSERT INTO outgoing (key, recipient, kind, json, due_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING");

    private readonly SqliteStatement settle = new(connection, "UPDATE outgoing SET settled_at = ?, failure = ? WHERE key = ?");

    private readonly SqliteStatement waiting = new(
        connection,
        $"SELECT {Columns} FROM outgoing WHERE settled_at IS NULL AND due_at <= ? ORDER BY due_at, id");

    private readonly SqliteStatement recent = new(
        connection,
        $"SELECT {Columns} FROM (SELECT * FROM outgoing WHERE recipient = ? ORDER BY id DESC LIMIT ?) ORDER BY id");

    /// <summary>Inserts what is new and returns the keys of what was there.</summary>
    public IReadOnlyList<string> Insert(IReadOnlyList<NewOutgoing> posts)
    {
        var skipped = new List<string>();
        foreach (var post in posts)
        {
            if (insert.Bind(post.Key).Bind(post.Recipient).Bind(post.Kind).BindText(post.Json.Span).Bind(post.DueAt).Run() == 0)
            {
                skipped.Add(post.Key);
            }
        }

        return skipped;
    }

    public void Settle(string key, Settlement settlement) => settle.Bind(settlement.At).Bind(settlement.Failure).Bind(key).Run();

    public IReadOnlyList<StoredOutgoing> Unsent(Instant dueBy) => waiting.Bind(dueBy).List(Post);

    public IReadOnlyList<StoredOutgoing> Recent(string recipient, int atMost) => recent.Bind(recipient).Bind(atMost).List(Post);

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<SqliteStatement>)[insert, settle, waiting, recent])
        {
            statement.Dispose();
        }
    }

    private static StoredOutgoing Post(SqliteStatement row) =>
        new(
            new(row.Text(0), row.Text(1), row.Text(2), row.Bytes(3).ToArray(), row.Moment(4)),
            row.MomentOrNull(5),
            row.TextOrNull(6));
}
