using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Store;
using SalesBot.Tests.Outbox;
using SalesBot.Tests.Understanding;

namespace SalesBot.Tests.Channels.WeCom.Robots;

/// <summary>Answers of the robot in callback mode that a language model is asked for, so that the acknowledgement is gone before they are there.</summary>
public sealed class LateAnswerTests : IAsyncLifetime, IDisposable
{
    private const string Odd = "蓝湾那头，12万，稳了";
    private const string LinkPath = "/cgi-bin/aibot/response";

    private static readonly ScriptedAnswer Deal = ScriptedAnswer.Calls(("sign_deal", """{"customer":"蓝湾食品有限公司","amount":"120000"}"""));

    private readonly TaskCompletionSource _thought = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ScriptedModel _model = new();
    private WeComCloud _cloud = null!;
    private WeComBot _bot = null!;

    public async Task InitializeAsync()
    {
        _model.Always(new ScriptedAnswer(async context =>
        {
            await _thought.Task;
            await Deal.Give(context);
        }));
        _cloud = await WeComCloud.Start();
        _bot = await WeComBot.Start(_cloud, company: WeComBot.Company + "\nmodel: {use: true}\n", model: _model);
    }

    public async Task DisposeAsync()
    {
        _thought.TrySetResult();
        await _bot.DisposeAsync();
        await _cloud.DisposeAsync();
    }

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task A_word_is_said_at_once_and_the_answer_stands_in_its_place_once_it_is_asked_for()
    {
        (bool IsWhole, string Words) first = Shown(await _bot.Tell(RobotSaying.Said(_cloud, "ChenSiYuan", Odd, "s1", chat: null)));
        (bool IsWhole, string Words) still = Shown(await _bot.Tell(Poll("p1")));
        _thought.SetResult();
        await Worked("s1");
        (bool IsWhole, string Words) answer = Shown(await _bot.Tell(Poll("p2")));

        Assert.Equal((false, first), (first.IsWhole, still));
        Assert.True(answer.IsWhole);
        Assert.Contains("蓝湾食品有限公司", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(_cloud.Calls, call => call.Path == LinkPath);
    }

    [Fact]
    public async Task What_takes_longer_than_it_is_asked_for_follows_by_the_link()
    {
        string meanwhile = Shown(await _bot.Tell(RobotSaying.Said(_cloud, "ChenSiYuan", Odd, "s1", chat: null))).Words;
        _bot.Clock.Advance(Duration.FromSeconds(321));
        (bool IsWhole, string Words) closed = Shown(await _bot.Tell(Poll("p1")));
        _thought.SetResult();

        Assert.True(closed.IsWhole);
        Assert.StartsWith(meanwhile, closed.Words, StringComparison.Ordinal);
        WeComCall followed = Assert.Single(await _cloud.Arrived(1));
        Assert.Equal(LinkPath, followed.Path);
        Assert.Contains("蓝湾食品有限公司", followed.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_is_pressed_meanwhile_is_answered_after_it_by_the_link()
    {
        await _bot.Tell(RobotSaying.Said(_cloud, "ChenSiYuan", Odd, "s1", chat: null));
        Assert.Null(await _bot.Tell(RobotSaying.Pressed(_cloud, "ChenSiYuan", "ask_ranking", "abc_0", "s2", chat: null)));
        _thought.SetResult();

        WeComCall answer = Assert.Single(await _cloud.Arrived(1));
        Assert.Equal((LinkPath, "?response_code=s2"), (answer.Path, answer.Query));
        Assert.Contains("排名", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobodys_answer_is_asked_for_by_an_id_that_was_never_said_and_anothers_is_not_told()
    {
        await _bot.Tell(RobotSaying.Said(_cloud, "ChenSiYuan", "我的提成", "s1", chat: null));

        Assert.Null(await _bot.Tell(RobotSaying.Poll(_cloud, "ChenSiYuan", "never", "p1", chat: null)));
        Assert.Null(await _bot.Tell(RobotSaying.Poll(_cloud, "linxiao", "s1", "p2", chat: null)));
        Assert.Null(_bot.Desk.Books.Store.Find(new MessageKey("wecom", "r/never")));
    }

    private JsonObject Poll(string id) => RobotSaying.Poll(_cloud, "ChenSiYuan", "s1", id, chat: null);

    private async Task Worked(string id) => Assert.True(await Eventually.Holds(() => _bot.Desk.Books.Store.Find(new MessageKey("wecom", "r/" + id)) is { IsWorked: true, AnsweredAt: not null }));

    private static (bool IsWhole, string Words) Shown(JsonObject? answer) => ((bool)answer!["stream"]!["finish"]!, (string)answer["stream"]!["content"]!);
}
