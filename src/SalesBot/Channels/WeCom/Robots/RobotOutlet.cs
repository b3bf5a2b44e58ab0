using System.Net.WebSockets;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels.WeCom.Calling;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>By which the smart robot speaks first, or answers by its connection. May be called from any thread.</summary>
/// <param name="hasConnection">Whether the robot keeps one; else it only answers callbacks.</param>
internal sealed class RobotOutlet(bool hasConnection)
{
    private static readonly Duration Pause = Duration.FromSeconds(10);

    private RobotConnection? _connection;
    private volatile LineState _line = LineState.Connecting;

    /// <summary>How the connection stands.</summary>
    public LineState Line
    {
        get => _line;
        set => _line = value;
    }

    /// <summary>The connection stands, unless another has taken over meanwhile.</summary>
    public bool TryConnected() => Interlocked.CompareExchange(ref _line, LineState.Connected, LineState.Connecting) == LineState.Connecting;

    /// <summary>Null where the robot keeps no connection.</summary>
    public LineState? State => hasConnection ? _line : null;

    /// <summary>Null while there is none.</summary>
    public RobotConnection? Connection
    {
        get => Volatile.Read(ref _connection);
        set => Volatile.Write(ref _connection, value);
    }

    public async Task<Sending> Send(WeComAddress.Chat chat, VendorMessage message, CancellationToken cancelled)
    {
        if (!hasConnection) return new Sending.Refused("without a connection (WeCom__Robot__Mode=websocket) the robot cannot speak first; a webhook in the company file can");
        if (Connection is not { } connection) return new Sending.Later("the robot is not connected", Pause);
        JsonObject body = JsonNode.Parse(message.Body.Span)!.AsObject();
        if (message.Replaces is null)
        {
            body["chatid"] = chat.In;
            body["chat_type"] = chat.IsGroup ? 2 : 1;
        }

        try
        {
            string command = message.Replaces is null ? "aibot_send_msg" : "aibot_respond_msg";
            RobotFrame? answer = await connection.Call(command, message.Replaces ?? RobotFrame.NewId(), body, cancelled);
            return answer is null ? new Sending.Unknown("WeCom did not acknowledge it") : Outcome.Of(new ApiAnswer.Answered(answer.Code, "", []));
        }
        catch (Exception problem) when (problem is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            return new Sending.Unknown("the robot's connection broke");
        }
    }
}
