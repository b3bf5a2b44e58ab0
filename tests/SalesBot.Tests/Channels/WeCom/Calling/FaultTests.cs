using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels.WeCom;
using SalesBot.Channels.WeCom.Calling;
using SalesBot.Channels.WeCom.Settings;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Tests.Replies;
using SalesBot.Store;
using SalesBot.Tests.Channels.Teams;
using SalesBot.Tests.Outbox;

namespace SalesBot.Tests.Channels.WeCom.Calling;

/// <summary>WeCom's API when it fails.</summary>
public sealed class FaultTests : WithWeCom
{
    [Fact]
    public async Task A_hundred_messages_at_once_need_one_token()
    {
        using HttpCalls calls = new();
        using AccessTokens tokens = new(calls, Cloud.Address, App(), Bot.Clock);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => tokens.Current(CancellationToken.None)));

        Assert.Equal(1, Cloud.Tokens);
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_ends()
    {
        using HttpCalls calls = new();
        using AccessTokens tokens = new(calls, Cloud.Address, App(), Bot.Clock);
        await tokens.Current(CancellationToken.None);
        Bot.Clock.Advance(Duration.FromMinutes(114));
        await tokens.Current(CancellationToken.None);
        Assert.Equal(1, Cloud.Tokens);
        Bot.Clock.Advance(Duration.FromMinutes(2));
        await tokens.Current(CancellationToken.None);

        Assert.Equal(2, Cloud.Tokens);
    }

    [Theory]
    [InlineData(40014)]
    [InlineData(42001)]
    [InlineData(40001)]
    public async Task A_refused_token_is_renewed_once_and_the_call_made_again_once(int code)
    {
        await Bot.Write("linxiao", "本月排名");
        await Cloud.Arrived(1);
        Cloud.Fail(code);
        await Bot.Write("linxiao", "本月新客户排名");
        await Cloud.Arrived(2);

        Assert.Equal((2, 3), (Cloud.Tokens, Cloud.Calls.Count));
    }

    [Theory]
    [InlineData(40014, false)]
    [InlineData(42001, false)]
    [InlineData(40001, true)]
    public async Task A_token_that_is_refused_again_is_left_at_that_for_a_minute_and_then_what_is_owed_goes_out(int code, bool isOfSecret)
    {
        await using WeComBot bot = await WeComBot.Start(Cloud, time: start => new HurriedTime(start));
        if (isOfSecret) Cloud.TokenFault = code;
        else Cloud.Verdict = _ => code;
        await bot.Write("linxiao", "本月排名");
        int tokens = isOfSecret ? 1 : 2;
        await Cloud.Until(() => Cloud.Tokens == tokens);
        // Five minutes for whoever waits, of which the clock knows nothing.
        Assert.False(await Eventually.Holds(() => Cloud.Tokens > tokens, seconds: 1));
        Assert.Empty(Cloud.Accepted);

        Cloud.TokenFault = 0;
        Cloud.Verdict = _ => null;
        bot.Clock.Advance(Duration.FromSeconds(61));

        Assert.Equal("linxiao", Assert.Single(await Cloud.Arrived(1)).To);
        Assert.Equal(isOfSecret ? 0 : 2, Cloud.Calls.Count(call => call.Code == code));
    }

    [Fact]
    public async Task A_vendor_that_goes_on_being_busy_is_asked_again_three_times_and_then_left_alone_for_a_while()
    {
        SkippingTime time = new(Bot.Clock.GetCurrentInstant().ToDateTimeOffset());
        await using WeComBot bot = await WeComBot.Start(Cloud, time: _ => time);
        for (int fault = 0; fault < 4; fault++) Cloud.Fail(-1);
        await bot.Write("linxiao", "本月排名");
        await Cloud.Arrived(1);

        Assert.Equal([-1, -1, -1, -1, 0], Cloud.Calls.Select(call => call.Code));
        Assert.Contains(TimeSpan.FromSeconds(30), time.Waits);
    }

    [Fact]
    public async Task After_too_many_calls_the_same_message_goes_out_a_minute_later()
    {
        SkippingTime time = new(Bot.Clock.GetCurrentInstant().ToDateTimeOffset());
        await using WeComBot bot = await WeComBot.Start(Cloud, time: _ => time);
        Cloud.Fail(45009);
        await bot.Write("linxiao", "本月排名");
        await Cloud.Arrived(1);

        Assert.Equal([45009, 0], Cloud.Calls.Select(call => call.Code));
        Assert.Contains(time.Waits, wait => wait.TotalSeconds is >= 60 and < 76);
    }

    [Fact]
    public async Task The_thirty_first_message_of_a_minute_to_a_member_waits_and_so_does_the_twenty_first_to_a_group()
    {
        SkippingTime time = new(Bot.Clock.GetCurrentInstant().ToDateTimeOffset());
        List<(string To, DateTimeOffset At)> arrivals = [];
        Cloud.Verdict = call =>
        {
            lock (arrivals) arrivals.Add((call.To.Length > 0 ? call.To : call.Path, time.GetUtcNow()));
            return null;
        };
        await using WeComBot bot = await WeComBot.Start(Cloud, time: _ => time);
        for (int message = 0; message < 31; message++) await bot.Write("linxiao", "本月排名");
        await Cloud.Arrived(31);
        Reply digest = SampleReply.Of("digest", Language.Zh);
        lock (bot.Desk.Books.Gate)
        {
            NewOutgoing[] posts = [.. Enumerable.Range(0, 21).Select(post => new NewOutgoing($"digest/{post}", "team:东区", digest.Kind, ReplyWire.Write(digest with { To = "team:东区" }), bot.Desk.Books.Ledger.LastAt))];
            bot.Desk.Books.Store.Append(new Batch { Outgoing = posts });
        }

        await Cloud.Until(() => Cloud.Posts.Count == 21);

        DateTimeOffset[] told = [.. arrivals.Where(arrival => arrival.To == "linxiao").Select(arrival => arrival.At)];
        DateTimeOffset[] posted = [.. arrivals.Where(arrival => arrival.To == "/cgi-bin/webhook/send").Select(arrival => arrival.At)];
        Assert.True(told[30] - told[0] >= TimeSpan.FromSeconds(60), $"{told[30] - told[0]}");
        Assert.True(posted[20] - posted[0] >= TimeSpan.FromSeconds(60), $"{posted[20] - posted[0]}");
    }

    [Fact]
    public async Task Many_calls_with_an_expired_token_renew_it_once()
    {
        using HttpCalls calls = new();
        using AccessTokens tokens = new(calls, Cloud.Address, App(), Bot.Clock);
        WeComApi api = new(calls, Cloud.Address, tokens);
        await api.Get("/cgi-bin/menu/get", "", CancellationToken.None);
        string old = Cloud.Token;
        Cloud.ExpireTokens();
        ApiAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => api.Get("/cgi-bin/menu/get", "", CancellationToken.None)));

        Assert.NotEqual(old, Cloud.Token);
        Assert.Equal(2, Cloud.Tokens);
        Assert.All(answers, answer => Assert.Equal(0, Assert.IsType<ApiAnswer.Answered>(answer).Code));
    }

    [Fact]
    public async Task A_busy_vendor_is_asked_again()
    {
        Cloud.Fail(-1);
        await Bot.Write("linxiao", "本月排名");
        await Cloud.Arrived(1);

        Assert.Equal([-1, 0], Cloud.Calls.Select(call => call.Code));
    }

    [Fact]
    public async Task An_account_that_was_not_reached_is_not_written_to_until_it_is_heard_again()
    {
        Cloud.Fail(0, "ok", new JsonObject { ["invaliduser"] = "linxiao" });
        await Bot.Write("linxiao", "帮助");
        await Cloud.Until(() => Cloud.Calls.Count == 1 && IsLost("林晓"));
        await Bot.Write("linxiao", "本月排名");
        await Cloud.Until(() => Cloud.Calls.Count >= 2);

        Assert.False(IsLost("林晓"));
    }

    [Theory]
    [InlineData(81013, true)]
    [InlineData(60111, true)]
    [InlineData(60020, false)]
    [InlineData(48002, false)]
    [InlineData(50003, false)]
    public void What_only_people_can_mend_is_not_tried_again(int code, bool isLost) =>
        Assert.Equal(isLost, Assert.IsType<SalesBot.Channels.Sending.Refused>(Outcome.Of(new ApiAnswer.Answered(code, "", []))).IsLost);

    [Fact]
    public void An_address_that_is_not_trusted_is_named() => Assert.Contains(
        "203.0.113.9", Advice.On(new ApiAnswer.Answered(60020, "not allow to access from your ip, hint: [1], from ip: 203.0.113.9", [])), StringComparison.Ordinal);

    [Fact]
    public void After_too_many_calls_a_minute_passes()
    {
        Duration? after = Assert.IsType<SalesBot.Channels.Sending.Later>(Outcome.Of(new ApiAnswer.Answered(45009, "", []))).After;

        Assert.InRange(after!.Value.TotalSeconds, 60, 75);
    }

    [Theory]
    [InlineData(45002, typeof(SalesBot.Channels.Sending.TooLarge))]
    [InlineData(40058, typeof(SalesBot.Channels.Sending.TooLarge))]
    [InlineData(45033, typeof(SalesBot.Channels.Sending.Later))]
    [InlineData(846605, typeof(SalesBot.Channels.Sending.Gone))]
    [InlineData(846608, typeof(SalesBot.Channels.Sending.Gone))]
    [InlineData(93006, typeof(SalesBot.Channels.Sending.Refused))]
    [InlineData(12345, typeof(SalesBot.Channels.Sending.Refused))]
    public void Every_code_has_its_outcome(int code, Type outcome) => Assert.IsType(outcome, Outcome.Of(new ApiAnswer.Answered(code, "", [])));

    [Fact]
    public async Task A_call_that_is_not_answered_in_time_may_have_arrived()
    {
        Cloud.Fail(async context =>
        {
            using SemaphoreSlim never = new(0);
            await never.WaitAsync(TimeSpan.FromSeconds(10), context.RequestAborted);
            return null;
        });
        using HttpCalls calls = new(TimeSpan.FromMilliseconds(200));

        Assert.True(Assert.IsType<ApiAnswer.Silence>(await calls.Get(new Uri(Cloud.Address, "/cgi-bin/menu/get"), CancellationToken.None)).MayHaveArrived);
    }

    [Fact]
    public async Task A_call_that_reached_nobody_has_not_arrived()
    {
        using HttpCalls calls = new();

        Assert.False(Assert.IsType<ApiAnswer.Silence>(await calls.Get(new Uri("http://127.0.0.1:1/x"), CancellationToken.None)).MayHaveArrived);
    }

    [Fact]
    public async Task A_slow_answer_to_one_member_does_not_hold_up_another()
    {
        using SemaphoreSlim gate = new(0);
        Cloud.Fail(async _ =>
        {
            await gate.WaitAsync(TimeSpan.FromSeconds(20));
            return null;
        });
        await Bot.Write("linxiao", "帮助");
        await Cloud.Until(() => Cloud.Tokens == 1);
        await Bot.Write("emma.clark", "ranking");
        IReadOnlyList<WeComCall> first = await Cloud.Arrived(1);
        gate.Release();
        await Cloud.Arrived(2);

        Assert.Single(first);
    }

    [Fact]
    public async Task A_group_robot_that_is_gone_is_left_alone_and_whoever_leads_is_told()
    {
        for (int time = 0; time < 2; time++) Cloud.Fail(context => Task.FromResult<JsonObject?>(
            context.Request.Path == "/cgi-bin/webhook/send" ? new JsonObject { ["errcode"] = 93000, ["errmsg"] = "invalid webhook url" } : null));
        await Bot.Write("ChenSiYuan", "蓝湾签了12万礼盒，预付");
        await Cloud.Until(() => Cloud.Accepted.Any(call => call.To == "linxiao"));

        Assert.DoesNotContain("693a91f6", string.Concat(Cloud.Accepted.Select(call => call.Raw)), StringComparison.Ordinal);
    }

    private bool IsLost(string who)
    {
        lock (Bot.Desk.Books.Gate) return Bot.Desk.Books.Ledger.Channels.IsLost(Bot.Desk.Books.Ledger.People.Named(who)!.Id, WeComChannel.ChannelName);
    }

    private static AppSetting App() =>
        new(WeComCloud.Corp, 1000002, WeComCloud.Secret, SalesBot.Channels.WeCom.Sealing.CallbackSecret.Of(WeComBot.Token, WeComBot.Key, WeComCloud.Corp));
}
