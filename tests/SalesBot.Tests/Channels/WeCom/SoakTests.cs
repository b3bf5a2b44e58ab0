using System.Globalization;
using System.Text;
using SalesBot.Store;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>
/// Many messages of many members at once, delivered again and again while the API fails now and then: each is recorded once and answered. So many as the
/// variable SALESBOT_SOAK says, else 2,000; <c>tests/soak</c> sets it.
/// </summary>
[Collection(Alone.Name)]
public sealed class SoakTests
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    /// <summary>Of one member; fewer than WeCom takes in a minute.</summary>
    private const int OfEach = 20;

    private const int AtOnce = 16;

    /// <summary>Deliveries between two failures of the API.</summary>
    private const int BetweenFaults = 400;

    private static readonly int Messages = int.TryParse(Environment.GetEnvironmentVariable("SALESBOT_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out int many) ? many : 2_000;

    [Fact]
    public async Task Every_message_is_recorded_once_and_answered()
    {
        await using WeComCloud cloud = await WeComCloud.Start();
        await using WeComBot bot = await WeComBot.Start(cloud, company: Company());
        int delivered = 0;
        int[] deliveries = [.. Enumerable.Range(0, Messages).SelectMany(message => Enumerable.Repeat(message, 1 + (message % 3)))];
        new Random(7).Shuffle(deliveries);
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (message, _) =>
        {
            // One by one: a token that is refused twice in one call is an error by the vendor's book, and its message is given up.
            int number = Interlocked.Increment(ref delivered);
            if (number % BetweenFaults == 0) cloud.Fail(number / BetweenFaults % 2 == 0 ? -1 : 40014);
            await Deliver(bot, message);
        });
        await cloud.Until(() => cloud.Accepted.Count >= Messages, seconds: 60 + (Messages / 20));

        Assert.Equal(Messages, cloud.Accepted.Count);
        Assert.Equal(Messages / 2, bot.Desk.Books.Store.Read(EntryRange.All).Count(entry => entry.Kind == "visit_logged"));
        Assert.Empty(cloud.Complaints);
        Assert.Equal(Messages, cloud.Accepted.Count(call => call.Type.Length > 0));
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
