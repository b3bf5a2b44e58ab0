using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>One day of a small company in Teams, from the installation to the evening's digest.</summary>
public sealed class ConversationTests
{
    [Fact]
    public async Task A_day_in_teams()
    {
        await using TeamsCloud cloud = await TeamsCloud.Start();
        await using TeamsBot bot = await TeamsBot.Start(cloud);
        Activities say = new(cloud.ServiceUrl);

        await bot.Deliver(say.Install(Activities.Chen));
        await cloud.Said("a:" + Activities.Chen, "直接说就行");
        await bot.Deliver(say.Install(Activities.Lin, Activities.Room));
        await cloud.Said(Activities.Room, "还没有绑定团队");
        await bot.Deliver(say.Message(Activities.Lin, "/link 东区", Activities.Room));
        await cloud.Said(Activities.Room, "东区的频道");

        await bot.Deliver(say.Message(Activities.Emma, "hello"));
        await cloud.Said("a:" + Activities.Emma, "one-time code");
        await bot.Deliver(say.Message(Activities.Shen, "/link Emma Clark"));
        SentCall told = await cloud.Said("a:" + Activities.Shen, "一次性口令");
        string code = told.Words.Split("/link ")[1][..11];
        await bot.Deliver(say.Message(Activities.Emma, "/link " + code));
        await cloud.Said("a:" + Activities.Emma, "Welcome, Emma Clark");

        await bot.Deliver(say.Message(Activities.Chen, "蓝湾签了12万，预付"));
        SentCall deal = await cloud.Said("a:" + Activities.Chen, "已记录签单");
        await cloud.Said(Activities.Room, "陈思远");
        JsonObject undone = await Pressed(bot, say.Execute(Activities.Chen, deal.Button("undo_last"), "1700005"));
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)undone["type"]);
        await bot.Deliver(say.Message(Activities.Chen, "蓝湾签了15万，预付"));
        await cloud.Said("a:" + Activities.Chen, "15万");
        await bot.Deliver(say.Message(Activities.Emma, "signed Harbor Foods for 85k, prepaid"));
        await cloud.Said("a:" + Activities.Emma, "Deal recorded");

        bot.Clock.Advance(Duration.FromHours(10));
        bot.Desk.Clockwork.CatchUpTo(bot.Clock.GetCurrentInstant());
        SentCall digest = await cloud.Said(Activities.Room, "📊");
        Assert.Equal("/v3/conversations/" + Activities.Room + "/activities", digest.Path);
        await cloud.Said("a:" + Activities.Shen, "没有送到");
        Assert.All(cloud.Calls, call => Assert.InRange(call.Status, 200, 299));
    }

    private static async Task<JsonObject> Pressed(TeamsBot bot, JsonObject activity)
    {
        using HttpResponseMessage response = await bot.Deliver(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (JsonObject)JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
