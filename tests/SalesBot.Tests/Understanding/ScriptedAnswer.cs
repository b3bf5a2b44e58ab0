using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SalesBot.Tests.Outbox;

namespace SalesBot.Tests.Understanding;

/// <summary>How a scripted model answers one request: well, or in one of the ways in which endpoints fail.</summary>
internal sealed class ScriptedAnswer(Func<HttpContext, Task> give)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task Give(HttpContext context) => give(context);

    /// <summary>Calls functions, each with its arguments as they go over the wire: text that should be JSON.</summary>
    public static ScriptedAnswer Calls(params (string Function, string Arguments)[] calls) => Ok(BodyOf(calls));

    /// <summary>The body of an answer that calls functions.</summary>
    public static string BodyOf(IReadOnlyList<(string Function, string Arguments)> calls) => Body(new JsonObject
    {
        ["role"] = "assistant",
        ["content"] = null,
        ["tool_calls"] = new JsonArray([.. calls.Select((call, index) => new JsonObject
        {
            ["id"] = $"call_{index}",
            ["type"] = "function",
            ["function"] = new JsonObject { ["name"] = call.Function, ["arguments"] = call.Arguments },
        })]),
    });

    public static ScriptedAnswer Text(string text) => Ok(Body(new JsonObject { ["role"] = "assistant", ["content"] = text }));

    public static ScriptedAnswer Nothing() => Text("");

    public static ScriptedAnswer Ok(string body) => new(context => Write(context, body));

    public static ScriptedAnswer Status(int status, string? retryAfter = null) => new(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null) context.Response.Headers.RetryAfter = retryAfter;
        return Write(context, """{"error":{"message":"no"}}""");
    });

    /// <summary>The connection ends in the middle of the answer.</summary>
    public static ScriptedAnswer Cut() => new(async context =>
    {
        context.Response.ContentLength = 10_000;
        await Write(context, Body(new JsonObject { ["role"] = "assistant" }));
        context.Abort();
    });

    /// <summary>Nothing comes at all.</summary>
    public static ScriptedAnswer Silence() => new(context => Eventually.Never(context.RequestAborted));

    /// <summary>A letter now and then, for ever.</summary>
    public static ScriptedAnswer Drip() => new(async context =>
    {
        using PeriodicTimer drops = new(TimeSpan.FromMilliseconds(20));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(" ", CancellationToken.None);
            await context.Response.Body.FlushAsync(CancellationToken.None);
            await drops.WaitForNextTickAsync(CancellationToken.None);
        }
    });

    /// <summary>More than any answer is.</summary>
    public static ScriptedAnswer Flood() => Ok(new string(' ', 2 * 1024 * 1024));

    private static string Body(JsonObject message) => new JsonObject
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1_790_000_000,
        ["model"] = "scripted",
        ["choices"] = new JsonArray(new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = message.ContainsKey("tool_calls") ? "tool_calls" : "stop" }),
        ["usage"] = new JsonObject { ["prompt_tokens"] = 900, ["completion_tokens"] = 30, ["total_tokens"] = 930 },
    }.ToJsonString(Json);

    private static async Task Write(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body, CancellationToken.None);
        await context.Response.Body.FlushAsync(CancellationToken.None);
    }
}
