using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Store;
using Xunit.Abstractions;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>
/// Many messages of many members at once, delivered again and again while the API fails now and then: each is recorded once and answered. So many as the
/// variable SALESBOT_SOAK says, else 2,000; <c>tests/soak</c> sets it.
/// </summary>
[Collection(Alone.Name)]
public sealed class SoakTests(ITestOutputHelper told)
{
    /// <summary>Bytes that a message, and the visit that every other one records, may stay in memory for good.</summary>
    private const int OfEachMessage = 4_000;

    /// <summary>Bytes that come and go, however many the messages are.</summary>
    private const int Slack = 8_000_000;

    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    /// <summary>Of one member; fewer than WeCom takes in a minute.</summary>
    private const int OfEach = 20;

    private const int AtOnce = 16;

    /// <summary>Deliveries between two failures of the API.</summary>
    private const int BetweenFaults = 400;

    private static readonly int Messages = int.TryParse(Environment.GetEnvironmentVariable("SALESBOT_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out int many) ? many : 2_000;

    private readonly Random _chance = new(7);
    private int _delivered;

    [Fact]
    public async Task Every_message_is_recorded_once_and_answered()
    {
        await using WeComCloud cloud = await WeComCloud.Start();
        await using WeComBot bot = await WeComBot.Start(cloud, company: Company());
        cloud.Kept = call => call with { Raw = "", Query = "", Body = new JsonObject { ["msgtype"] = call.Type } };
        await Deliver(cloud, bot, Enumerable.Range(0, Messages / 2));
        long settled = GC.GetTotalMemory(forceFullCollection: true);
        await Deliver(cloud, bot, Enumerable.Range(Messages / 2, Messages - (Messages / 2)));
        long later = GC.GetTotalMemory(forceFullCollection: true);

        Assert.Equal(Messages, cloud.Accepted.Count);
        Assert.Equal(Messages / 2, bot.Desk.Books.Store.Read(EntryRange.All).Count(entry => entry.Kind == "visit_logged"));
        Assert.Empty(cloud.Complaints);
        Assert.Equal(Messages, cloud.Accepted.Count(call => call.Type.Length > 0));
        told.WriteLine($"{Messages} messages, {cloud.Calls.Count} calls; in use {settled / 1_000_000} MB after half of them, {later / 1_000_000} MB after all");
        Assert.InRange(later - settled, long.MinValue, Slack + (Messages / 2 * OfEachMessage));
    }

    /// <summary>Each once to three times, in any order; ends when all are answered.</summary>
    private async Task Deliver(WeComCloud cloud, WeComBot bot, IEnumerable<int> messages)
    {
        int[] deliveries = [.. messages.SelectMany(message => Enumerable.Repeat(message, 1 + (message % 3)))];
        int answered = cloud.Accepted.Count + deliveries.Distinct().Count();
        _chance.Shuffle(deliveries);
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (message, _) =>
        {
            // One by one: after a token that is refused twice in one call nothing goes out for a minute.
            int number = Interlocked.Increment(ref _delivered);
            if (number % BetweenFaults == 0) cloud.Fail(number / BetweenFaults % 2 == 0 ? -1 : 40014);
            await Deliver(bot, message);
        });
        await cloud.Until(() => cloud.Accepted.Count >= answered, seconds: 60 + (Messages / 20));
    }

    private static async Task Deliver(WeComBot bot, int message)
    {
        int who = message / OfEach;
        string text = message % 2 == 0 ? $"今天拜访了{Name(who)}商贸" : "我这个月完成多少了";
        using HttpResponseMessage response = await bot.Write($"user{who}", text, string.Create(CultureInfo.InvariantCulture, $"{message}"));
        Assert.Equal(200, (int)response.StatusCode);
    }

    private static string Company()
    {
        StringBuilder yaml = new("company: 青禾商贸\nteams: [{name: 东区}]\nmembers:\n");
        int members = (Messages + OfEach - 1) / OfEach;
        for (int who = 0; who < members; who++) yaml.AppendLine(CultureInfo.InvariantCulture, $"  - {{name: 林{Name(who)}, role: rep, team: 东区, language: zh, accounts: {{wecom: user{who}}}}}");
        yaml.Append("categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]\ncustomers:\n");
        for (int who = 0; who < members; who++) yaml.AppendLine(CultureInfo.InvariantCulture, $"  - {{name: {Name(who)}商贸, owner: 林{Name(who)}, since: 2026-09-01}}");
        return yaml.ToString();
    }

    /// <summary>Three characters, different for each also where traditional ones count as simplified.</summary>
    private static string Name(int who) => $"{Stems[who / 100 % 10]}{Stems[who / 10 % 10]}{Stems[who % 10]}";
}
