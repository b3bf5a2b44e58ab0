using System.Net.WebSockets;
using System.Text.Json.Nodes;
using SalesBot.Channels.WeCom.Calling;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>Keeps the robot's connection: subscribes, answers what comes, sends, beats, and connects again when it breaks.</summary>
internal sealed partial class RobotLine(RobotSetting.Socket robot, RobotHearing hearing, RobotOutlet outlet, IChannelDesk desk, TimeProvider time, ILogger<RobotLine> log) : BackgroundService
{
    private const int MissedBeats = 2;
    private const int Tries = 5;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>Where WeCom is reached but does not want the connection just now.</summary>
    private static readonly TimeSpan LongestPauseOfRefused = TimeSpan.FromMinutes(5);

    private bool _isRefused;

    public LineState State
    {
        get => outlet.Line;
        private set => outlet.Line = value;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        TimeSpan pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested && State is LineState.Connecting or LineState.Connected)
        {
            bool wasConnected = await Live(stoppingToken);
            if (State is LineState.Displaced or LineState.NotAccepted) break;
            State = LineState.Connecting;
            pause = wasConnected ? TimeSpan.FromSeconds(1) : TimeSpan.FromSeconds(Math.Clamp(pause.TotalSeconds * 2, 1, (_isRefused ? LongestPauseOfRefused : LongestPause).TotalSeconds));
            TimeSpan spread = pause * (0.75 + (Random.Shared.NextDouble() / 4));
            await Task.Delay(spread, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>Whether it was subscribed for a while.</returns>
    private async Task<bool> Live(CancellationToken stopping)
    {
        using RobotConnection connection = new(robot, time);
        _isRefused = false;
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        List<Task> parts = [];
        try
        {
            await connection.Connect(ended.Token);
            parts = [Hear(connection, ended.Token), Beating(connection, ended.Token)];
            await await Task.WhenAny(parts);
        }
        catch (Exception problem) when (problem is WebSocketException or HttpRequestException or OperationCanceledException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            if (!stopping.IsCancellationRequested) Broke(log, problem.Message);
        }

        outlet.Connection = null;
        connection.Abort();
        await ended.CancelAsync();
        await Task.WhenAll(parts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return State is LineState.Connected;
    }

    /// <summary>The first frame; while it stands, the beat goes on.</summary>
    private async Task Beating(RobotConnection connection, CancellationToken ended)
    {
        RobotFrame? answer = await connection.Call("aibot_subscribe", RobotFrame.NewId(), new JsonObject { ["bot_id"] = robot.Bot, ["secret"] = robot.Secret }, ended);
        if (answer is not { Code: ErrorCode.Fine })
        {
            if (answer is not null) Refused(answer.Code);
            return;
        }

        outlet.Connection = connection;
        if (!outlet.TryConnected()) return;
        Connected(log);
        for (int missed = 0; missed < MissedBeats;)
        {
            await Task.Delay(Beat, time, ended);
            missed = await connection.Call("ping", RobotFrame.NewId(), null, ended) is null ? missed + 1 : 0;
        }

        NoBeat(log);
    }

    private void Refused(int code)
    {
        if (ErrorCode.IsOfRobotsCredential(code))
        {
            State = LineState.NotAccepted;
            NotAccepted(log, code);
            return;
        }

        _isRefused = true;
        NotNow(log, code);
    }

    private async Task Hear(RobotConnection connection, CancellationToken ended)
    {
        while (await connection.Next(ended) is { } frame)
        {
            if (frame.Command is not ("aibot_msg_callback" or "aibot_event_callback")) continue;
            RobotMessage message = RobotMessage.Of(frame.Body);
            if (message.Event == "disconnected_event")
            {
                State = LineState.Displaced;
                Displaced(log);
                return;
            }

            if (hearing.Of(message, frame.Id) is { } heard && await Take(heard, ended) is { } safely) _ = AnswerNow(connection, message, frame.Id, safely.Answers, ended);
        }
    }

    /// <summary>Nobody delivers it again: where it cannot be kept just now, it is tried a few times.</summary>
    private async Task<Taken.Safely?> Take(ChannelMessage heard, CancellationToken ended)
    {
        for (int tries = 0; tries < Tries; tries++)
        {
            if (desk.Take(heard) is Taken.Safely safely) return safely;
            await Task.Delay(TimeSpan.FromSeconds(1), time, ended);
        }

        return null;
    }

    /// <summary>Welcomes and pressed cards are answered within five seconds or never; what is said is answered behind.</summary>
    private async Task AnswerNow(RobotConnection connection, RobotMessage message, string frame, IReadOnlyList<Answer> answers, CancellationToken ended)
    {
        if (message.Type != "event") return;
        IReadOnlyList<Answer> here = [.. answers.Where(answer => !message.IsGroup || !answer.IsPrivate)];
        bool isEntry = message.Event == "enter_chat";
        if ((isEntry ? DirectAnswer.ToEntry(here) : DirectAnswer.ToPress(here, message)) is not { } answer) return;
        try
        {
            RobotFrame? came = await connection.Call(isEntry ? "aibot_respond_welcome_msg" : "aibot_respond_update_msg", frame, answer, ended);
            if (came is not { Code: ErrorCode.Fine }) NotAnswered(log, came?.Code);
        }
        catch (Exception problem) when (problem is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            NotAnswered(log, null);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The WeCom robot is connected")]
    private static partial void Connected(ILogger log);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The WeCom robot's connection broke: {Why}")]
    private static partial void Broke(ILogger log, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The WeCom robot's connection does not answer any more")]
    private static partial void NoBeat(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "Another connection of the WeCom robot has taken over; this one stays quiet until the program is started again")]
    private static partial void Displaced(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "WeCom does not accept the robot's id or secret ({Code})")]
    private static partial void NotAccepted(ILogger log, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "WeCom does not take the robot's connection just now ({Code}); it is tried again")]
    private static partial void NotNow(ILogger log, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A pressed card or a welcome of the WeCom robot was not answered ({Code})")]
    private static partial void NotAnswered(ILogger log, int? code);
}
