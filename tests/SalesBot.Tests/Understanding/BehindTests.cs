using SalesBot.Channels;
using SalesBot.Store;
using SalesBot.Tests.Turns;

namespace SalesBot.Tests.Understanding;

/// <summary>In chat a turn that asks a model is kept, acknowledged at once, and worked behind; it outlives the process.</summary>
public sealed class BehindTests
{
    private const string Odd = "蓝湾那头，12万，稳了";

    private static readonly ScriptedAnswer Deal = ScriptedAnswer.Calls(("sign_deal", """{"customer":"蓝湾食品有限公司","amount":"120000"}"""));

    [Fact]
    public async Task The_acknowledgement_does_not_wait_for_the_model()
    {
        using ScriptedModel model = new();
        model.Always(ScriptedAnswer.Silence());
        using ChatRig chat = ChatRig.With(model);

        Taken taken = chat.Say("aad-chen", Odd, id: "m1");

        Assert.Empty(Assert.IsType<Taken.Safely>(taken).Answers);
        Assert.False(chat.Desk.Books.Store.Find(new MessageKey(ChatRig.Channel, "m1"))!.IsWorked);
        await ChatRig.Until(() => model.Asked == 1);
    }

    [Fact]
    public async Task The_answer_comes_behind_and_a_repeated_delivery_asks_nobody_again()
    {
        using ScriptedModel model = new();
        model.Always(Deal);
        using ChatRig chat = ChatRig.With(model);

        chat.Say("aad-chen", Odd, id: "m1");
        chat.Say("aad-chen", Odd, id: "m1");

        Assert.Contains("aad-chen confirm", Assert.Single(await chat.SentSoFar(1)), StringComparison.Ordinal);
        chat.Say("aad-chen", Odd, id: "m1");
        Assert.Equal(1, model.Asked);
    }

    [Fact]
    public async Task A_later_message_of_the_same_member_does_not_overtake_it_and_others_are_not_held_up()
    {
        using Gate gate = new();
        using ScriptedModel model = new();
        model.Always(new ScriptedAnswer(async context =>
        {
            await gate.Opened;
            await Deal.Give(context);
        }));
        using ChatRig chat = ChatRig.With(model);

        chat.Say("aad-chen", Odd);
        chat.Say("aad-chen", "是");
        chat.Say("aad-shen", "你好");

        Assert.Contains("aad-shen", Assert.Single(await chat.SentSoFar(1)), StringComparison.Ordinal);
        gate.Open();
        Assert.Equal(3, (await chat.SentSoFar(3)).Count);
        Assert.Contains(chat.Desk.Books.Store.Read(EntryRange.All), entry => entry.Kind == "deal_signed");
    }

    [Fact]
    public async Task What_was_kept_is_worked_after_a_restart()
    {
        using ScriptedModel model = new();
        model.Always(ScriptedAnswer.Silence());
        using ChatRig chat = ChatRig.With(model);
        chat.Say("aad-chen", Odd, id: "m1");
        await ChatRig.Until(() => model.Asked == 1);

        model.Always(Deal);
        chat.Restart();
        await chat.Start();

        Assert.Contains("aad-chen confirm", Assert.Single(await chat.SentSoFar(1)), StringComparison.Ordinal);
        await ChatRig.Until(() => chat.Desk.Books.Store.Find(new MessageKey(ChatRig.Channel, "m1")) is { IsWorked: true, AnsweredAt: not null });
    }

    [Fact]
    public async Task What_was_kept_is_answered_after_a_restart_without_a_model_too()
    {
        using ScriptedModel model = new();
        model.Always(ScriptedAnswer.Silence());
        using ChatRig chat = ChatRig.With(model);
        chat.Say("aad-chen", Odd, id: "m1");
        await ChatRig.Until(() => model.Asked == 1);

        chat.RestartWithout();
        await chat.Start();

        Assert.Contains("not_understood", Assert.Single(await chat.SentSoFar(1)), StringComparison.Ordinal);
    }

    private sealed class Gate : IDisposable
    {
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Opened => _open.Task;

        public void Open() => _open.TrySetResult();

        public void Dispose() => Open();
    }
}
