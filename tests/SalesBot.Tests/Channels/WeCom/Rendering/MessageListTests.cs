using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Channels.Shaping;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Channels.WeCom.Robots;
using SalesBot.Core.Drafting;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Tests.Replies;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Channels.WeCom.Rendering;

/// <summary>Every reply as it is read in WeCom: by the app, by a group robot, by the smart robot.</summary>
public sealed class MessageListTests
{
    private static readonly string[] Paths = ["/cgi-bin/message/send", "/cgi-bin/webhook/send", "/cgi-bin/aibot/response"];

    public static TheoryData<string> Names => [.. SampleReply.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reply_is_laid_out_as_approved(string name)
    {
        StringBuilder text = new();
        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach (string path in Paths) text.AppendJoin("", MessagesOf(SampleReply.Of(name, language), path).Select(message => Written(language, path, message)));
        }

        string approved = Checkout.PathOf($"tests/SalesBot.Tests/Channels/WeCom/Approved/{name}.txt");
        string received = Path.ChangeExtension(approved, ".received.txt");
        File.Delete(received);
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != text.ToString()) File.WriteAllText(received, text.ToString());
        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void Every_message_is_within_the_vendors_limits() => Assert.Empty(
        from name in SampleReply.Names
        from language in Enum.GetValues<Language>()
        from path in Paths
        from message in MessagesOf(SampleReply.Of(name, language), path)
        from complaint in WeComRules.Broken(Sent(path, message))
        select $"{name}: {complaint}");

    [Fact]
    public void No_message_leaves_out_a_figure_of_the_text() => Assert.Empty(
        from name in SampleReply.Names
        from language in Enum.GetValues<Language>()
        from path in Paths
        let reply = SampleReply.Of(name, language)
        where !RowReading.IsTabulated(reply)
        where !Digits(string.Join('\n', MessagesOf(reply, path).Select(message => Sent(path, message).Words))).Contains(Digits(ReplyBlocks.PlainText(reply)), StringComparison.Ordinal)
        select $"{name} by {path}");

    [Fact]
    public void A_pressed_card_and_what_follows_it_leave_out_no_figure_and_the_robots_limits_hold() => Assert.Empty(
        from name in SampleReply.Names
        from language in Enum.GetValues<Language>()
        let reply = SampleReply.Of(name, language)
        let card = TemplateCard.After(reply, "abc_0")
        let below = TemplateCard.IsWholeAfter(reply) ? [] : MessageList.BelowCard(reply, Setting).ToArray()
        let words = string.Join('\n', below.Prepend(WeComJson.Message("template_card", card)).Select(message => Sent(Paths[2], message).Words))
        from complaint in WeComRules.RobotCard(card)
            .Concat(below.SelectMany(message => WeComRules.Broken(Sent(Paths[2], message))))
            .Concat(RowReading.IsTabulated(reply) || Digits(words).Contains(Digits(ReplyBlocks.PlainText(reply)), StringComparison.Ordinal) ? [] : ["a figure is missing"])
        select $"{name}: {complaint}");

