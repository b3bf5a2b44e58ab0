using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>WeCom's API, on a free port of this machine. It checks what it is sent as strictly as the vendor's pages, and fails as a test says.</summary>
internal sealed class WeComCloud : IAsyncDisposable
{
    public const string Corp = "ww1f0e2d3c4b5a6978";
    public const string Secret = "the-secret-of-the-app";
    public const string Agent = "1000002";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task<JsonObject?>>> _faults = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly ConcurrentDictionary<string, bool> _tasks = new();
    private int _messages;

    private WeComCloud(WebApplication app) => _app = app;

    /// <summary>How often a token was fetched.</summary>
    public int Tokens;

    /// <summary>The tokens that still count; older ones are expired.</summary>
    public string Token { get; private set; } = "";

    /// <summary>What gettoken answers in place of a token.</summary>
    public int TokenFault { get; set; }

    /// <summary>The code that a call is answered with; null where it goes as usual.</summary>
    public Func<WeComCall, int?> Verdict { get; set; } = _ => null;

    /// <summary>Every call but gettoken, with what it was answered.</summary>
    public ConcurrentQueue<WeComCall> Calls { get; } = new();

    /// <summary>What is kept of a call; all of it where a test does not say.</summary>
    public Func<WeComCall, WeComCall> Kept { get; set; } = call => call;

    /// <summary>What was not as the vendor wants it.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    public Uri Address => new(_app.Urls.First());

    /// <summary>What was said to members.</summary>
    public IReadOnlyList<WeComCall> Accepted => [.. Calls.Where(call => call.Code == 0 && !IsPost(call))];

    /// <summary>What was posted to groups.</summary>
    public IReadOnlyList<WeComCall> Posts => [.. Calls.Where(call => call.Code == 0 && IsPost(call))];

    public static async Task<WeComCloud> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        WeComCloud cloud = new(app);
        app.MapGet("/cgi-bin/gettoken", cloud.GetToken);
        app.Map("/cgi-bin/{**path}", cloud.Take);
        await app.StartAsync();
        return cloud;
    }

    /// <summary>The next call is answered with a code.</summary>
    public void Fail(int code, string message = "as the test says", JsonObject? more = null) => _faults.Enqueue(_ => Task.FromResult<JsonObject?>(Answer(code, message, more)));

    /// <summary>The next call is answered by a test; null is the usual answer.</summary>
    public void Fail(Func<HttpContext, Task<JsonObject?>> fault) => _faults.Enqueue(fault);

    /// <summary>Calls are answered as usual again, whatever a test said before.</summary>
    public void Forgive() => _faults.Clear();

    /// <summary>All tokens that were given out so far are expired.</summary>
    public void ExpireTokens() => Token = "none";

    /// <summary>What was said to members, once there is so much.</summary>
    public async Task<IReadOnlyList<WeComCall>> Arrived(int atLeast)
    {
        await Until(() => Accepted.Count >= atLeast);
        return Accepted;
    }

    /// <summary>A post to a group that holds some words.</summary>
    public async Task<WeComCall> Posted(string words)
    {
        await Until(() => Posts.Any(post => post.Words.Contains(words, StringComparison.Ordinal)));
        return Posts.First(post => post.Words.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>Waits for calls until something holds.</summary>
    public async Task Until(Func<bool> holds, int seconds = 120)
    {
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        while (!holds())
        {
            if (System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds > seconds) Assert.Fail($"only this arrived: {string.Join('\n', Calls)}");
            await _arrived.WaitAsync(TimeSpan.FromMilliseconds(20));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private static bool IsPost(WeComCall call) => call.Path is "/cgi-bin/webhook/send" or "/cgi-bin/appchat/send";

    private IResult GetToken(string corpid, string corpsecret)
    {
        int number = Interlocked.Increment(ref Tokens);
        if (TokenFault != 0) return Results.Json(Answer(TokenFault, "as the test says", null));
        if (corpid != Corp || corpsecret != Secret) return Results.Json(Answer(40001, "invalid credential", null));
        Token = string.Create(CultureInfo.InvariantCulture, $"token-{number}");
        return Results.Json(Answer(0, "ok", new JsonObject { ["access_token"] = Token, ["expires_in"] = 7200 }));
    }

    private async Task Take(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        string text = await reader.ReadToEndAsync(context.RequestAborted);
        WeComCall call = new(context.Request.Path.Value!, context.Request.QueryString.Value ?? "", text.Length > 0 ? JsonNode.Parse(text)!.AsObject() : [], text, 0);
        JsonObject? answer = Verdict(call) is { } code ? Answer(code, "as the test says", null) : _faults.TryDequeue(out Func<HttpContext, Task<JsonObject?>>? fault) ? await fault(context) : null;
        answer ??= TokenAnswer(context) ?? Usual(call);
        Calls.Enqueue(Kept(call with { Code = (int)answer["errcode"]! }));
        _arrived.Release();
        await context.Response.WriteAsJsonAsync(answer);
    }

    private JsonObject? TokenAnswer(HttpContext context)
    {
        if (context.Request.Path.Value is "/cgi-bin/webhook/send" or "/cgi-bin/aibot/response") return null;
        string token = context.Request.Query["access_token"].ToString();
        return token.Length == 0 ? Answer(41001, "access_token missing", null) : token == Token ? null : Answer(42001, "access_token expired", null);
    }

    private JsonObject Usual(WeComCall call)
    {
        string[] complaints = [.. WeComRules.Broken(call).Concat(TaskTwice(call))];
        foreach (string complaint in complaints) Complaints.Enqueue(complaint);
        if (complaints.Length > 0) return Answer(40058, complaints[0], null);
        return Answer(0, "ok", new JsonObject { ["msgid"] = (++_messages).ToString(CultureInfo.InvariantCulture), ["invaliduser"] = "", ["response_code"] = "rc-" + _messages });
    }

    private IEnumerable<string> TaskTwice(WeComCall call) =>
        call.Card?["task_id"] is { } task && call.Path == "/cgi-bin/message/send" && !_tasks.TryAdd((string)task!, true) ? [$"the task {task} is there already"] : [];

    private static JsonObject Answer(int code, string message, JsonObject? more)
    {
        JsonObject answer = new() { ["errcode"] = code, ["errmsg"] = message };
        foreach ((string name, JsonNode? value) in more ?? []) answer[name] = value?.DeepClone();
        return answer;
    }
}
