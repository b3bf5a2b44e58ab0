using System.Text;
using NodaTime;
using SalesBot.Store;
using SalesBot.Store.Sqlite;

// Appends one message with one entry and one post after the other and prints each message id once it is durable, until it is killed:
// SalesBot.Appender FOLDER RUN
var (folder, run) = (args[0], args[1]);
var at = Instant.FromUtc(2026, 9, 16, 8, 0);
using var store = SqliteStore.Open(folder);
for (var i = 0; ; i++)
{
    var id = $"{run}-{i}";
    var json = Encoding.UTF8.GetBytes($$"""{"id":"{{id}}"}""");
    var key = new MessageKey("test", id);
    store.Append(new Batch
    {
        Message = new IncomingMessage { Key = key, Speaker = "Li", Room = "private", Text = id, ReceivedAt = at, ReplyAddressJson = "{}" },
        Entries = [new NewEntry(at, "visit_logged", json, "Li")],
        Outgoing = [new NewOutgoing(id, "team", "digest", json, at)],
    });
    Console.WriteLine(id);
    store.MarkAnswered(key, at);
}
