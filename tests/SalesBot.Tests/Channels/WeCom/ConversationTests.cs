using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Tests.Channels.WeCom.Robots;

namespace SalesBot.Tests.Channels.WeCom;

/// <summary>A day in WeCom, over HTTP: a deal, its undo button, a question, the evening's digest in the group.</summary>
public sealed class ConversationTests : WithWeCom
{
    [Fact]
    public async Task A_deal_is_recorded_taken_back_asked_about_and_told_in_the_evening()
    {
        await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付");
        WeComCall deal = (await Cloud.Arrived(1))[0];
        Assert.Equal(("template_card", "ChenSiYuan"), (deal.Type, deal.To));
        Assert.Contains("24.00%", deal.Words, StringComparison.Ordinal);

        await Bot.Press("ChenSiYuan", deal, deal.KeyOf("撤销"));
        IReadOnlyList<WeComCall> undone = [.. (await Cloud.Arrived(3)).Skip(1)];
        Assert.Equal(("/cgi-bin/message/update_template_card", "rc-fresh", "已撤销"), (undone[0].Path, (string?)undone[0].Body["response_code"], (string?)undone[0].Body["button"]!["replace_name"]));
        Assert.Contains("撤销", undone[1].Words, StringComparison.Ordinal);

        await Bot.Write("ChenSiYuan", "蓝湾签了8万礼盒，预付");
        await Bot.Write("ChenSiYuan", "我这个月完成多少了");
        Assert.Contains("8万", (await Cloud.Arrived(5))[4].Words, StringComparison.Ordinal);

        Bot.Clock.Advance(Duration.FromHours(10));
        Bot.Desk.Clockwork.CatchUpTo(Bot.Clock.GetCurrentInstant());
        WeComCall digest = await Cloud.Posted("📊");
        Assert.Equal("?key=693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa", digest.Query);
        Assert.Contains("8万", digest.Words, StringComparison.Ordinal);
        Assert.Empty(Cloud.Complaints);
    }

