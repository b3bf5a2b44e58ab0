using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>What somebody records who is neither the owner nor shares in an order: it may tell what was learnt, and keeps no customer.</summary>
public sealed class FormerOwnerTests : IDisposable
{
    private readonly PoolChat _chat = new();

    public FormerOwnerTests()
    {
        _chat.Say("赵敏", "新增客户蓝海商贸");
        _chat.Say("赵敏", "今天拜访了蓝海商贸，王总对账期有顾虑");
    }

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("zh", "今天拜访了蓝海商贸，聊了新仓库的布置", "不算跟进")]
    [InlineData("en", "visited 蓝海商贸 today, they want a new shelf plan", "no follow-up")]
    public void A_visit_after_the_hand_over_leaves_the_new_owners_clock_alone_and_says_so(string language, string visit, string said)
    {
        using PoolChat chat = new(edit: file => file.Replace("{name: 赵敏, role: rep,", $"{{name: 赵敏, role: rep, language: {language},", StringComparison.Ordinal));
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("沈怡", "把蓝海商贸转给李娜");
        string? before = chat.FallsOn("蓝海商贸");

        Reply visited = chat.Say("赵敏", visit, "2026-09-10 10:00");

        Assert.Equal("visit_recorded", visited.Kind);
        Assert.Contains(said, visited.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pool_deadline", visited.Figures.Keys);
        Assert.Equal(before, chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("蓝海商贸预算大概30万")]
    [InlineData("蓝海商贸投诉发票开错了")]
    [InlineData("蓝海商贸报价了10万")]
    [InlineData("把蓝海商贸调成C类")]
    public void What_only_its_people_may_write_down_is_refused_after_the_hand_over(string text)
    {
        _chat.Say("沈怡", "把蓝海商贸转给李娜");
        long before = _chat.Entries;

        Reply refused = _chat.Say("赵敏", text);

        Assert.Equal(("refused", "not_yours"), (refused.Kind, refused.Figures["reason"]));
        Assert.Equal(before, _chat.Entries);
    }

    [Theory]
    [InlineData("蓝海商贸预算大概30万", "recorded")]
    [InlineData("蓝海商贸投诉发票开错了", "recorded")]
    [InlineData("今天拜访了蓝海商贸，聊了新仓库的布置", "visit_recorded")]
    public void In_the_pool_it_is_kept_for_whoever_claims_it_and_brings_it_back_to_nobody(string text, string kind)
    {
        _chat.Until("2026-09-20 12:00");
        Assert.True(_chat.Customer("蓝海商贸").IsInPool);

        Reply kept = _chat.Say("赵敏", text);

        Assert.Equal(kind, kept.Kind);
        Assert.Contains("在公海里，这次不算跟进", kept.Text, StringComparison.Ordinal);
        Assert.True(_chat.Customer("蓝海商贸").IsInPool);
        Assert.Equal("recorded", _chat.Say("李娜", "领取蓝海商贸").Kind);
    }

    [Fact]
    public void Whoever_still_shares_in_an_order_is_no_stranger()
    {
        _chat.Say("赵敏", "蓝海商贸签了5万储值卡");
        _chat.Say("沈怡", "把蓝海商贸转给李娜");

        Assert.Equal("recorded", _chat.Say("赵敏", "蓝海商贸预算大概30万").Kind);
        Assert.DoesNotContain("不算跟进", _chat.Say("赵敏", "今天拜访了蓝海商贸，聊了新仓库的布置").Text, StringComparison.Ordinal);
    }
}
