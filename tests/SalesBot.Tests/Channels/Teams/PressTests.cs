using System.Net;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Buttons of cards: pressed once, twice, by others, in the old way.</summary>
public sealed class PressTests : WithTeams
{
    private const string Deal = "蓝湾签了12万，预付";


    [Fact]
    public async Task Undo_takes_the_record_back_and_the_card_becomes_what_is_left()
    {
        await Bot.Deliver(Say.Message(Activities.Chen, Deal));
        SentCall card = (await Cloud.Arrived(1))[0];

        JsonObject answer = await Pressed(Say.Execute(Activities.Chen, card.Button("undo_last"), "1700001"));

        Assert.Equal(200, (int)answer["statusCode"]!);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["type"]);
        Assert.Contains("已撤销", string.Concat(CardWords.In(answer["value"])), StringComparison.Ordinal);
        SentCall replaced = (await Cloud.Arrived(2))[1];
        Assert.Equal(("PUT", "/v3/conversations/a:" + Activities.Chen + "/activities/1700001"), (replaced.Method, replaced.Path));
        Assert.Equal(answer["value"]!.ToJsonString(), replaced.Card!.ToJsonString());
        Assert.Empty(Bot.Desk.Books.Ledger.Customers.Named("蓝湾食品有限公司")!.Orders);
    }

    [Fact]
    public async Task One_press_is_one_however_often_and_however_it_is_delivered()
    {
        await Bot.Deliver(Say.Message(Activities.Chen, Deal));
        JsonObject undo = (await Cloud.Arrived(1))[0].Button("undo_last");

        JsonObject first = await Pressed(Say.Execute(Activities.Chen, undo, "1700001"));
        long recorded = Bot.Desk.Books.Store.Last;
        JsonObject second = await Pressed(Say.Execute(Activities.Chen, undo, "1700001"));
        await Bot.Deliver(Say.Submit(Activities.Chen, undo, "1700001"));

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Equal(recorded, Bot.Desk.Books.Store.Last);
        Assert.Equal(2, (await Cloud.Arrived(2)).Count);
    }

    [Fact]
    public async Task A_question_can_be_asked_by_the_same_button_again()
    {
        await Bot.Deliver(Say.Message(Activities.Chen, "帮助"));
        JsonObject ranking = (await Cloud.Arrived(1))[0].Button("ask_ranking");

        JsonObject press = Say.Execute(Activities.Chen, ranking, "1700001");
        await Pressed(press);
        await Pressed((JsonObject)press.DeepClone());
        await Pressed(Say.Execute(Activities.Chen, ranking, "1700001"));
        await Bot.Deliver(Say.Message(Activities.Chen, "帮助"));

        Assert.Equal(2, (await Cloud.Arrived(4)).Count(call => call.Words.Contains("签约额排名", StringComparison.Ordinal)));
        Assert.Equal(4, (await Cloud.Arrived(4)).Count);
    }

    [Fact]
    public async Task A_client_that_knows_no_execute_presses_with_a_message()
    {
        await Bot.Deliver(Say.Message(Activities.Chen, Deal));
        JsonObject undo = (await Cloud.Arrived(1))[0].Button("undo_last");

        await Bot.Deliver(Say.Submit(Activities.Chen, undo, "1700001"));

        Assert.Equal("PUT", (await Cloud.Arrived(2))[1].Method);
    }

    [Fact]
    public async Task In_a_channel_somebody_else_is_refused_and_the_card_stays()
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        await Bot.Deliver(Say.Message(Activities.Chen, Deal, Activities.Room));
        SentCall card = (await Cloud.Arrived(3)).Single(call => call.Conversation.StartsWith(Activities.Room, StringComparison.Ordinal) && CardWords.Buttons(call.Card!).Any());

        JsonObject answer = await Pressed(Say.Execute(Activities.Lin, card.Button("undo_last"), "1700009", Activities.Room));

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Contains("不是你记的", (string?)answer["value"], StringComparison.Ordinal);
        await Bot.Deliver(Say.Message(Activities.Lin, "本月排名"));
        Assert.DoesNotContain(await Cloud.Arrived(4), call => call.Method == "PUT");

        JsonObject own = await Pressed(Say.Execute(Activities.Chen, card.Button("undo_last"), "1700009", Activities.Room));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)own["type"]);
        Assert.DoesNotContain("提成", string.Concat(CardWords.In(own["value"])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_a_channel_says_nothing_of_pay()
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        await Bot.Deliver(Say.Message(Activities.Chen, Deal, Activities.Room));
        await Cloud.Said("a:made-29:" + Activities.Chen, "预计提成");
        IReadOnlyList<SentCall> sent = await Cloud.Arrived(3);

        foreach (SentCall call in sent.Where(call => call.Conversation.StartsWith(Activities.Room, StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("预计提成", call.Body.ToJsonString(CardWords.Readable), StringComparison.Ordinal);
        }

        Assert.Contains(sent, call => call.Conversation == "a:made-29:" + Activities.Chen && call.Words.Contains("预计提成", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"undo_last"},"trigger":"manual"}""")]
    [InlineData("""{"action":{"type":"Action.Execute","data":{"action":7}},"trigger":"manual"}""")]
    [InlineData("""{"trigger":"manual"}""")]
    [InlineData("""{"action":{"data":{"action":"undo_last:1"}},"trigger":"automatic"}""")]
    [InlineData("""{"action":{"data":{"action":"\ud800","once":"\ud800"}},"trigger":"\ud800"}""")]
    [InlineData("7")]
    public async Task What_is_none_of_theBots_buttons_is_an_error_of_the_card(string value)
    {
        JsonObject activity = Say.Of("invoke", Activities.Chen);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = "its place";
        // As it stands: half a character cannot be written again.
        StringContent body = new(activity.ToJsonString().Replace("\"its place\"", value, StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await Bot.Post(body, Bot.GoodToken());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        JsonObject answer = (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)answer["statusCode"]!, (string?)answer["type"]));
    }

    [Theory]
    [InlineData("undo_last:999999")]
    [InlineData("confirm:1")]
    [InlineData("close_period")]
    [InlineData("no such thing")]
    public async Task A_button_made_up_by_the_client_is_refused(string action)
    {
        await Bot.Deliver(Say.Message(Activities.Chen, Deal));
        JsonObject forged = (JsonObject)(await Cloud.Arrived(1))[0].Button("undo_last").DeepClone();
        forged["data"] = new JsonObject { ["action"] = action, ["once"] = new string('x', 9_000) };
        long before = Bot.Desk.Books.Ledger.Records.ChangesOf(Bot.Desk.Books.Ledger.People.Named("陈思远")!.Id).Count();

        JsonObject answer = await Pressed(Say.Execute(Activities.Chen, forged, "1700001"));

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)answer["type"]);
        Assert.Equal(before, Bot.Desk.Books.Ledger.Records.ChangesOf(Bot.Desk.Books.Ledger.People.Named("陈思远")!.Id).Count());
    }

    [Fact]
    public async Task A_card_whose_message_was_deleted_meanwhile_is_sent_anew()
    {
        await Bot.Deliver(Say.Message(Activities.Chen, Deal));
        JsonObject undo = (await Cloud.Arrived(1))[0].Button("undo_last");
        Cloud.Fail(404, "ActivityNotFoundInConversation");

        await Pressed(Say.Execute(Activities.Chen, undo, "1700001"));

        Assert.Equal("POST", (await Cloud.Arrived(2))[1].Method);
    }

    private async Task<JsonObject> Pressed(JsonObject activity)
    {
        using HttpResponseMessage response = await Bot.Deliver(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
