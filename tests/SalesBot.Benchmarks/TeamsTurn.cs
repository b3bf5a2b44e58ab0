using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Channels.Teams;
using SalesBot.CommandLine;
using SalesBot.Core.Organisation;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>
/// Deals that come by Teams: how long until they are acknowledged, at 200 a second, and how long from the request to the reply at the connector, beside an endpoint that
/// parses, appends durably and sends a fixed reply to the same connector.
/// </summary>
internal static class TeamsTurn
{
    private const string AppId = "22222222-2222-2222-2222-222222222222";
    private const string Tenant = "11111111-1111-1111-1111-111111111111";
    private const int PerSecond = 200;
    private const int Seconds = 10;
    private const int Turns = 300;

    private static readonly RSA Key = RSA.Create(2048);
    private static readonly ConcurrentBag<long> Replied = [];

    // Set by the next reply; null where nobody waits for one.
    private static volatile TaskCompletionSource? _awaited;

    public static void Run(CompanyDefinition company, string folder)
    {
        using Desk desk = OpenDesk.In(folder);
        CompanyDefinition known = company with { Members = [.. company.Members.Select((member, index) => member with { Member = member.Member with { Accounts = AccountOf(index) } })] };
        CompanyAdoption.Adopt(desk.Books, known, SystemClock.Instance.GetCurrentInstant());
        using WebApplication cloud = Cloud();
        string service = $"{cloud.Urls.First()}/amer/";
        using WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", SystemClock.Instance, Settings(cloud.Urls.First()), Unlimited);
        using SqliteConnection bare = new($"Data Source={Path.Combine(folder, "bare-teams.db")}");
        using HttpClient http = new();
        MapBare(app, bare, http, service);
        app.Start();
        string token = Token(service);
        Acknowledge(http, app.Urls.First(), token, known, service).GetAwaiter().GetResult();
        Reply(http, app.Urls.First(), token, known, service);
        app.StopAsync().Wait();
        cloud.StopAsync().Wait();
    }

    /// <summary>The vendor's limits are kept from the measure: a second between two answers would be all that it tells.</summary>
    private static void Unlimited(IServiceCollection services)
    {
        Rate fast = new(1_000_000, Duration.FromSeconds(1), 1_000_000);
        services.RemoveAll<IChannel>();
        services.AddSingleton<IChannel>(parts => new TeamsChannel(parts.GetRequiredService<TeamsClient>(), parts.GetRequiredService<TeamsSettings>()) { Limits = new SendLimits([fast], [fast]) });
    }

    private static Dictionary<string, string> AccountOf(int index) => new() { ["msteams"] = string.Create(CultureInfo.InvariantCulture, $"aad-{index}") };

    /// <summary>Evenly at the rate, whatever the answers take.</summary>
    private static async Task Acknowledge(HttpClient http, string bot, string token, CompanyDefinition company, string service)
    {
        for (int warm = 0; warm < PerSecond; warm++) await Send(http, bot + "/api/messages", token, Deal(company, service, $"w{warm}", warm));
        Task<double>[] sent = new Task<double>[PerSecond * Seconds];
        long start = Stopwatch.GetTimestamp();
        for (int number = 0; number < sent.Length; number++)
        {
            string body = Deal(company, service, string.Create(CultureInfo.InvariantCulture, $"a{number}"), number);
            SpinWait.SpinUntil(() => Stopwatch.GetElapsedTime(start).TotalSeconds * PerSecond >= number);
            sent[number] = Task.Run(() => Send(http, bot + "/api/messages", token, body));
        }

        double[] times = await Task.WhenAll(sent);
        Array.Sort(times);
        Stopclock.Print(
            "Teams: acknowledged, at 200 a second",
            string.Create(CultureInfo.InvariantCulture, $"p50 {times[times.Length / 2] / 1_000:0.00} ms   p99 {times[times.Length * 99 / 100] / 1_000:0.00} ms"),
            "p99 < 20 ms");
    }

    /// <summary>One after the other, each person in turn, so that no limit of a conversation holds them up.</summary>
    private static void Reply(HttpClient http, string bot, string token, CompanyDefinition company, string service)
    {
        SpinWait.SpinUntil(() => Replied.Count >= PerSecond * (Seconds + 1), TimeSpan.FromMinutes(1));
        (double bare, double turn) = Stopclock.MeasureTwo(
            "Teams: a bare endpoint, to its reply",
            "Teams: a recorded turn, to its reply",
            Turns,
            run => UntilReplied(http, bot + "/bare", token, Deal(company, service, Id("b", run), run)),
            run => UntilReplied(http, bot + "/api/messages", token, Deal(company, service, Id("t", run), run)));
        Stopclock.Print("  against the bare endpoint", string.Create(CultureInfo.InvariantCulture, $"{turn / bare:0.00} times"), "< 1.5");
    }

