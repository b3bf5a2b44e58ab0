using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>One connection of the robot, from its subscription to its end. Frames go out one at a time; each waits for its acknowledgement.</summary>
internal sealed class RobotConnection(RobotSetting.Socket robot, TimeProvider time) : IDisposable
{
    /// <summary>Bytes of a frame that comes in; media come by link.</summary>
    private const int Largest = 1024 * 1024;

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan AckPatience = TimeSpan.FromSeconds(5);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<RobotFrame>> _waiting = new(StringComparer.Ordinal);

    /// <exception cref="WebSocketException">It is not to be had.</exception>
    /// <exception cref="OperationCanceledException">It did not come about in time, or is not wanted any more.</exception>
    public async Task Connect(CancellationToken cancelled)
    {
        using CancellationTokenSource late = new(ConnectPatience, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancelled);
        await _socket.ConnectAsync(robot.Address, either.Token);
    }

    /// <returns>The acknowledgement; null where none came in time.</returns>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task<RobotFrame?> Call(string command, string id, JsonObject? body, CancellationToken cancelled)
    {
        TaskCompletionSource<RobotFrame> acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = acknowledged;
        try
        {
            await Write(RobotFrame.Write(command, id, body), cancelled);
            return await acknowledged.Task.WaitAsync(AckPatience, time, cancelled);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            _waiting.TryRemove(id, out _);
        }
    }

    /// <summary>The next frame that is no acknowledgement; null where the connection ended.</summary>
    /// <exception cref="WebSocketException">The connection is gone.</exception>
    public async Task<RobotFrame?> Next(CancellationToken cancelled)
    {
        while (await Read(cancelled) is { } bytes)
        {
            if (RobotFrame.Read(bytes) is not { } frame) continue;
            if (frame.Command is not null) return frame;
            if (_waiting.TryGetValue(frame.Id, out TaskCompletionSource<RobotFrame>? waiting)) waiting.TrySetResult(frame);
        }

        return null;
    }

    public void Abort() => _socket.Abort();

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task Write(byte[] frame, CancellationToken cancelled)
    {
        await _sending.WaitAsync(cancelled);
        try
        {
            await _socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancelled);
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task<byte[]?> Read(CancellationToken cancelled)
    {
        using MemoryStream whole = new();
        byte[] block = new byte[8192];
        while (true)
        {
            WebSocketReceiveResult read = await _socket.ReceiveAsync(block, cancelled);
            if (read.MessageType == WebSocketMessageType.Close || whole.Length + read.Count > Largest) return null;
            whole.Write(block, 0, read.Count);
            if (read.EndOfMessage) return whole.ToArray();
        }
    }
}
