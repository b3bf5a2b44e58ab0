using System.Net;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.Store;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>Everything that a robot in callback mode may be told, over HTTP, and what is none of it.</summary>
public sealed class RobotCallbackTests : WithWeCom
{
    private const string Ranking = "本月签约额排名";

    [Theory]
    [InlineData("""{"encrypt":"\ud800"}""", 400)]
    [InlineData("""{"\ud800":1}""", 400)]
    [InlineData("""{"encrypt":7}""", 400)]
    [InlineData("no json", 400)]
    [InlineData("[]", 400)]
    [InlineData("", 400)]
    [InlineData("""{"encrypt":"bm90IHNlYWxlZA=="}""", 403)]
    public async Task An_envelope_that_is_none_is_refused(string body, int status)
    {
        SealedText text = WeComCaller.RobotSeal().Close("{}", "nonce2", Bot.Clock.GetCurrentInstant());
        using HttpResponseMessage response = await Bot.Post("/wecom/robot", text, _ => body);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_callback_that_is_too_large_too_old_or_textfor_the_app_is_refused()
    {
        Instant now = Bot.Clock.GetCurrentInstant();
        string said = RobotSaying.Said(Cloud, "ChenSiYuan", Ranking, "m1", chat: null).ToJsonString();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Posted(WeComCaller.RobotSeal().Close(said, "n", now), new string('x', (1024 * 1024) + 1)));
        Assert.Equal(HttpStatusCode.Forbidden, await Posted(WeComCaller.RobotSeal().Close(said, "n", now - Duration.FromMinutes(11))));
        Assert.Equal(HttpStatusCode.Forbidden, await Posted(WeComCaller.AppSeal().Close(said, "n", now)));
        Assert.Null(Bot.Desk.Books.Store.Find(new MessageKey("wecom", "r/m1")));
    }

    [Theory]
    [InlineData("text", """{"content":"本月排名"}""", true)]
    [InlineData("voice", """{"content":"本月排名"}""", true)]
    [InlineData("mixed", """{"msg_item":[{"msgtype":"image","image":{"url":"https://x"}},{"msgtype":"text","text":{"content":"本月排名"}}]}""", true)]
    [InlineData("image", """{"url":"https://x"}""", false)]
    [InlineData("file", """{"url":"https://x"}""", false)]
    [InlineData("video", """{"url":"https://x"}""", false)]
    [InlineData("something_new", """{"a":[1,{"b":2}]}""", false)]
    [InlineData("text", """{"content":"\ud800"}""", false)]
    [InlineData("mixed", """{"msg_item":7}""", false)]
    public async Task Every_type_of_message_is_answered_and_what_it_says_is_understood(string type, string content, bool isUnderstood)
    {
        JsonObject said = RobotSaying.Said(Cloud, "ChenSiYuan", "", "m1", chat: null);
        said.Remove("text");
        (said["msgtype"], said[type]) = (type, "its place");
        JsonObject answer = (await Bot.Tell(said.ToJsonString().Replace("\"its place\"", content, StringComparison.Ordinal)))!;

        Assert.True((bool)answer["stream"]!["finish"]!);
        Assert.Equal(isUnderstood, ((string)answer["stream"]!["content"]!).Contains(Ranking, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"eventtype":"feedback_event","feedback_event":{"id":"F1","type":2}}""")]
    [InlineData("""{"eventtype":"something_new"}""")]
    [InlineData("""{}""")]
    [InlineData("7")]
    public async Task An_event_that_asks_for_nothing_is_acknowledged_empty(string told) => Assert.Null(await Bot.Tell(Event(told)));

    [Theory]
    [InlineData("event_key", "task_id")]
    [InlineData("eventkey", "taskid")]
    public async Task A_pressed_button_is_read_in_either_spelling(string key, string task)
    {
        JsonObject deal = (await Bot.Tell(RobotSaying.Said(Cloud, "ChenSiYuan", "蓝湾签了12万礼盒，预付", "m1", chat: null)))!;
        JsonObject card = deal["template_card"]!.AsObject();
        JsonObject pressed = new() { ["eventtype"] = "template_card_event", ["template_card_event"] = new JsonObject { [key] = (string)card["button_list"]![0]!["key"]!, [task] = (string)card["task_id"]! } };

        Assert.Equal("update_template_card", (string?)(await Bot.Tell(Event(pressed.ToJsonString())))!["response_type"]);
        Assert.Single(Bot.Desk.Books.Store.Read(EntryRange.All), entry => entry.Kind == "change_taken_back");
    }

    [Fact]
    public async Task A_link_that_is_delivered_again_is_answered_again()
    {
        JsonObject link = RobotSaying.Said(Cloud, "linxiao", "@SalesBot /link 东区", "m1");
        JsonObject first = (await Bot.Tell(link))!;

        Assert.Equal(first["stream"]!.ToJsonString(), (await Bot.Tell(link))!["stream"]!.ToJsonString());
    }

    [Fact]
    public async Task What_has_no_id_or_nobody_behind_it_is_acknowledged_and_nothing_done()
    {
        foreach (string missing in (string[])["msgid", "from"])
        {
            JsonObject said = RobotSaying.Said(Cloud, "ChenSiYuan", "蓝湾签了12万礼盒，预付", "m1", chat: null);
            said.Remove(missing);
            Assert.Null(await Bot.Tell(said));
        }

        Assert.DoesNotContain(Bot.Desk.Books.Store.Read(EntryRange.All), entry => entry.Kind == "deal_signed");
    }

    private JsonObject Event(string told)
    {
        JsonObject message = RobotSaying.Said(Cloud, "ChenSiYuan", "", "e1", chat: null);
        (message["msgtype"], message["event"]) = ("event", JsonNode.Parse(told));
        return message;
    }

    private async Task<HttpStatusCode> Posted(SealedText text, string? body = null)
    {
        using HttpResponseMessage response = await Bot.Post("/wecom/robot", text, own => body ?? new JsonObject { ["encrypt"] = own.Ciphertext }.ToJsonString());
        return response.StatusCode;
    }
}