    [Fact]
    public async Task In_the_evening_a_group_that_the_app_made_is_posted_to_by_the_app_and_a_group_that_is_gone_is_told_of()
    {
        string company = WeComBot.Company.Replace("{webhook: 693a91f6-7aoc-4bc4-97a0-0ec2sifa5aaa}", "{appchat: eastgroup1}", StringComparison.Ordinal);
        await using WeComBot bot = await WeComBot.Start(Cloud, company: company);
        await bot.Write("ChenSiYuan", "蓝湾签了8万礼盒，预付");
        await Cloud.Arrived(1);
        bot.Clock.Advance(Duration.FromHours(10));
        bot.Desk.Clockwork.CatchUpTo(bot.Clock.GetCurrentInstant());

        WeComCall digest = await Cloud.Posted("📊");
        Assert.Equal(("/cgi-bin/appchat/send", "eastgroup1", "markdown"), (digest.Path, digest.To, digest.Type));
        Assert.Contains("8万", digest.Words, StringComparison.Ordinal);
        Assert.Empty(Cloud.Complaints);

        await Cloud.Until(() => bot.Desk.Books.Store.Unsent(bot.Clock.GetCurrentInstant()).Count == 0);
        Cloud.Verdict = call => call.Path == "/cgi-bin/appchat/send" ? 86003 : null;
        bot.Clock.Advance(Duration.FromHours(24));
        bot.Desk.Clockwork.CatchUpTo(bot.Clock.GetCurrentInstant());
        await Cloud.Until(() => Cloud.Accepted.Any(call => call.To is "linxiao" or "shenyi" && call.Words.Contains("没有送到", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_missing_is_asked_and_completed_by_a_button()
    {
        await Bot.Write("ChenSiYuan", "蓝天酒店签了3万");
        WeComCall asked = (await Cloud.Arrived(1))[0];
        Assert.Equal("template_card", asked.Type);

        await Bot.Press("ChenSiYuan", asked, (string)asked.Buttons.First()["key"]!);
        WeComCall recorded = (await Cloud.Arrived(3))[2];
        Assert.Contains("3万", recorded.Words, StringComparison.Ordinal);
        Assert.Empty(Cloud.Complaints);
    }

    [Fact]
    public async Task Somebody_elses_button_changes_nothing_and_is_answered_politely()
    {
        await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付");
        WeComCall deal = (await Cloud.Arrived(1))[0];
        foreach (string other in (string[])["emma.clark", "somebody"]) await Bot.Press(other, deal, deal.KeyOf("撤销"));

        IReadOnlyList<WeComCall> answers = [.. (await Cloud.Arrived(3)).Skip(1)];
        Assert.All(answers, answer => Assert.Equal("/cgi-bin/message/send", answer.Path));
        Assert.Equal(["emma.clark", "somebody"], answers.Select(answer => answer.To).Order());
        Assert.DoesNotContain(Bot.Desk.Books.Store.Read(SalesBot.Store.EntryRange.All), entry => entry.Kind == "change_taken_back");
    }

    [Fact]
    public async Task A_button_pressed_twice_takes_back_once()
    {
        await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付");
        WeComCall deal = (await Cloud.Arrived(1))[0];
        await Bot.Press("ChenSiYuan", deal, deal.KeyOf("撤销"), "rc-1");
        Bot.Clock.Advance(Duration.FromSeconds(3));
        await Bot.Press("ChenSiYuan", deal, deal.KeyOf("撤销"), "rc-2");
        await Cloud.Arrived(3);

        Assert.Single(Bot.Desk.Books.Store.Read(SalesBot.Store.EntryRange.All), entry => entry.Kind == "change_taken_back");
    }

    [Fact]
    public async Task A_question_on_a_button_can_be_asked_again_and_the_card_stays()
    {
        await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付");
        await Bot.Write("ChenSiYuan", "本月排名");
        WeComCall ranking = (await Cloud.Arrived(2))[1];
        string question = ranking.KeyOf("完成率");
        for (int press = 0; press < 2; press++)
        {
            await Bot.Press("ChenSiYuan", ranking, question);
            Bot.Clock.Advance(Duration.FromSeconds(2));
        }

        Assert.Equal(2, (await Cloud.Arrived(4)).Skip(2).Count(answer => answer.Words.Contains("24.00%", StringComparison.Ordinal)));
        Assert.DoesNotContain(Cloud.Calls, call => call.Path == "/cgi-bin/message/update_template_card");
    }

    [Theory]
    [InlineData("")]
    [InlineData("r")]
    public async Task A_reminders_button_pressed_twice_records_one_contact_on_whichever_copy(string ofCopy)
    {
        await Bot.Write("ChenSiYuan", "提醒我明天上午10点给蓝湾打电话");
        await Cloud.Arrived(1);
        Bot.Clock.Advance(Duration.FromHours(24));
        Bot.Desk.Clockwork.CatchUpTo(Bot.Clock.GetCurrentInstant());
        await Cloud.Until(() => Cloud.Accepted.Any(IsReminder));
        WeComCall reminder = Cloud.Accepted.First(IsReminder);
        string done = (string)reminder.Buttons.First()["key"]!;

        await Bot.Press("ChenSiYuan", reminder, done, "rc-1");
        Bot.Clock.Advance(Duration.FromSeconds(2));
        reminder.Card!["task_id"] = (string)reminder.Card["task_id"]! + ofCopy;
        await Bot.Press("chensiyuan", reminder, done, "rc-2");
        await Bot.Write("ChenSiYuan", "我这个月完成多少了");
        await Cloud.Until(() => Cloud.Accepted.Any(call => call.Words.Contains("50万", StringComparison.Ordinal)));

        Assert.Equal(1, Visits());
    }

    private IReadOnlyList<WeComCall> ByLink() => [.. Cloud.Accepted.Where(call => call.Path == "/cgi-bin/aibot/response")];

    private JsonObject Said(string user, string text, string id, string? chat = RobotSaying.Group) => RobotSaying.Said(Cloud, user, text, id, chat);

    private JsonObject Pressed(string user, JsonObject card, string id, string? chat = RobotSaying.Group) =>
        RobotSaying.Pressed(Cloud, user, (string)card["button_list"]![0]!["key"]!, (string)card["task_id"]!, id, chat);

    private static bool IsReminder(WeComCall call) => call.Buttons.Any(button => ((string?)button["key"])!.StartsWith("log_visit", StringComparison.Ordinal));

    private int Visits() => Bot.Desk.Books.Store.Read(SalesBot.Store.EntryRange.All).Count(entry => entry.Kind == "visit_logged");

    [Fact]
    public async Task By_the_robot_too_a_button_that_records_is_pressed_once()
    {
        JsonObject card = new() { ["task_id"] = "abc_0", ["button_list"] = new JsonArray(new JsonObject { ["key"] = "log_visit?customer=蓝湾食品有限公司&kind=call" }) };
        foreach (string id in (string[])["p1", "p2"]) await Bot.Tell(Pressed("ChenSiYuan", card, id, chat: null));
        card["task_id"] = "abc_0r";
        await Bot.Tell(Pressed("ChenSiYuan", card, "p3", chat: null));

        Assert.Equal(1, Visits());
    }

    [Fact]
    public async Task A_card_that_cannot_be_changed_any_more_keeps_no_answer_back()
    {
        await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付");
        WeComCall deal = (await Cloud.Arrived(1))[0];
        Cloud.Verdict = call => call.Path == "/cgi-bin/message/update_template_card" ? 42018 : null;

        await Bot.Press("ChenSiYuan", deal, deal.KeyOf("撤销"), "used before");

        Assert.Contains("撤销", (await Cloud.Arrived(2))[1].Words, StringComparison.Ordinal);
        Assert.Single(Cloud.Calls, call => call.Path == "/cgi-bin/message/update_template_card");
    }

    [Fact]
    public async Task In_a_group_the_robot_answers_in_its_acknowledgement_and_pay_goes_to_the_member_alone()
    {
        await Bot.Tell(Said("linxiao", "@SalesBot /link 东区", "g1"));
        JsonObject deal = (await Bot.Tell(Said("ChenSiYuan", "@SalesBot 蓝湾签了12万礼盒，预付", "g2")))!;

        Assert.Equal(("stream_with_template_card", "g2", true), ((string?)deal["msgtype"], (string?)deal["stream"]!["id"], (bool)deal["stream"]!["finish"]!));
        string words = (string)deal["stream"]!["content"]!;
        Assert.Contains("12万", words, StringComparison.Ordinal);
        Assert.DoesNotContain("提成", words, StringComparison.Ordinal);
        Assert.Empty(WeComRules.RobotCard(deal["template_card"]!.AsObject()));
        WeComCall own = (await Cloud.Arrived(1))[0];
        Assert.Equal("ChenSiYuan", own.To);
        Assert.Contains("提成", own.Words, StringComparison.Ordinal);

        JsonObject undone = (await Bot.Tell(Pressed("ChenSiYuan", deal["template_card"]!.AsObject(), "g3")))!;
        Assert.Equal(("update_template_card", (string?)deal["template_card"]!["task_id"]), ((string?)undone["response_type"], (string?)undone["template_card"]!["task_id"]));
        Assert.Empty(WeComRules.RobotCard(undone["template_card"]!.AsObject()));
    }

    [Fact]
    public async Task In_a_group_a_question_on_a_button_leaves_the_card_and_is_answered_in_full_by_the_link()
    {
        await Bot.Tell(Said("linxiao", "@SalesBot /link 东区", "g1"));
        await Bot.Tell(Said("ChenSiYuan", "@SalesBot 蓝湾签了12万礼盒，预付", "g2"));
        await Cloud.Arrived(1);
        for (int press = 0; press < 2; press++) Assert.Null(await Bot.Tell(RobotSaying.Pressed(Cloud, "ChenSiYuan", "ask_ranking", "abc_0", $"p{press}")));

        await Cloud.Until(() => ByLink().Count == 2);
        Assert.All(ByLink(), answer => Assert.Contains("120,000", answer.Words, StringComparison.Ordinal));
        Assert.Empty(Cloud.Complaints);
    }

    [Fact]
    public async Task In_a_group_what_a_pressed_card_cannot_hold_follows_by_the_link()
    {
        await Bot.Tell(Said("linxiao", "@SalesBot /link 东区", "g1"));
        JsonObject asked = (await Bot.Tell(Said("ChenSiYuan", "@SalesBot 宏远贸易签了3万", "g2")))!;
        JsonObject card = (await Bot.Tell(Pressed("ChenSiYuan", asked["template_card"]!.AsObject(), "g3")))!["template_card"]!.AsObject();

        Assert.Empty(WeComRules.RobotCard(card));
        Assert.Equal((string?)asked["template_card"]!["task_id"], (string?)card["task_id"]);
        await Cloud.Until(() => ByLink().Count == 1);
        WeComCall below = ByLink()[0];
        Assert.Contains("3万", below.Words, StringComparison.Ordinal);
        Assert.Contains("宏远贸易", below.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("提成", below.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_somebody_elses_button_leaves_the_card_and_is_answered_by_the_link()
    {
        await Bot.Tell(Said("linxiao", "@SalesBot /link 东区", "g1"));
        JsonObject deal = (await Bot.Tell(Said("ChenSiYuan", "@SalesBot 蓝湾签了12万礼盒，预付", "g2")))!;
        await Cloud.Arrived(1);

        Assert.Null(await Bot.Tell(Pressed("somebody", deal["template_card"]!.AsObject(), "g3")));
        Assert.Equal("/cgi-bin/aibot/response", (await Cloud.Arrived(2))[1].Path);
    }

    [Fact]
    public async Task An_answer_is_given_again_when_it_is_asked_for_again()
    {
        JsonObject first = (await Bot.Tell(Said("ChenSiYuan", "蓝湾签了12万礼盒，预付", "s1", chat: null)))!;
        JsonObject again = (await Bot.Tell(Said("ChenSiYuan", "蓝湾签了12万礼盒，预付", "s1", chat: null)))!;
        JsonObject poll = Said("ChenSiYuan", "", "s2", chat: null);
        poll["msgtype"] = "stream";
        poll["stream"] = new JsonObject { ["id"] = "s1" };
        JsonObject polled = (await Bot.Tell(poll))!;

        Assert.Equal(first["stream"]!.ToJsonString(), again["stream"]!.ToJsonString());
        Assert.Equal(first["stream"]!.ToJsonString(), polled["stream"]!.ToJsonString());
        Assert.Single(Bot.Desk.Books.Store.Read(SalesBot.Store.EntryRange.All), entry => entry.Kind == "deal_signed");
    }

    [Fact]
    public async Task In_a_group_that_is_no_teams_nothing_is_told()
    {
        JsonObject answer = (await Bot.Tell(Said("ChenSiYuan", "@SalesBot 本月排名", "g1")))!;

        Assert.DoesNotContain("陈思远", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("/link", (string)answer["stream"]!["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_alone_asks_what_the_quoted_message_says()
    {
        await Bot.Tell(Said("linxiao", "@SalesBot /link 东区", "g1"));
        JsonObject mention = Said("linxiao", "@SalesBot", "g2");
        mention["quote"] = new JsonObject { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = "本月排名" } };

        Assert.Contains("排名", (string)(await Bot.Tell(mention))!["stream"]!["content"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_opens_the_robots_chat_is_welcomed()
    {
        JsonObject welcome = (await Bot.Tell(new JsonObject
        {
            ["msgid"] = "e1",
            ["create_time"] = 1,
            ["from"] = new JsonObject { ["userid"] = "linxiao" },
            ["msgtype"] = "event",
            ["event"] = new JsonObject { ["eventtype"] = "enter_chat" },
        }))!;

        Assert.Equal("text", (string?)welcome["msgtype"]);
        Assert.NotEqual("", (string?)welcome["text"]!["content"]);
    }
}
