using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What may not be done, cannot be meant or is not there yet: one sentence, and nothing is recorded.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("李娜", "张伟这季度能拿多少提成", "not_allowed")]
    [InlineData("李娜", "张伟这季度完成多少了", "not_allowed")]
    [InlineData("王建国", "张伟这季度能拿多少提成", "not_allowed")]
    [InlineData("王建国", "我们组提成多少", "not_allowed")]
    [InlineData("张伟", "李娜三季度目标定80万", "not_allowed")]
    [InlineData("王建国", "刘洋三季度目标定80万", "not_allowed")]
    [InlineData("张伟", "得意楼签了5万", "in_pool")]
    [InlineData("张伟", "星海湾签了5万", "not_yours")]
    [InlineData("王建国", "宏达签了5万", "not_yours")]
    [InlineData("李娜", "宏达回款5万", "not_yours")]
    [InlineData("张伟", "新增客户得意楼餐饮有限公司", "in_pool")]
    [InlineData("张伟", "新增客户星海湾大酒店", "taken")]
    [InlineData("张伟", "新增客户宏达物流集团有限公司", "already_yours")]
    [InlineData("张伟", "宏达尾款结清", "invalid_value")]
    [InlineData("张伟", "2月30日宏达签了3万", "invalid_value")]
    [InlineData("张伟", "宏达签了-3万", "invalid_value")]
    [InlineData("张伟", "宏达签了0元", "invalid_value")]
    [InlineData("张伟", "宏达签了零元储值卡", "invalid_value")]
    [InlineData("张伟", "宏达签了0.001元", "invalid_value")]
    [InlineData("Kevin Sun", "Closed Northgate for $0", "invalid_value")]
    [InlineData("张伟", "宏达签了10万礼盒，利润12万", "invalid_value")]
    [InlineData("张伟", "宏达签了3万，其中储值卡1万，礼盒1万", "invalid_value")]
    [InlineData("张伟", "宏达签了9999999999万", "invalid_value")]
    [InlineData("张伟", "宏达签了1e400", "invalid_value")]
    [InlineData("张伟", "宏达签了3\u0007万", "invalid_value")]
    [InlineData("张伟", "宏达签了3万\uFFFD", "invalid_value")]
    [InlineData("张伟", "撤销", "nothing_to_undo")]
    [InlineData("张伟", "不对，是15万", "nothing_to_undo")]
    public void It_is_refused_in_one_sentence_and_nothing_is_recorded(string speaker, string text, string reason)
    {
        long entries = _chat.Entries;
        Reply refused = _chat.Ask(speaker, text);

        Assert.Equal(("refused", reason), (refused.Kind, refused.Figures["reason"]));
        Assert.Equal(entries, _chat.Entries);
        Assert.Equal("visit_recorded", _chat.Ask("张伟", "今天拜访了宏达").Kind);
    }

    [Fact]
    public void A_message_of_more_than_4000_characters_is_refused()
    {
        Assert.Equal("invalid_value", _chat.Ask("张伟", "宏达签了3万" + new string('啊', 4_000)).Figures["reason"]);
        Assert.Equal("0.00", _chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        // Not a row of the theory above: attributes cannot hold it.
        Assert.Equal("invalid_value", _chat.Ask("张伟", "宏达签了3万" + '\ud83d').Figures["reason"]);
        Assert.Equal("0.00", _chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
    }

    [Theory]
    [InlineData("张伟", "宏达", "宏达回款0元", "refused", "100000.00")]
    [InlineData("Kevin Sun", "Northgate", "Northgate paid 0", "refused", "100000.00")]
    [InlineData("Kevin Sun", "Northgate", "Northgate paid $0.00 today", "refused", "100000.00")]
    [InlineData("张伟", "宏达", "宏达尾款结清，还欠0元", "payment_recorded", "0.00")]
    public void A_payment_of_nothing_settles_nothing(string speaker, string customer, string text, string kind, string owed)
    {
        _chat.Ask(speaker, $"{customer}签了10万储值卡");

        Assert.Equal(kind, _chat.Ask(speaker, text).Kind);
        Assert.Equal(owed, _chat.Ask(speaker, $"{customer}什么情况").Figures["outstanding"]);
    }

    [Theory]
    [InlineData("沈怡", "set_target?who=张伟&amount=0")]
    [InlineData("张伟", "sign_deal?customer=宏达物流集团有限公司&amount=100000&with=李娜&share=1.2")]
    [InlineData("张伟", "quote_margin?amount=50000&cost=-1")]
    public void A_value_that_makes_no_sense_is_refused_from_a_button_too(string speaker, string action) =>
        Assert.Equal("invalid_value", _chat.Press(speaker, action).Figures["reason"]);

    [Fact]
    public void A_deal_in_a_channel_is_answered_there_without_pay_and_in_full_privately()
    {
        IReadOnlyList<Reply> replies = _chat.Say("张伟", "宏达签了3万储值卡", "华北组");
        Reply open = replies.First(reply => reply.To == "team:华北组" && reply.Kind == "deal_recorded");
        Reply full = replies.First(reply => reply.To == "张伟");

        Assert.DoesNotContain(open.Figures.Keys, key => key.StartsWith("commission.", StringComparison.Ordinal) || key == "bracket.gain");
        Assert.Contains("commission.projected", full.Figures.Keys);
        Assert.DoesNotContain("提成", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pay_asked_in_a_channel_is_answered_privately()
    {
        IReadOnlyList<Reply> replies = _chat.Say("张伟", "我这季度能拿多少提成", "华北组");

        Assert.Equal([("team:华北组", "answered_privately"), ("张伟", "commission")], replies.Select(reply => (reply.To, reply.Kind)));
    }

    [Fact]
    public void A_ranking_in_a_channel_shows_the_top_and_tells_the_bottom_privately()
    {
        _chat.Say("张伟", "宏达签了3万储值卡");
        IReadOnlyList<Reply> replies = _chat.Say("李娜", "本月排名", "华北组");

        Assert.Equal(["张伟"], replies[0].Rows.Select(row => row["who"]));
        Assert.DoesNotContain("rank", replies[0].Figures.Keys);
        Assert.Equal(("李娜", 13), (replies[1].To, replies[1].Rows.Count));
    }
}
