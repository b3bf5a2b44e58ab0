using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SalesBot.Channels.WeCom.Robots;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>The robot that keeps a connection.</summary>
public sealed class RobotLineTests : IAsyncLifetime
{
    private const string Group = "wrkSFfCgAA";

    private static readonly string Company = WeComBot.Company.Replace(", groups: {wecom: {webhook: 693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa}}", "", StringComparison.Ordinal);

    private WeComCloud _api = null!;
    private RobotCloud _cloud = null!;
    private WeComBot _bot = null!;

    public async Task InitializeAsync()
    {
        _api = await WeComCloud.Start();
        _cloud = await RobotCloud.Start();
        _bot = await WeComBot.Start(_api, _ => new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "None",
            ["Logging:LogLevel:SalesBot"] = "None",
            ["WeCom:ApiBase"] = _api.Address.ToString(),
            ["WeCom:Robot:Mode"] = "websocket",
            ["WeCom:Robot:BotId"] = "bot-1",
            ["WeCom:Robot:Secret"] = "the-secret",
            ["WeCom:Robot:SocketUrl"] = _cloud.Address,
        }, Company);
    }

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _cloud.DisposeAsync();
        await _api.DisposeAsync();
    }

    [Fact]
    public async Task It_subscribes_first_and_has_no_route_of_its_own()
    {
        JsonObject frame = await _cloud.Next("aibot_subscribe");

        Assert.Equal(("bot-1", "the-secret"), ((string?)frame["body"]!["bot_id"], (string?)frame["body"]!["secret"]));
        Assert.Equal(404, (int)(await _bot.Get("/wecom/robot")).StatusCode);
        Assert.Equal(404, (int)(await _bot.Get("/wecom/app")).StatusCode);
    }

    [Fact]
    public async Task A_deal_in_the_group_its_undo_and_the_evenings_digest_go_over_the_connection()
    {
        await _cloud.Next("aibot_subscribe");
        await Say("linxiao", "@SalesBot /link 东区", "r1");
        Assert.Equal("r1", IdOf(await _cloud.Next("aibot_respond_msg")));
        await Say("ChenSiYuan", "@SalesBot 蓝湾签了12万礼盒，预付", "r2");
        JsonObject deal = await _cloud.Next("aibot_respond_msg");
        JsonObject card = (deal["body"]!["template_card"] ?? (await _cloud.Next("aibot_send_msg"))["body"]!["template_card"])!.AsObject();
        Assert.Equal("r2", IdOf(deal));
        Assert.Empty(WeComRules.RobotCard(card));

        await _cloud.Tell("aibot_event_callback", "r3", Message("ChenSiYuan", "event", new JsonObject
        {
            ["eventtype"] = "template_card_event",
            ["template_card_event"] = new JsonObject { ["event_key"] = (string)card["button_list"]![0]!["key"]!, ["task_id"] = (string)card["task_id"]! },
        }));
        JsonObject update = await _cloud.Next("aibot_respond_update_msg");
        Assert.Equal(("r3", (string?)card["task_id"]), (IdOf(update), (string?)update["body"]!["template_card"]!["task_id"]));

        _bot.Clock.Advance(Duration.FromHours(10));
        _bot.Desk.Clockwork.CatchUpTo(_bot.Clock.GetCurrentInstant());
        JsonObject digest = await _cloud.Next("aibot_send_msg");
        while (!digest.ToJsonString().Contains("\\uD83D\\uDCCA", StringComparison.Ordinal)) digest = await _cloud.Next("aibot_send_msg");
        Assert.Equal((Group, 2), ((string?)digest["body"]!["chatid"], (int)digest["body"]!["chat_type"]!));
    }

    [Theory]
    [InlineData("""{"cmd":"aibot_msg_callback","headers":{"req_id":"r1"},"body":{"msgid":"m1","chattype":"single","from":{"userid":"\ud800"},"msgtype":"text","text":{"content":"\ud800"}}}""")]
    [InlineData("""{"cmd":"\ud800","headers":{"req_id":"r1"},"body":7}""")]
    [InlineData("""{"\ud800":1,"cmd":"aibot_msg_callback","body":[]}""")]
    [InlineData("""{"cmd":"aibot_event_callback","headers":"no","errcode":"x"}""")]
    [InlineData("no json")]
    public async Task A_frame_that_cannot_be_read_ends_nothing(string frame)
    {
        await _cloud.Next("aibot_subscribe");
        await _cloud.Tell(frame);
        await Say("linxiao", "本月排名", "after", isGroup: false);

        Assert.Equal("after", IdOf(await _cloud.Next("aibot_respond_msg")));
        Assert.Equal(1, _cloud.Connections);
    }

    [Fact]
    public async Task A_broken_connection_is_made_again()
    {
        await _cloud.Next("aibot_subscribe");
        _cloud.Break();
        await _cloud.Next("aibot_subscribe");

        Assert.Equal(2, _cloud.Connections);
    }

    [Fact]
    public async Task Whoever_was_displaced_stays_quiet()
    {
        await _cloud.Next("aibot_subscribe");
        await _cloud.Tell("aibot_event_callback", "r1", new JsonObject { ["msgtype"] = "event", ["event"] = new JsonObject { ["eventtype"] = "disconnected_event" } });
        RobotLine line = _bot.Parts.GetRequiredService<RobotLine>();
        await line.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((LineState.Displaced, 1), (line.State, _cloud.Connections));
    }

    [Fact]
    public async Task A_reply_that_comes_too_late_is_sent_as_a_message_of_its_own()
    {
        await _cloud.Next("aibot_subscribe");
        _cloud.Acknowledge = command => command == "aibot_respond_msg" ? 846608 : 0;
        await Say("linxiao", "本月排名", "r1", isGroup: false);
        await _cloud.Next("aibot_respond_msg");
        JsonObject pushed = await _cloud.Next("aibot_send_msg");

        Assert.Equal(("linxiao", 1), ((string?)pushed["body"]!["chatid"], (int)pushed["body"]!["chat_type"]!));
    }

    [Fact]
    public async Task What_is_told_twice_is_recorded_and_answered_once()
    {
        await _cloud.Next("aibot_subscribe");
        for (int time = 0; time < 3; time++) await Say("ChenSiYuan", "蓝湾签了12万礼盒，预付", "same", isGroup: false, frame: $"r{time}");
        await Say("ChenSiYuan", "本月排名", "other", isGroup: false);
        Assert.Equal("r0", IdOf(await _cloud.Next("aibot_respond_msg")));
        Assert.Equal("other", IdOf(await _cloud.Next("aibot_respond_msg")));

        Assert.Single(_bot.Desk.Books.Store.Read(SalesBot.Store.EntryRange.All), entry => entry.Kind == "deal_signed");
    }

    private Task Say(string user, string text, string id, bool isGroup = true, string? frame = null)
    {
        JsonObject message = Message(user, "text", new JsonObject { ["content"] = text }, isGroup);
        message["msgid"] = id;
        return _cloud.Tell("aibot_msg_callback", frame ?? id, message);
    }

    private static JsonObject Message(string user, string type, JsonObject content, bool isGroup = true)
    {
        JsonObject message = new()
        {
            ["msgid"] = Guid.NewGuid().ToString(),
            ["aibotid"] = "bot-1",
            ["chattype"] = isGroup ? "group" : "single",
            ["from"] = new JsonObject { ["userid"] = user },
            ["msgtype"] = type,
            [type] = content,
        };
        if (isGroup) message["chatid"] = Group;
        return message;
    }

    private static string IdOf(JsonObject frame) => (string)frame["headers"]!["req_id"]!;
}