    [Fact]
    public void Buttons_that_are_too_wide_are_numbered_and_explained()
    {
        Reply reply = Asking(8, "上海市浦东新区蓝湾食品供应链管理有限公司");
        JsonObject[] messages = [.. MessagesOf(reply, Paths[0])];

        Assert.Contains("8. 上海市浦东新区蓝湾食品供应链管理有限公司8", (string)messages[0]["markdown"]!["content"]!, StringComparison.Ordinal);
        Assert.Equal(3, messages.Length);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "算了"], messages.Skip(1).SelectMany(message => Sent(Paths[0], message).Buttons).Select(button => (string)button["text"]!));
        Assert.NotEqual((string?)messages[1]["template_card"]!["task_id"], (string?)messages[2]["template_card"]!["task_id"]);
    }

    [Fact]
    public void The_same_card_sent_again_is_another_task_and_says_so()
    {
        Reply reply = SampleReply.Of("deal_recorded", Language.Zh);
        JsonObject[] again = [.. MessageList.OfApp(reply, Setting with { IsAgain = true }, Dialect.Simple, CardLimits.App)];

        Assert.StartsWith("（再发一次", (string)again[0]["markdown"]!["content"]!, StringComparison.Ordinal);
        Assert.NotEqual(MessagesOf(reply, Paths[0]).Last()["template_card"]!["task_id"]!.ToString(), again[^1]["template_card"]!["task_id"]!.ToString());
    }

    [Fact]
    public void In_plain_form_there_is_neither_mark_nor_card_and_choices_are_listed()
    {
        JsonObject message = Assert.Single(MessageList.OfApp(Asking(2, "蓝湾"), Setting, Dialect.Plain, CardLimits.App));

        Assert.Equal(("text", "哪一个？\n\n1. 蓝湾1\n2. 蓝湾2"), ((string?)message["msgtype"], (string?)message["text"]!["content"]));
    }

    [Theory]
    [InlineData("<@all> 你好", "＜@all＞ 你好")]
    [InlineData("[点我](http://x)", "［点我］(http://x)")]
    [InlineData("$userName=boss$", "＄userName=boss＄")]
    [InlineData("<font color=\"info\">x</font>", "＜font color=\"info\"＞x＜/font＞")]
    public void Words_of_people_become_no_mention_and_no_link(string words, string shown) => Assert.Equal(shown, WeComText.Plain(words));

    [Fact]
    public void In_a_group_who_is_praised_is_told_in_a_text_of_its_own()
    {
        Reply honour = SampleReply.Of("honour_big_order", Language.Zh);
        JsonObject[] messages = [.. MessageList.OfWebhook(honour, Setting with { AccountOf = who => who == honour.Figures["who"] ? "lintao" : null })];

        Assert.Equal(["markdown", "text"], messages.Select(message => (string)message["msgtype"]!));
        Assert.Equal("lintao", (string?)messages[1]["text"]!["mentioned_list"]![0]);
    }

    [Theory]
    [InlineData(Language.Zh, "语言模型起草")]
    [InlineData(Language.En, "drafted by a language model")]
    public void Every_message_of_a_long_draft_says_that_a_model_wrote_it(Language language, string mark)
    {
        string[] lines = [.. Enumerable.Range(1, 300).Select(number => language is Language.Zh
            ? $"账期：第{number}家客户也想要 60 天，说好的交期又改了两次"
            : $"Terms: customer {number} wants 60 days as well, and delivery dates that were agreed have moved twice")];
        Reply draft = DraftReplies.Of(new DraftRequest(DraftKind.Pains, "draft/1", "team:东区", language, []), lines, new LocalDate(2026, 9, 16));

        Assert.All(Paths, path =>
        {
            WeComCall[] calls = [.. MessagesOf(draft, path).Select(message => Sent(path, message))];
            Assert.InRange(calls.Length, 2, 60);
            Assert.All(calls, call => Assert.Contains(mark, call.Words, StringComparison.Ordinal));
            Assert.All(calls, call => Assert.Empty(WeComRules.Broken(call)));
            Assert.Equal(Digits(ReplyBlocks.PlainText(draft)), Digits(string.Concat(calls.Select(call => call.Words))));
        });
    }

    [Fact]
    public void Several_answers_of_a_robot_are_one_stream_with_one_card()
    {
        Answer[] answers = [new("k1", SampleReply.Of("deal_recorded", Language.Zh)), new("k2", SampleReply.Of("visit_recorded", Language.Zh) with { Actions = [new ReplyAction("undo_last:52", "撤销", "undo_last")] })];
        (JsonObject reply, IReadOnlyList<string> more) = DirectAnswer.ToMessage(answers, "s")!.Value;

        Assert.Equal(("stream_with_template_card", 0), ((string?)reply["msgtype"], more.Count));
        Assert.Empty(WeComRules.RobotCard(reply["template_card"]!.AsObject()));
        Assert.Equal(["1 撤销", "2 撤销"], reply["template_card"]!["button_list"]!.AsArray().Select(button => (string)button!["text"]!).Where(text => text.EndsWith("撤销", StringComparison.Ordinal)));
    }

    private static RenderSetting Setting => new("", "reply/wecom/m/1/0", _ => null);

    private static IEnumerable<JsonObject> MessagesOf(Reply reply, string path) => path switch
    {
        "/cgi-bin/message/send" => MessageList.OfApp(reply, Setting, Dialect.Simple, CardLimits.App),
        "/cgi-bin/webhook/send" => MessageList.OfWebhook(reply, Setting),
        _ => MessageList.OfRobot(reply, Setting),
    };

    private static WeComCall Sent(string path, JsonObject message)
    {
        JsonObject body = message.DeepClone().AsObject();
        if (path == "/cgi-bin/message/send") (body["touser"], body["agentid"]) = ("lintao", 1000002);
        return new WeComCall(path, "", body, VendorJson.Text(body), 0);
    }

    private static string Written(Language language, string path, JsonObject message)
    {
        WeComCall call = Sent(path, message);
        return $"== {language.ToString().ToLowerInvariant()} {path.Split('/')[2]} {call.Type}\n{call.Words}\n\n";
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsDigit));

    private static Reply Asking(int choices, string name) => new(
        "林涛",
        "question",
        "还差一点",
        "哪一个？",
        new Dictionary<string, string>(),
        [.. Enumerable.Range(1, choices).Select(pick => new Dictionary<string, string> { ["pick"] = $"{pick}", ["label"] = $"{name}{pick}" })],
        [.. Enumerable.Range(1, choices).Select(pick => new ReplyAction($"pick:7:{pick}", $"{name}{pick}", "sign_deal", $"{pick}")), new ReplyAction("cancel:7", "算了", "cancel")]);
}
