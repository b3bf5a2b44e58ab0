using System.Net;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Tests.Outbox;
using SalesBot.Tests.Understanding;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Senders who want the answers in the acknowledgement, as local test clients do.</summary>
public sealed class ExpectedRepliesTests : WithTeams
{
    private const string Deal = "蓝湾签了12万，预付";

    [Fact]
    public async Task The_answers_stand_in_the_acknowledgement_and_are_not_sent_besides()
    {
        JsonObject deal = Expecting(Say.Message(Activities.Chen, Deal));
        JsonObject[] told = await Told(deal);
        JsonObject[] again = await Told(deal);
        await Bot.Deliver(Say.Message(Activities.Chen, "本月排名"));

        JsonObject activity = Assert.Single(told);
        Assert.Equal(("message", "28:" + TeamsCloud.AppId, "a:" + Activities.Chen), ((string?)activity["type"], (string?)activity["from"]!["id"], (string?)activity["conversation"]!["id"]));
        Assert.Contains("已记录签单", string.Join('\n', CardWords.In(activity["attachments"]![0]!["content"])), StringComparison.Ordinal);
        Assert.Equal(activity.ToJsonString(), Assert.Single(again).ToJsonString());
        Assert.Contains("排名", Assert.Single(await Cloud.Arrived(1)).Words, StringComparison.Ordinal);
        Assert.True(await Eventually.Holds(() => Bot.Desk.Books.Store.Unanswered().Count == 0));
    }

    [Fact]
    public async Task In_a_channel_pay_goes_to_the_speaker_alone_all_the_same()
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        JsonObject[] told = await Told(Expecting(Say.Message(Activities.Chen, Deal, Activities.Room)));

        Assert.DoesNotContain("预计提成", string.Concat(told.Select(activity => activity.ToJsonString(CardWords.Readable))), StringComparison.Ordinal);
        await Cloud.Said("a:made-29:" + Activities.Chen, "预计提成");
    }

    [Fact]
    public async Task A_pressed_card_is_replaced_where_it_stands()
    {
        JsonObject card = (JsonObject)Assert.Single(await Told(Expecting(Say.Message(Activities.Chen, Deal))))["attachments"]![0]!["content"]!;
        JsonObject undo = CardWords.Buttons(card).First(button => (string?)button["verb"] == "undo_last");

        Assert.Empty(await Told(Expecting(Say.Submit(Activities.Chen, undo, "1700001"))));
        Assert.Equal("PUT", Assert.Single(await Cloud.Arrived(1)).Method);

        using HttpResponseMessage invoked = await Bot.Deliver(Expecting(Say.Execute(Activities.Chen, undo, "1700001")));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)JsonNode.Parse(await invoked.Content.ReadAsStringAsync())!["type"]);
    }

    [Fact]
    public async Task A_stranger_is_answered_there_too_and_what_is_not_answered_has_nothing_in_it()
    {
        Assert.Contains("one-time code", Assert.Single(await Told(Expecting(Say.Message(Activities.Emma, "hello")))).ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(await Told(Expecting(Say.Install(Activities.Chen, action: "remove"))));
        Assert.Equal("", await (await Bot.Deliver(Expecting(Say.Of("typing", Activities.Chen)))).Content.ReadAsStringAsync());
        Assert.Empty(Cloud.Calls);
    }

    [Fact]
    public async Task What_is_due_by_the_clock_is_sent_as_always()
    {
        await Told(Expecting(Say.Message(Activities.Lin, "/link 东区", Activities.Room)));
        Bot.Clock.Advance(Duration.FromHours(10));
        Bot.Desk.Clockwork.CatchUpTo(Bot.Clock.GetCurrentInstant());

        await Cloud.Said(Activities.Room, "📊");
    }

    [Fact]
    public async Task What_a_language_model_is_asked_for_is_sent_when_it_is_there()
    {
        using ScriptedModel model = new();
        model.Always(ScriptedAnswer.Calls(("sign_deal", """{"customer":"蓝湾食品有限公司","amount":"120000"}""")));
        await using TeamsBot bot = await TeamsBot.Start(Cloud, model: model);
        using HttpResponseMessage response = await bot.Deliver(Expecting(Say.Message(Activities.Chen, "蓝湾那头，12万，稳了")));

        Assert.Empty(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray());
        Assert.Contains("蓝湾食品有限公司", Assert.Single(await Cloud.Arrived(1)).Words, StringComparison.Ordinal);
    }

    private static JsonObject Expecting(JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        return activity;
    }

    private async Task<JsonObject[]> Told(JsonObject activity)
    {
        using HttpResponseMessage response = await Bot.Deliver(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray().Select(one => (JsonObject)one!)];
    }
}
