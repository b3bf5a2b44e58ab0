using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Channels.Teams.Inbound;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>What the real bot makes of each kind of activity.</summary>
public sealed class InboundTests : WithTeams
{
    [Theory]
    [InlineData("not json")]
    [InlineData("[1,2]")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":7}")]
    [InlineData("")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Bot.Post(new StringContent(body, Encoding.UTF8, "application/json"), Bot.GoodToken())).StatusCode);

    [Fact]
    public async Task A_body_beyond_the_cap_is_refused()
    {
        JsonObject activity = Say.Message(Activities.Chen, new string('字', 100_000));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Bot.Deliver(activity)).StatusCode);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("of the future")]
    public async Task An_activity_that_theBot_does_not_care_for_is_accepted_and_ignored(string type)
    {
        long before = Bot.Desk.Books.Store.Last;

        Assert.Equal(HttpStatusCode.OK, (await Bot.Deliver(Say.Of(type, Activities.Chen))).StatusCode);
        Assert.Equal(before, Bot.Desk.Books.Store.Last);
        Assert.Empty(Cloud.Calls);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("task/submit")]
    [InlineData("message/submitAction")]
    [InlineData("message/fetchTask")]
    [InlineData("application/search")]
    [InlineData("fileConsent/invoke")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("signin/failure")]
    [InlineData("suggestedActions/submit")]
    [InlineData("composeExtension/query")]
    [InlineData("")]
    public async Task An_invoke_that_theBot_does_not_know_is_not_implemented(string name)
    {
        JsonObject activity = Say.Of("invoke", Activities.Chen);
        activity["name"] = name;

        using HttpResponseMessage response = await Bot.Deliver(activity);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Other_methods_are_not_allowed()
    {
        using HttpClient http = new();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await http.GetAsync(Bot.Endpoint)).StatusCode);
    }

    [Fact]
    public async Task Where_teams_is_not_set_up_there_is_no_such_route()
    {
        await using TeamsBot bot = await TeamsBot.Start(Cloud, settings => settings.Where(setting => !setting.Key.StartsWith("Teams:", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.NotFound, (await bot.Deliver(Say.Message(Activities.Chen, "帮助"))).StatusCode);
    }

    [Fact]
    public async Task The_same_message_delivered_four_times_is_recorded_and_answered_once()
    {
        JsonObject deal = Say.Message(Activities.Chen, "蓝湾签了12万，预付");
        HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Bot.Deliver(deal)));
        await Bot.Deliver(Say.Message(Activities.Chen, "本月排名"));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Single(Bot.Desk.Books.Ledger.Customers.Named("蓝湾食品有限公司")!.Orders);
        IReadOnlyList<SentCall> sent = await Cloud.Arrived(2);
        Assert.Equal(2, sent.Count);
        Assert.Contains("12万", sent[0].Words, StringComparison.Ordinal);
        Assert.Contains("排名", sent[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_message()
    {
        await Bot.Deliver(Say.Message(Activities.Shen, "帮助"));
        JsonObject mine = Say.Message(Activities.Chen, "本月排名");
        JsonObject theirs = Say.Message(Activities.Lin, "本月排名");
        theirs["id"] = (string)mine["id"]!;

        await Bot.Deliver(mine);
        await Bot.Deliver(theirs);

        Assert.Equal(3, (await Cloud.Arrived(3)).Select(call => call.Conversation).Distinct().Count());
    }

    [Fact]
    public async Task A_message_without_an_id_is_taken()
    {
        JsonObject activity = Say.Message(Activities.Chen, "本月排名");
        activity.Remove("id");

        await Bot.Deliver(activity);

        Assert.Single(await Cloud.Arrived(1));
    }

    [Fact]
    public async Task In_a_channel_the_answer_stands_in_the_thread()
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        JsonObject question = Say.Message(Activities.Lin, "东区完成多少了", Activities.Room);
        await Bot.Deliver(question);

        SentCall answer = (await Cloud.Arrived(2))[1];
        string id = (string)question["id"]!;
        Assert.Equal($"/v3/conversations/{Activities.Room};messageid={id}/activities/{id}", answer.Path);
        Assert.Contains("/v3/conversations/19%3Aeast%40thread.tacv2%3Bmessageid%3D" + id + "/activities/" + id, answer.Raw, StringComparison.Ordinal);
        Assert.Equal(id, (string?)answer.Body["replyToId"]);
    }

    [Theory]
    [InlineData("<at>SalesBot</at> 拜访了<at>王 &amp; 李</at>&nbsp;的店", "拜访了王 & 李 的店")]
    [InlineData("<at>SalesBot</at>&nbsp;帮助 <AT>salesbot</AT>", "帮助")]
    [InlineData("  没有提到\u00a0谁 ", "没有提到 谁")]
    [InlineData("a < b <at>x", "a < b <at>x")]
    public void Only_theBots_own_mentions_are_taken_out(string written, string read)
    {
        JsonObject activity = Say.Message(Activities.Chen, "");
        activity["text"] = written;
        activity["entities"] = new JsonArray(Activities.Mention("28:" + TeamsCloud.AppId, "SalesBot"), Activities.Mention("29:x", "王 &amp; 李"), new JsonObject { ["type"] = "clientInfo" });

        Assert.Equal(read, MessageText.Of(ActivityReader.Read(Encoding.UTF8.GetBytes(activity.ToJsonString()))!));
    }

    [Fact]
    public async Task An_installation_is_greeted_once_and_a_removal_is_remembered()
    {
        JsonObject update = Say.Of("conversationUpdate", Activities.Chen);
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:" + TeamsCloud.AppId });
        await Bot.Deliver(Say.Install(Activities.Chen));
        await Bot.Deliver(update);
        Assert.Single(await Cloud.Arrived(1));

        await Bot.Deliver(Say.Install(Activities.Chen, action: "remove"));
        Assert.True(Bot.Desk.Books.Ledger.Channels.IsLost(Bot.Desk.Books.Ledger.People.Named("陈思远")!.Id, "msteams"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("teamMemberRemoved")]
    [InlineData("teamDeleted")]
    public async Task A_team_that_the_bot_is_taken_out_of_is_not_posted_to_until_it_is_heard_there_again(string eventType)
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        JsonObject update = Update(eventType);
        update["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "28:" + TeamsCloud.AppId });
        await Bot.Deliver(update);
        Assert.Null(AddressOfEast());

        await Bot.Deliver(Say.Message(Activities.Lin, "本月排名", Activities.Room));
        Assert.NotNull(AddressOfEast());
    }

    [Fact]
    public async Task A_deleted_channel_is_not_posted_to_and_a_restored_one_is_again()
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        // The team's general channel tells of its others.
        foreach ((string eventType, string channel, bool isThere) in ((string, string, bool)[])[("channelDeleted", "19:another", true), ("channelDeleted", Activities.Room, false), ("channelRestored", Activities.Room, true)])
        {
            JsonObject update = Update(eventType);
            update["conversation"]!["id"] = "19:general@thread.tacv2";
            update["channelData"]!["channel"] = new JsonObject { ["id"] = channel, ["name"] = "N" };
            await Bot.Deliver(update);
            Assert.Equal(isThere, AddressOfEast() is not null);
        }
    }

    [Theory]
    [InlineData("teamMemberAdded", "membersAdded")]
    [InlineData("teamMemberRemoved", "membersRemoved")]
    [InlineData("channelCreated", null)]
    [InlineData("channelRenamed", null)]
    [InlineData("channelShared", null)]
    [InlineData("channelMemberAdded", null)]
    [InlineData("teamRenamed", null)]
    [InlineData("teamArchived", null)]
    [InlineData("of the future", null)]
    public async Task Other_changes_of_a_team_change_nothing_and_are_not_answered(string eventType, string? list)
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        long before = (await Cloud.Arrived(1)).Count;
        string? address = AddressOfEast();
        JsonObject update = Update(eventType);
        if (list is not null) update[list] = new JsonArray(new JsonObject { ["id"] = "29:" + Activities.Emma });

        Assert.Equal(HttpStatusCode.OK, (await Bot.Deliver(update)).StatusCode);
        await Bot.Deliver(Say.Message(Activities.Lin, "本月排名"));

        Assert.Equal(before + 1, (await Cloud.Arrived(2)).Count);
        Assert.Equal(address, AddressOfEast());
    }

    [Fact]
    public async Task In_a_group_chat_a_team_is_at_home_as_in_a_channel()
    {
        JsonObject link = InGroupChat(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        await Bot.Deliver(link);
        JsonObject question = InGroupChat(Say.Message(Activities.Lin, "东区完成多少了", Activities.Room));
        await Bot.Deliver(question);

        SentCall answer = (await Cloud.Arrived(2))[1];
        Assert.Equal($"/v3/conversations/19:deal@thread.v2/activities/{(string)question["id"]!}", answer.Path);
        Assert.Contains("东区", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_was_ended_makes_a_stranger_of_its_member_and_of_a_channel_no_teams()
    {
        await Bot.Deliver(Say.Message(Activities.Lin, "/link 东区", Activities.Room));
        await Bot.Deliver(Say.Message(Activities.Lin, "/unlink", Activities.Room));
        await Bot.Deliver(Say.Message(Activities.Lin, "东区完成多少了", Activities.Room));
        await Bot.Deliver(Say.Message(Activities.Shen, "/unlink 陈思远"));
        await Bot.Deliver(Say.Message(Activities.Chen, "本月排名"));

        string[] words = [.. (await Cloud.Arrived(5)).Select(call => call.Words)];
        Assert.Contains(words, said => said.Contains("不再是东区的频道", StringComparison.Ordinal));
        Assert.Contains(words, said => said.Contains("还没有绑定团队", StringComparison.Ordinal));
        Assert.Contains(words, said => said.Contains("陈思远在这里的账号已解绑", StringComparison.Ordinal));
        Assert.Contains(words, said => said.Contains("我还不知道你是谁", StringComparison.Ordinal));
        Assert.Null(AddressOfEast());
    }

    [Fact]
    public async Task A_stranger_gets_a_dead_end_in_their_clients_language()
    {
        JsonObject hello = Say.Message(Activities.Emma, "42");
        hello["locale"] = "en-GB";
        await Bot.Deliver(hello);

        SentCall answer = (await Cloud.Arrived(1))[0];
        Assert.Contains("one-time code", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("青禾", answer.Body.ToJsonString(), StringComparison.Ordinal);
    }

    private JsonObject Update(string eventType)
    {
        JsonObject update = Say.Of("conversationUpdate", Activities.Lin, Activities.Room);
        update["conversation"]!["id"] = Activities.Room;
        if (eventType.Length > 0) update["channelData"]!["eventType"] = eventType;
        return update;
    }

    private static JsonObject InGroupChat(JsonObject activity)
    {
        (activity["conversation"]!["id"], activity["conversation"]!["conversationType"]) = ("19:deal@thread.v2", "groupChat");
        return activity;
    }

    private string? AddressOfEast() => Bot.Desk.Books.Ledger.Channels.AddressOf(Bot.Desk.Books.Ledger.People.TeamNamed("东区")!.Id, "msteams");

    [Fact]
    public async Task A_changed_message_is_told_that_its_record_stands_and_a_deleted_one_too()
    {
        JsonObject deal = Say.Message(Activities.Chen, "蓝湾签了12万，预付");
        await Bot.Deliver(deal);
        JsonObject changed = (JsonObject)deal.DeepClone();
        (changed["type"], changed["text"], changed["timestamp"], changed["channelData"]!["eventType"]) = ("messageUpdate", "蓝湾签了13万，预付", "2026-09-16T02:05:00Z", "editMessage");
        JsonObject deleted = (JsonObject)changed.DeepClone();
        (deleted["type"], deleted["channelData"]!["eventType"]) = ("messageDelete", "softDeleteMessage");
        await Bot.Deliver(changed);
        await Bot.Deliver(changed);
        await Bot.Deliver(deleted);

        IReadOnlyList<SentCall> sent = await Cloud.Arrived(3);
        Assert.Equal(3, sent.Count);
        Assert.Contains("改动", sent[1].Words, StringComparison.Ordinal);
        Assert.Contains("删掉", sent[2].Words, StringComparison.Ordinal);
        Assert.Equal("undo_last", (string?)CardWords.Buttons(sent[1].Card!).Single()["verb"]);
    }
}
