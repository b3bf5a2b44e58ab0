using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesBot.Channels.WeCom.Robots;
using SalesBot.Tests.Channels.Teams;
using SalesBot.Tests.Outbox;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>The robot's connection when the other end falls silent, refuses it or hands it to another; twenty times as fast as it goes by.</summary>
public sealed class RobotTroubleTests : IAsyncLifetime
{
    private WeComCloud _api = null!;
    private RobotCloud _cloud = null!;

    public async Task InitializeAsync() => (_api, _cloud) = (await WeComCloud.Start(), await RobotCloud.Start());

    public async Task DisposeAsync()
    {
        await _cloud.DisposeAsync();
        await _api.DisposeAsync();
    }

    [Fact]
    public async Task Two_beats_without_an_answer_end_a_connection_and_another_is_made()
    {
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        _cloud.Acknowledge = command => command == "ping" ? null : 0;
        await _cloud.Next("ping");
        await _cloud.Next("ping");

        await _cloud.Next("aibot_subscribe");
        Assert.Equal(2, _cloud.Connections);
    }

    [Fact]
    public async Task One_beat_without_an_answer_ends_nothing()
    {
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        int beats = 0;
        _cloud.Acknowledge = command => command == "ping" && ++beats % 2 == 1 ? null : 0;
        for (int beat = 0; beat < 4; beat++) await _cloud.Next("ping");

        Assert.Equal(1, _cloud.Connections);
        Assert.Equal("ok\n", await Health(bot));
    }

    [Fact]
    public async Task An_answer_that_nobody_acknowledges_is_sent_again_marked_so()
    {
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        _cloud.Acknowledge = command => command == "aibot_respond_msg" ? null : 0;
        await _cloud.Tell("aibot_msg_callback", "r1", Said("linxiao", "本月排名"));
        await _cloud.Next("aibot_respond_msg");

        JsonObject pushed = await _cloud.Next("aibot_send_msg");
        Assert.StartsWith("（再发一次", (string)pushed["body"]!["markdown"]!["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_thirty_first_message_of_a_minute_waits()
    {
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        for (int number = 0; number < 31; number++) await _cloud.Tell("aibot_msg_callback", $"r{number}", Said("linxiao", "本月排名"));
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        for (int number = 0; number < 31; number++) await _cloud.Next("aibot_respond_msg");

        // A minute and a bit, twenty times as fast.
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds >= 2.5);
    }

    [Fact]
    public async Task Whoever_enters_the_chat_is_welcomed_by_the_frame_that_told_of_it()
    {
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        JsonObject entered = Said("linxiao", "");
        (entered["msgtype"], entered["event"]) = ("event", new JsonObject { ["eventtype"] = "enter_chat" });
        await _cloud.Tell("aibot_event_callback", "r7", entered);

        JsonObject welcome = await _cloud.Next("aibot_respond_welcome_msg");
        Assert.Equal(("r7", "text"), ((string?)welcome["headers"]!["req_id"], (string?)welcome["body"]!["msgtype"]));
    }

    [Fact]
    public async Task Who_runs_the_bot_sees_that_the_robot_was_displaced_and_the_bot_goes_on()
    {
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        await _cloud.Tell("aibot_event_callback", "r1", new JsonObject { ["msgtype"] = "event", ["event"] = new JsonObject { ["eventtype"] = "disconnected_event" } });
        await bot.Parts.GetRequiredService<RobotLine>().ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.StartsWith("ok\nwecom: another connection of the robot has taken over", await Health(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_runs_the_bot_sees_that_the_robots_secret_is_wrong_and_it_is_not_tried_for_ever()
    {
        _cloud.Acknowledge = command => command == "aibot_subscribe" ? 40001 : 0;
        await using WeComBot bot = await Start();
        await bot.Parts.GetRequiredService<RobotLine>().ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(1, _cloud.Connections);
        Assert.Contains("wecom: the robot's id or secret is not accepted", await Health(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_takes_the_call_and_says_nothing_is_called_again()
    {
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        await using WeComBot bot = await Start($"ws://{silent.LocalEndpoint}/robot");
        using TcpClient first = await silent.AcceptTcpClientAsync();
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(120));
        using TcpClient second = await silent.AcceptTcpClientAsync(patience.Token);

        Assert.StartsWith("ok\nwecom: the robot is not connected", await Health(bot), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(45033)]
    [InlineData(45009)]
    [InlineData(-1)]
    [InlineData(777777)]
    public async Task What_only_keeps_the_robot_out_for_now_is_tried_again(int code)
    {
        int tries = 0;
        _cloud.Acknowledge = command => command == "aibot_subscribe" && Interlocked.Increment(ref tries) == 1 ? code : 0;
        await using WeComBot bot = await Start();
        await _cloud.Next("aibot_subscribe");
        await _cloud.Next("aibot_subscribe");

        Assert.True(await Eventually.Holds(() => bot.Parts.GetRequiredService<RobotLine>().State is LineState.Connected));
        Assert.Equal(2, _cloud.Connections);
    }

    [Fact]
    public async Task Who_is_displaced_right_after_the_acknowledgement_stays_quiet()
    {
        _cloud.Besides = command => command == "aibot_subscribe"
            ? new JsonObject { ["cmd"] = "aibot_event_callback", ["headers"] = new JsonObject { ["req_id"] = "r1" }, ["body"] = new JsonObject { ["msgtype"] = "event", ["event"] = new JsonObject { ["eventtype"] = "disconnected_event" } } }
            : null;
        await using WeComBot bot = await Start();
        RobotLine line = bot.Parts.GetRequiredService<RobotLine>();
        await line.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal((LineState.Displaced, 1), (line.State, _cloud.Connections));
    }

    private Task<WeComBot> Start(string? address = null) => WeComBot.Start(
        _api,
        _ => new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "None",
            ["Logging:LogLevel:SalesBot"] = "None",
            ["WeCom:ApiBase"] = _api.Address.ToString(),
            ["WeCom:Robot:Mode"] = "websocket",
            ["WeCom:Robot:BotId"] = "bot-1",
            ["WeCom:Robot:Secret"] = "the-secret",
            ["WeCom:Robot:SocketUrl"] = address ?? _cloud.Address,
        },
        time: start => new HurriedTime(start, factor: 20));

    private static async Task<string> Health(WeComBot bot)
    {
        using HttpResponseMessage response = await bot.Get("/healthz");
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static JsonObject Said(string user, string text) => new()
    {
        ["msgid"] = Guid.NewGuid().ToString(),
        ["aibotid"] = "bot-1",
        ["chattype"] = "single",
        ["from"] = new JsonObject { ["userid"] = user },
        ["msgtype"] = "text",
        ["text"] = new JsonObject { ["content"] = text },
    };
}
