using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SalesBot.CommandLine;
using SalesBot.CompanyFiles;
using SalesBot.Core.Organisation;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Tests.Channels.WeCom;
using SalesBot.Tests.Store;
using SalesBot.Turns;

namespace SalesBot.Tests.Killing;

/// <summary>The whole program is killed while it posts the digests of many teams to their groups, and started again.</summary>
public sealed class KilledDigestTests : IDisposable
{
    private const int Teams = 12;

    private readonly TempFolder _folder = new();

    /// <summary>The present of this machine, which is what the program goes by.</summary>
    private readonly Instant _now = SystemClock.Instance.GetCurrentInstant();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_team_has_its_digest_recorded_once_and_delivered_at_least_once()
    {
        Begin();
        await using WeComCloud groups = await WeComCloud.Start();
        Dictionary<string, string> settings = new() { ["WeCom__ApiBase"] = groups.Address.ToString() };

        // The vendor takes none, then some: each time the rest hangs, and the program dies with it in flight.
        foreach (int taken in (int[])[0, 3])
        {
            Take(groups, taken);
            int before = groups.Posts.Count;
            using ServeProcess bot = await ServeProcess.Start(_folder.Path, settings);
            await groups.Until(() => groups.Posts.Count >= before + taken && _hanging > 0);
            bot.Kill();
            _hanging = 0;
        }

        groups.Forgive();
        using (ServeProcess bot = await ServeProcess.Start(_folder.Path, settings))
        {
            await groups.Until(() => Enumerable.Range(1, Teams).All(team => DigestsOf(groups, team) > 0));
        }

        using SqliteStore store = SqliteStore.Open(_folder.Path);
        store.Verify();
        Assert.Equal(
            Enumerable.Range(1, Teams).Select(team => $"team:{NameOf(team)}").Order(StringComparer.Ordinal),
            store.Read(EntryRange.All).Where(entry => entry.Kind == "posted").Select(entry => JsonNode.Parse(entry.Json.Span)!).Where(posted => (string?)posted["kind"] == "digest").Select(posted => (string)posted["to"]!).Order(StringComparer.Ordinal));
        Assert.All(Enumerable.Range(1, Teams), team => Assert.Single(store.Recent($"team:{NameOf(team)}", 99), post => post.Post.Kind == "digest"));
        // Only what was in flight at a kill, or sent and not yet noted, comes again.
        Assert.All(Enumerable.Range(1, Teams), team => Assert.InRange(DigestsOf(groups, team), 1, 3));
    }

    private int _hanging;

    private static string NameOf(int team) => string.Create(CultureInfo.InvariantCulture, $"第{team}组");

    private static string KeyOf(int team) => string.Create(CultureInfo.InvariantCulture, $"693a91f6-7aoc-4bc4-97a0-{team:D12}");

    private static int DigestsOf(WeComCloud groups, int team) =>
        groups.Posts.Count(post => post.Query.Contains(KeyOf(team), StringComparison.Ordinal) && post.Words.Contains("📊", StringComparison.Ordinal));

    private void Take(WeComCloud groups, int taken)
    {
        groups.Forgive();
        for (int call = 0; call < taken; call++) groups.Fail(_ => Task.FromResult<JsonObject?>(null));
        for (int call = 0; call < 2 * Teams; call++) groups.Fail(async context =>
        {
            Interlocked.Increment(ref _hanging);
            await Outbox.Eventually.Never(context.RequestAborted);
            return null;
        });
    }

    /// <summary>A company that has been here for a day, every day is a working day, and its digests were due two minutes ago.</summary>
    private void Begin()
    {
        // Somewhere it is about noon, so that the day does not end during the test.
        int hours = 12 - _now.InUtc().Hour;
        DateTimeZone noon = DateTimeZone.ForOffset(Offset.FromHours(hours));
        string digest = LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(_now.InZone(noon).TimeOfDay.PlusMinutes(-2));
        StringBuilder company = new();
        company.Append(CultureInfo.InvariantCulture, $"company: 青禾商贸\ntimezone: Etc/GMT{(hours > 0 ? "-" : "+")}{Math.Abs(hours)}\n");
        company.Append(CultureInfo.InvariantCulture, $"calendar: {{weekend: [], days_off: []}}\nschedule: {{digest: \"{digest}\", review: \"00:05\", review_reminder: \"00:06\"}}\nteams:\n");
        for (int team = 1; team <= Teams; team++) company.Append(CultureInfo.InvariantCulture, $"  - {{name: {NameOf(team)}, groups: {{wecom: {{webhook: {KeyOf(team)}}}}}}}\n");
        company.Append("members:\n");
        for (int team = 1; team <= Teams; team++) company.Append(CultureInfo.InvariantCulture, $"  - {{name: 成员{team}, role: rep, team: {NameOf(team)}}}\n");
        company.Append("categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]\n");
        CompanyDefinition definition = Assert.IsType<CompanyFileReading.Accepted>(CompanyFile.Read(company.ToString(), "company.yaml", new PlanShelf(""))).Company;
        using Desk desk = OpenDesk.In(_folder.Path);
        CompanyAdoption.Adopt(desk.Books, definition, _now - Duration.FromHours(24));
    }
}
