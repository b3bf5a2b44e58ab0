using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesBot.Tests.Outbox;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>What the vendor runs, on a free port of this machine: keys, tokens, and the connector that takes what the bot sends. It fails as a test says.</summary>
internal sealed class TeamsCloud : IAsyncDisposable
{
    public const string AppId = "22222222-2222-2222-2222-222222222222";
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Secret = "a secret of the test";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task<bool>>> _faults = new();
    private int _messages = 1_700_000;

    private TeamsCloud(WebApplication app) => _app = app;

    public SigningAuthority Authority { get; set; } = SigningAuthority.Vendor();

    /// <summary>Channels for which the published key may speak.</summary>
    public string[] Endorsements { get; set; } = ["msteams"];

    public bool HasMetadata { get; set; } = true;

    public bool GivesTokens { get; set; } = true;

    /// <summary>How often keys, and how often tokens were fetched.</summary>
    public int KeyFetches;

    public int TokenFetches;

    /// <summary>What goes wrong with a call for which nothing else is said; null for nothing.</summary>
    public Func<Func<HttpContext, Task<bool>>?> Mood { get; set; } = () => null;

    public ConcurrentQueue<SentCall> Calls { get; } = new();

    /// <summary>What is kept of a call; all of it where a test does not say.</summary>
    public Func<SentCall, SentCall> Kept { get; set; } = call => call;

    public Uri Address => new(_app.Urls.First());

    public string ServiceUrl => new Uri(Address, "/amer/" + Tenant + "/").ToString();

    /// <summary>What arrived and was accepted.</summary>
    public IReadOnlyList<SentCall> Accepted => [.. Calls.Where(call => call.Status is >= 200 and < 300)];

    public static async Task<TeamsCloud> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        TeamsCloud cloud = new(app);
        app.MapGet("/openid", () => cloud.HasMetadata ? Results.Json(new { issuer = TokenClaims.Issuer, jwks_uri = new Uri(cloud.Address, "/keys").ToString() }) : Results.StatusCode(502));
        app.MapGet("/keys", cloud.Keys);
        app.MapPost("/token", (Delegate)cloud.Token);
        app.Map("/amer/{tenant}/{**path}", cloud.Connect);
        await app.StartAsync();
        return cloud;
    }

    /// <summary>The settings of a bot that talks to this.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings() =>
    [
        new("Teams:AppId", AppId),
        new("Teams:TenantId", Tenant),
        new("Teams:ClientSecret", Secret),
        new("Teams:OpenIdMetadata", new Uri(Address, "/openid").ToString()),
        new("Teams:TokenEndpoint", new Uri(Address, "/token").ToString()),
        new("Teams:ServiceHosts", Address.Authority),
    ];

    /// <summary>The next call of the connector ends with a status.</summary>
    /// <param name="wasAccepted">Whether it does what was asked all the same.</param>
    public void Fail(int status, string code = "", string? retryAfter = null, bool wasAccepted = false) => _faults.Enqueue(async context =>
    {
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new { error = new { code, message = "as the test says" } });
        return wasAccepted;
    });

    public void Fail(Func<HttpContext, Task<bool>> fault) => _faults.Enqueue(fault);

    /// <summary>Waits for so many accepted calls.</summary>
    public async Task<IReadOnlyList<SentCall>> Arrived(int atLeast)
    {
        await Eventually.Holds(() => Accepted.Count >= atLeast);
        return Accepted;
    }

    /// <summary>Waits for an accepted call and gives the first one, whatever else arrives before it.</summary>
    /// <param name="conversation">How its conversation begins.</param>
    /// <param name="words">What is in it.</param>
    public async Task<SentCall> Said(string conversation, string words)
    {
        SentCall? Found() => Accepted.FirstOrDefault(call => call.Conversation.StartsWith(conversation, StringComparison.Ordinal) && call.Words.Contains(words, StringComparison.Ordinal));
        Assert.True(await Eventually.Holds(() => Found() is not null), $"nothing with “{words}” came to {conversation}; what came: {string.Join(" | ", Calls.Select(call => call.Conversation + ": " + call.Words))}");
        return Found()!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Authority.Dispose();
    }

    private IResult Keys()
    {
        Interlocked.Increment(ref KeyFetches);
        return Results.Json(new JsonObject { ["keys"] = new JsonArray(Authority.Published(Endorsements)) });
    }

    private async Task<IResult> Token(HttpContext context)
    {
        int number = Interlocked.Increment(ref TokenFetches);
        IFormCollection form = await context.Request.ReadFormAsync();
        bool isRight = form["client_id"] == AppId && form["client_secret"] == Secret && form["grant_type"] == "client_credentials" && form["scope"] == "https://api.botframework.com/.default";
        if (!isRight || !GivesTokens) return Results.Json(new { error = "invalid_client", error_description = "AADSTS7000215: Invalid client secret provided." }, statusCode: 401);
        return Results.Json(new { token_type = "Bearer", expires_in = 3599, access_token = $"token-{number}" });
    }

    private async Task Connect(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        string body = await reader.ReadToEndAsync(context.RequestAborted);
        string path = context.Request.Path.Value![$"/amer/{Tenant}".Length..];
        string raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        if (!_faults.TryDequeue(out Func<HttpContext, Task<bool>>? fault)) fault = Mood();
        bool isAccepted = fault is null;
        SentCall call = new(context.Request.Method, path, raw, context.Request.Headers.Authorization.ToString(), JsonNode.Parse(body) as JsonObject ?? [], isAccepted ? 200 : 0);
        if (fault is not null)
        {
            if (await fault(context)) call = call with { Status = 200 };
            Calls.Enqueue(Kept(call with { Status = call.Status == 200 ? 200 : context.Response.StatusCode }));
            return;
        }

        Calls.Enqueue(Kept(call));
        string id = path == "/v3/conversations" ? "a:made-" + (string)call.Body["members"]![0]!["id"]! : (++_messages).ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.Response.StatusCode = context.Request.Method == "POST" ? 201 : 200;
        await context.Response.WriteAsJsonAsync(new { id });
    }
}
