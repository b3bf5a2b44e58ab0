using System.Globalization;
using System.Text.Json;
using NodaTime;
using SalesBot.Store;
using SalesBot.Store.Sqlite;

namespace SalesBot.Tests.Store;

public sealed class SqliteKillTests
{
    private const int Kills = 20;

    [Fact]
    public void Every_acknowledged_message_is_there_exactly_once_after_a_kill_at_any_moment()
    {
        using var folder = new TempFolder();
        var chance = new Random(20260916);
        var acknowledged = new List<string>();
        for (var run = 0; run < Kills; run++)
        {
            using var appender = Appender.Start(folder.Path, run.ToString(CultureInfo.InvariantCulture));
            for (var lines = chance.Next(1, 60); lines > 0; lines--)
            {
                acknowledged.Add(appender.NextAcknowledged());
            }

            acknowledged.AddRange(appender.Kill());
        }

        using var store = SqliteStore.Open(folder.Path);
        var recorded = store.Read(EntryRange.All).Select(Id).ToList();

        Assert.Equal(recorded.Distinct(), recorded);
        Assert.Empty(acknowledged.Except(recorded));
        // A kill between commit and acknowledgement leaves one more; never more than that.
        Assert.InRange(recorded.Count, acknowledged.Count, acknowledged.Count + Kills);
        Assert.All(acknowledged, id => Assert.Equal([id], store.Read(store.Find(new("test", id))!.Entries).Select(Id)));
        Assert.Equal(recorded, store.Unsent(Instant.MaxValue).Select(p => p.Post.Key));
        Assert.Equal((recorded.Count, recorded.Count, recorded.Count), Counts(store.Verify()));
    }

    private static string Id(StoredEntry entry) => JsonDocument.Parse(entry.Json).RootElement.GetProperty("id").GetString()!;

    private static (long Entries, long Messages, long Outgoing) Counts(Verification found) => (found.Entries, found.Messages, found.Outgoing);
}
