using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>The other end of the robot's connection. It acknowledges every frame, unless a test says otherwise.</summary>
internal sealed class RobotCloud : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<JsonObject> _frames = Channel.CreateUnbounded<JsonObject>();
    private WebSocket? _socket;
    private CancellationTokenSource? _here;

    private RobotCloud(WebApplication app) => _app = app;

    public int Connections;

    /// <summary>The code that a command is acknowledged with; null for no acknowledgement.</summary>
    public Func<string, int?> Acknowledge { get; set; } = _ => 0;

    /// <summary>What follows at once upon the acknowledgement of a command; null for nothing.</summary>
    public Func<string, JsonObject?> Besides { get; set; } = _ => null;

    public string Address => _app.Urls.First().Replace("http://", "ws://", StringComparison.Ordinal) + "/robot";

    public static async Task<RobotCloud> Start()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        RobotCloud cloud = new(app);
        app.UseWebSockets();
        app.Map("/robot", cloud.Take);
        await app.StartAsync();
        return cloud;
    }

    /// <summary>The next frame of a command; a test that waits longer has failed.</summary>
    public async Task<JsonObject> Next(string command)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(120));
        while (true)
        {
            JsonObject frame = await _frames.Reader.ReadAsync(patience.Token);
            if ((string?)frame["cmd"] == command) return frame;
        }
    }

    public bool HasFrame(string command) => _frames.Reader.TryPeek(out JsonObject? frame) && (string?)frame["cmd"] == command;

    /// <summary>A frame as it stands.</summary>
    public Task Tell(string frame) => _socket!.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public Task Tell(string command, string id, JsonObject body) => Send(new JsonObject { ["cmd"] = command, ["headers"] = new JsonObject { ["req_id"] = id }, ["body"] = body });

    /// <summary>Ends the connection, as a network does.</summary>
    public void Break() => _here!.Cancel();

    public async ValueTask DisposeAsync()
    {
        if (_here is { } here) await here.CancelAsync();
        await _app.DisposeAsync();
        _here?.Dispose();
    }

    private async Task Take(HttpContext context)
    {
        Interlocked.Increment(ref Connections);
        _here = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        _socket = await context.WebSockets.AcceptWebSocketAsync();
        byte[] block = new byte[64 * 1024];
        try
        {
            while (true)
            {
                WebSocketReceiveResult read = await _socket.ReceiveAsync(block, _here.Token);
                if (read.MessageType == WebSocketMessageType.Close) return;
                await Answer(JsonNode.Parse(Encoding.UTF8.GetString(block, 0, read.Count))!.AsObject());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or WebSocketException)
        {
            context.Abort();
        }
    }

    private async Task Answer(JsonObject frame)
    {
        int? code = Acknowledge((string)frame["cmd"]!);
        if (code is not null) await Send(new JsonObject { ["headers"] = frame["headers"]!.DeepClone(), ["errcode"] = code, ["errmsg"] = "as the test says" });
        if (Besides((string)frame["cmd"]!) is { } more) await Send(more);
        await _frames.Writer.WriteAsync(frame);
    }

    private Task Send(JsonObject frame) => Tell(frame.ToJsonString());
}
