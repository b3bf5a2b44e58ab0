using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SalesBot.Tests.Outbox;
using Xunit.Abstractions;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>
/// Many activities, one in twenty delivered again, against a connector that fails at random: every message is recorded once and every reply arrives at
/// least once. How many, the variable SALESBOT_SOAK says; 2,000 without it.
/// </summary>
[Collection(Alone.Name)]
public sealed class SoakTests(ITestOutputHelper told)
{
    private const int AtOnce = 8;

    /// <summary>Bytes that a recorded order and its message may stay in memory for good; whatever stays of requests and sends would be far more.</summary>
    private const int OfEach = 4_000;

    private static readonly int Messages = int.Parse(Environment.GetEnvironmentVariable("SALESBOT_SOAK") ?? "2000", CultureInfo.InvariantCulture);

    private static readonly (int Status, bool WasAccepted)[] Faults = [(429, false), (412, false), (502, false), (504, true), (401, false)];

    private readonly Random _chance = new(20260916);

    [Fact]
    public async Task Nothing_is_lost_and_nothing_recorded_twice()
    {
        await using TeamsCloud cloud = await TeamsCloud.Start();
        await using TeamsBot bot = await TeamsBot.Start(cloud, isHurried: true);
        Activities say = new(cloud.ServiceUrl);
        await bot.Deliver(say.Message(Activities.Chen, "帮助"));
        JsonObject[] deals = [.. Enumerable.Range(1, Messages).Select(number => say.Message(Activities.Chen, TextOf(number)))];
        cloud.Mood = Mood;
        cloud.Kept = FirstLine;

        long settled = await Half(bot, deals.Take(Messages / 2));
        long later = await Half(bot, deals.Skip(Messages / 2));

        int[] recorded = [.. bot.Desk.Books.Ledger.Customers.Named("蓝湾食品有限公司")!.Orders.Select(order => (int)order.Amount.Yuan)];
        Assert.Equal(Enumerable.Range(1, Messages).Select(AmountOf), recorded.Order());
        await Until(() => bot.Desk.Books.Store.Unanswered().Count == 0);
        HashSet<string> said = [.. cloud.Accepted.Select(call => call.Words.Split('\n')[0])];
        Assert.All(Enumerable.Range(1, Messages), number => Assert.Contains(said, words => words.Contains(Shown(number), StringComparison.Ordinal)));
        long each = (later - settled) / (Messages / 2);
        told.WriteLine($"{Messages} messages, {cloud.Calls.Count} calls; in use {settled / 1_000_000} MB after half of them, {later / 1_000_000} MB after all: {each} bytes for each");
        Assert.InRange(each, long.MinValue, OfEach);
    }

    /// <returns>Bytes in use when all is done.</returns>
    private async Task<long> Half(TeamsBot bot, IEnumerable<JsonObject> deals)
    {
        ConcurrentQueue<JsonObject> waiting = new(deals.SelectMany(deal => _chance.Next(20) == 0 ? new[] { deal, deal } : [deal]));
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (waiting.TryDequeue(out JsonObject? deal))
            {
                using HttpResponseMessage response = await bot.Deliver(deal);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }));
        await Until(() => bot.Desk.Books.Store.Unanswered().Count == 0);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>What a connector does on a bad day, to one call in twelve; some of it after it took the message.</summary>
    private Func<HttpContext, Task<bool>>? Mood()
    {
        int drawn;
        lock (_chance) drawn = _chance.Next(60);
        if (drawn >= 5) return null;
        (int status, bool wasAccepted) = Faults[drawn];
        return async context =>
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsJsonAsync(new { error = new { code = "Fault" } });
            return wasAccepted;
        };
    }

    /// <summary>The call with the first line of its card.</summary>
    private static SentCall FirstLine(SentCall call)
    {
        if (call.Card?["body"]?[0] is not { } first) return call;
        JsonObject card = new() { ["body"] = new JsonArray(first.DeepClone()) };
        return call with { Raw = "", Body = new JsonObject { ["attachments"] = new JsonArray(new JsonObject { ["content"] = card }) } };
    }

    /// <summary>Odd, as whole ten thousands are said in another way.</summary>
    private static int AmountOf(int number) => 1_001 + (2 * number);

    private static string TextOf(int number) => string.Create(CultureInfo.InvariantCulture, $"蓝湾签了{AmountOf(number)}元，预付");

    private static string Shown(int number) => string.Create(CultureInfo.InvariantCulture, $"{AmountOf(number):#,##0}");

    private static async Task Until(Func<bool> holds) => Assert.True(await Eventually.Holds(holds, seconds: 400));
}
