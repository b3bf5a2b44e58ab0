using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.Understanding;

/// <summary>An OpenAI-compatible endpoint on this machine that answers as it is told, and remembers what it was asked.</summary>
internal sealed class ScriptedModel : IDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _bodies = new();

    public ScriptedModel()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/chat/completions", Take);
        _app.StartAsync().GetAwaiter().GetResult();
    }

    public Uri Endpoint => new(_app.Urls.First() + "/v1");

    /// <summary>Given the words of the request's last message.</summary>
    public Func<string, ScriptedAnswer> Script { get; set; } = _ => ScriptedAnswer.Nothing();

    /// <summary>Bodies of the requests, in order.</summary>
    public IReadOnlyList<string> Bodies => [.. _bodies];

    public int Asked => _bodies.Count;

    public JsonObject Last => JsonNode.Parse(_bodies.Last())!.AsObject();

    public string? LastKey { get; private set; }

    public void Always(ScriptedAnswer answer) => Script = _ => answer;

    /// <summary>One after the other; the last one goes on.</summary>
    public void Then(params ScriptedAnswer[] answers)
    {
        int next = 0;
        Script = _ => answers[Math.Min(Interlocked.Increment(ref next) - 1, answers.Length - 1)];
    }

    public void Dispose()
    {
        _app.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();
        ((IDisposable)_app).Dispose();
    }

    private async Task Take(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        string body = await reader.ReadToEndAsync(CancellationToken.None);
        LastKey = context.Request.Headers.Authorization.ToString();
        JsonArray messages = JsonNode.Parse(body)!["messages"]!.AsArray();
        _bodies.Enqueue(body);
        await Script(WordsOf(messages[^1]!)).Give(context);
    }

    private static string WordsOf(JsonNode message) => message["content"] switch
    {
        JsonArray parts => string.Concat(parts.Select(part => (string?)part!["text"])),
        { } text => text.ToString(),
        null => "",
    };
}