    private static string Id(string kind, int run) => string.Create(CultureInfo.InvariantCulture, $"{kind}{run}-{Guid.NewGuid():N}");

    /// <summary>Until both the acknowledgement and the reply are there, whichever comes later; whoever waits takes no processor from those who work.</summary>
    private static void UntilReplied(HttpClient http, string url, string token, string body)
    {
        TaskCompletionSource replied = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _awaited = replied;
        Task.WaitAll([Send(http, url, token, body), replied.Task], TimeSpan.FromSeconds(5));
    }

    private static async Task<double> Send(HttpClient http, string url, string token, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new("Bearer", token);
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static string Deal(CompanyDefinition company, string service, string id, int number)
    {
        CustomerDefinition[] owned = [.. company.Customers.Where(customer => customer.Owner is not null)];
        CustomerDefinition customer = owned[number % owned.Length];
        int who = company.Members.ToList().FindIndex(member => member.Member.Name == customer.Owner);
        return JsonSerializer.Serialize(new
        {
            type = "message",
            id,
            serviceUrl = service,
            channelId = "msteams",
            from = new { id = $"29:{who}", aadObjectId = $"aad-{who}" },
            recipient = new { id = "28:" + AppId },
            conversation = new { id = $"a:{who}", tenantId = Tenant, conversationType = "personal" },
            text = $"{customer.Name}签了{1 + (number % 9)}万储值卡，账期30天",
        });
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string cloud) =>
    [
        new("Teams:AppId", AppId), new("Teams:TenantId", Tenant), new("Teams:ClientSecret", "s"),
        new("Teams:OpenIdMetadata", cloud + "/openid"), new("Teams:TokenEndpoint", cloud + "/token"), new("Teams:ServiceHosts", new Uri(cloud).Authority),
        new("Logging:LogLevel:Default", "None"),
    ];

    private static WebApplication Cloud()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("urls", "http://127.0.0.1:0")]);
        WebApplication cloud = builder.Build();
        RSAParameters key = Key.ExportParameters(includePrivateParameters: false);
        object published = new { kty = "RSA", kid = "k", n = Url(key.Modulus!), e = Url(key.Exponent!), endorsements = new[] { "msteams" } };
        cloud.MapGet("/openid", (HttpRequest request) => Results.Json(new { jwks_uri = $"http://{request.Host}/keys" }));
        cloud.MapGet("/keys", () => Results.Json(new { keys = new[] { published } }));
        cloud.MapPost("/token", () => Results.Json(new { access_token = "t", expires_in = 3_600 }));
        cloud.MapPost("/amer/{**path}", () =>
        {
            Replied.Add(Stopwatch.GetTimestamp());
            _awaited?.TrySetResult();
            return Results.Json(new { id = "1" }, statusCode: 201);
        });
        cloud.Start();
        return cloud;
    }

    /// <summary>What a webhook cannot do without: it reads the message, keeps it durably, and sends an answer.</summary>
    private static void MapBare(WebApplication app, SqliteConnection connection, HttpClient http, string service)
    {
        connection.Open();
        using (SqliteCommand create = connection.CreateCommand())
        {
            create.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entry (seq INTEGER PRIMARY KEY, json TEXT);";
            create.ExecuteNonQuery();
        }

        app.MapPost("/bare", async (HttpRequest request) =>
        {
            using JsonDocument activity = await JsonDocument.ParseAsync(request.Body);
            using SqliteCommand insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO entry (json) VALUES ($json)";
            insert.Parameters.AddWithValue("$json", activity.RootElement.GetRawText());
            insert.ExecuteNonQuery();
            using HttpResponseMessage sent = await http.PostAsync(service + "v3/conversations/a/activities", new StringContent("{\"type\":\"message\",\"text\":\"ok\"}", Encoding.UTF8, "application/json"));
            return Results.Ok();
        });
    }

    private static string Token(string service)
    {
        long now = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds();
        string signed = Url(JsonSerializer.SerializeToUtf8Bytes(new { alg = "RS256", kid = "k" })) + "."
            + Url(JsonSerializer.SerializeToUtf8Bytes(new { iss = "https://api.botframework.com", aud = AppId, serviceurl = service, nbf = now - 60, exp = now + 3_600 }));
        return signed + "." + Url(Key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static string Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
