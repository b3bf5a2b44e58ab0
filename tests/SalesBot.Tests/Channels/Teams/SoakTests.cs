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

    /// <summary>Bytes that may stay in memory of a message that records nothing, and of its answer: those of the call that the cloud counts.</summary>
    private const int OfEach = 1_000;

    /// <summary>Bytes that come and go, however many the messages are.</summary>
    private const int Slack = 8_000_000;

    private static readonly int Messages = int.Parse(Environment.GetEnvironmentVariable("SALESBOT_SOAK") ?? "2000", CultureInfo.InvariantCulture);

    private static readonly (int Status, bool WasAccepted)[] Faults = [(429, false), (412, false), (502, false), (504, true), (401, false)];

    private static readonly SentCall Nothing = new("", "", "", "", [], 0);

    private readonly Random _chance = new(20260916);

    [Fact]
    public async Task Nothing_is_lost_and_nothing_recorded_twice()
    {
        await using TeamsCloud cloud = await TeamsCloud.Start();
        await using TeamsBot bot = await TeamsBot.Start(cloud, isHurried: true);
        Activities say = new(cloud.ServiceUrl);
        await bot.Deliver(say.Message(Activities.Chen, "帮助"));
        JsonObject[] deals = [.. Enumerable.Range(1, Messages / 2).Select(number => say.Message(Activities.Chen, TextOf(number)))];
        JsonObject[] questions = [.. Enumerable.Range(1, Messages / 2).Select(_ => say.Message(Activities.Chen, "我这季度完成多少了"))];
        ConcurrentQueue<string> said = [];
        cloud.Mood = Mood;
        cloud.Kept = call => Told(call, said);

        await Half(bot, deals);
        int[] recorded = [.. bot.Desk.Books.Ledger.Customers.Named("蓝湾食品有限公司")!.Orders.Select(order => (int)order.Amount.Yuan)];
        HashSet<string> answers = [.. said];
        said.Clear();
        long settled = GC.GetTotalMemory(forceFullCollection: true);
        await Half(bot, questions);
        long asked = said.Count;
        said.Clear();
        long later = GC.GetTotalMemory(forceFullCollection: true);

        told.WriteLine($"{Messages} messages, {cloud.Calls.Count} calls; in use {settled / 1_000_000} MB after {Messages / 2} deals, {later / 1_000_000} MB after as many questions");
        Assert.Equal(Enumerable.Range(1, Messages / 2).Select(AmountOf), recorded.Order());
        Assert.All(Enumerable.Range(1, Messages / 2), number => Assert.Contains(answers, words => words.Contains(Shown(number), StringComparison.Ordinal)));
        Assert.InRange(asked, Messages / 2, long.MaxValue);
        // What is recorded stays in memory, as the ledger does; what is asked leaves nothing.
        Assert.InRange(later - settled, long.MinValue, Slack + (Messages / 2 * OfEach));
    }

    /// <summary>One in twenty is delivered again; ends when all is answered.</summary>
    private async Task Half(TeamsBot bot, IEnumerable<JsonObject> messages)
    {
        ConcurrentQueue<JsonObject> waiting = new(messages.SelectMany(message => _chance.Next(20) == 0 ? new[] { message, message } : [message]));
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (waiting.TryDequeue(out JsonObject? message))
            {
                using HttpResponseMessage response = await bot.Deliver(message);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }));
        await Until(() => bot.Desk.Books.Store.Unanswered().Count == 0);
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

    /// <summary>Notes the first line of an accepted card, and keeps of the call that there was one.</summary>
    private static SentCall Told(SentCall call, ConcurrentQueue<string> said)
    {
        if (call.Status == 200) said.Enqueue(call.Words.Split('\n')[0]);
        return Nothing with { Status = call.Status };
    }

    /// <summary>Odd, as whole ten thousands are said in another way.</summary>
    private static int AmountOf(int number) => 1_001 + (2 * number);

    private static string TextOf(int number) => string.Create(CultureInfo.InvariantCulture, $"蓝湾签了{AmountOf(number)}元，预付");

    private static string Shown(int number) => string.Create(CultureInfo.InvariantCulture, $"{AmountOf(number):#,##0}");

    private static async Task Until(Func<bool> holds) => Assert.True(await Eventually.Holds(holds, seconds: 400));
}
