using System.Text.RegularExpressions;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What a rep meets in the first hour: nothing that is offered is misunderstood, and nothing said in passing is scolded.</summary>
public sealed partial class FirstHourTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "宏达签了3万", "3万")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k gift boxes", "30k")]
    public void What_the_bot_suggests_about_the_profit_it_understands(string speaker, string deal, string profit)
    {
        Reply recorded = _chat.Ask(speaker, deal);
        string hint = Quoted().Matches(recorded.Text).Select(quote => quote.Groups[1].Value).Last();
        Reply amended = _chat.Ask(speaker, hint.Replace("3万", "2万", StringComparison.Ordinal));

        Assert.Contains(profit, hint, StringComparison.Ordinal);
        Assert.Equal("amended", amended.Kind);
        Assert.NotEqual(recorded.Figures.GetValueOrDefault("profit"), amended.Figures["profit"]);
    }

    [Theory]
    [InlineData("张伟", "帮助")]
    [InlineData("张伟", "今天天气不错")]
    [InlineData("Kevin Sun", "help")]
    [InlineData("Kevin Sun", "nice weather today")]
    [InlineData("王建国", "今天天气不错")]
    [InlineData("沈怡", "帮助")]
    public void What_the_bot_offers_it_understands(string speaker, string text)
    {
        foreach (string offer in Quoted().Matches(_chat.Ask(speaker, text).Text).Select(quote => quote.Groups[1].Value))
        {
            Assert.True(_chat.Ask(speaker, offer) is { Kind: not "not_understood" } or { Figures.Count: > 0 }, offer);
        }
    }

    [Theory]
    [InlineData("你好", "你好！")]
    [InlineData("早上好！", "你好！")]
    [InlineData("Hi", "Hello!")]
    [InlineData("谢谢～", "不客气")]
    [InlineData("嗯嗯好的，辛苦啦", "不客气")]
    [InlineData("thank you!", "You're welcome")]
    [InlineData("对", "没有等你回答的问题")]
    [InlineData("好的", "没有等你回答的问题")]
    [InlineData("不用了", "没有等你回答的问题")]
    [InlineData("Yes please", "No question is waiting")]
    public void A_courtesy_is_returned_and_records_nothing(string text, string answer)
    {
        long entries = _chat.Entries;
        Reply reply = _chat.Ask("张伟", text);

        Assert.Equal("not_understood", reply.Kind);
        Assert.Contains(answer, reply.Text, StringComparison.Ordinal);
        Assert.Equal(entries, _chat.Entries);
    }

    [Fact]
    public void A_greeting_is_no_answer_to_an_open_question()
    {
        _chat.Ask("张伟", "签了12万礼盒");

        Assert.Equal("not_understood", _chat.Ask("张伟", "你好").Kind);
        Assert.Equal("deal_recorded", _chat.Ask("张伟", "李记").Kind);
    }

    [Theory]
    [InlineData("张伟", "给宏达打了电话，没人接", "没联系上，这次不算跟进，公海期限不变")]
    [InlineData("Kevin Sun", "called Northgate, no answer", "Nobody was reached, so this is no follow-up")]
    public void A_call_without_an_answer_is_kept_but_moves_no_deadline(string speaker, string call, string remark)
    {
        string customer = speaker == "张伟" ? "宏达" : "Northgate";
        string before = _chat.Ask(speaker, $"今天拜访了{customer}").Figures["pool_deadline"];
        Reply called = _chat.After(NodaTime.Duration.FromDays(2)).Ask(speaker, call);

        Assert.Equal(("visit_recorded", before), (called.Kind, called.Figures["pool_deadline"]));
        Assert.Contains(remark, called.Text, StringComparison.Ordinal);
        Assert.NotEqual(before, _chat.Ask(speaker, call.Split(',', '，')[0]).Figures["pool_deadline"]);
    }

    [Fact]
    public void A_rep_who_sets_a_target_is_refused_before_anything_is_asked() =>
        Assert.Equal("not_allowed", _chat.Ask("Kevin Sun", "set my target to 500k").Figures["reason"]);

    [Fact]
    public void Teams_compete_per_head_and_the_answer_says_so()
    {
        _chat.Say("张伟", "宏达签了10万储值卡");
        string ranking = _chat.Ask("张伟", "本季度团队排名").Text;

        Assert.Contains("人均签约额排名", ranking, StringComparison.Ordinal);
        Assert.Contains("**华北组** 2万", ranking, StringComparison.Ordinal);
        Assert.Contains("共3个组", ranking, StringComparison.Ordinal);
    }

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();
}
