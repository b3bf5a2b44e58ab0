using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What one more order, a price or another plan would be worth, asked in the chat.</summary>
public sealed class WorthTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("C21", "张伟", "如果宏达再签20万礼盒，利润5万，账期60天，我能多拿多少")]
    [InlineData("C21", "Kevin Sun", "suppose i close 200k of goods, profit 50k, net 60, what's my commission then")]
    public void Half_of_the_prepayment_bonus_can_be_traded_for_a_capped_discount(string id, string speaker, string question)
    {
        _chat.Say("张伟", "宏达签了1万储值卡");

        Reply reply = _chat.Ask(speaker, question);

        Assert.Equal(("what_if", id), (reply.Kind, id));
        Assert.Equal("9000.00", reply.Figures["commission.order"]);
        Assert.Equal("7000.00", reply.Figures["commission.late"]);
        Assert.Equal("1000.00", reply.Figures["trade.discount"]);
        Assert.Equal("0.0050", reply.Figures["trade.cap"]);
        Assert.Equal("10810.00", reply.Figures["trade.commission"]);
        Assert.Equal("1810.00", reply.Figures["trade.gain"]);
        Assert.Equal("2810.00", reply.Figures["trade.cost"]);
        Assert.Equal("0.0859", reply.Figures["trade.cost_per_year"]);
        Assert.Equal("10526.32", reply.Figures["trade.break_even"]);
        Assert.Equal("0.0526", reply.Figures["trade.break_even_share"]);
    }

    [Theory]
    [InlineData("C26", "张伟", "张伟三季度目标100万", "李记签了58.5万储值卡", "如果再签1.5万储值卡，账期30天，我能多拿多少")]
    [InlineData("C26", "Kevin Sun", "Kevin Sun三季度目标100万", "Closed Bluepine for 585k of gift cards", "if i sign another 15k of gift cards, how much more do i get")]
    public void The_order_that_reaches_the_next_band_lifts_all_others(string id, string speaker, string target, string deal, string question)
    {
        using Conversing chat = Conversing.With("", BoughtBefore);
        chat.Say("沈怡", target);
        chat.Say(speaker, deal);

        Reply reply = chat.Ask(speaker, question);

        Assert.Equal(("what_if", id), (reply.Kind, id));
        Assert.Equal("0.00", reply.Figures["commission.before"]);
        Assert.Equal(("0.5850", "0.6000"), (reply.Figures["attainment.before"], reply.Figures["attainment.after"]));
        Assert.Equal(("0.0000", "0.8000"), (reply.Figures["factor.before"], reply.Figures["factor.after"]));
        Assert.Equal("14400.00", reply.Figures["commission.delta"]);
        Assert.Equal("360.00", reply.Figures["commission.order"]);
        Assert.Equal("14040.00", reply.Figures["commission.other_orders"]);
    }

    [Theory]
    [InlineData("M01", "张伟", "账期90天报价5万，进价3万8，包装1200，运费2000，损耗380，仓储300，季节500，利润率够吗")]
    [InlineData("M01", "Kevin Sun", "quote 50k, cost 38k, packaging 1200, freight 2000, loss 380, storage 300, season 500, net 90, is the margin ok?")]
    public void A_price_is_judged_with_everything_that_must_be_paid_out_of_it(string id, string speaker, string question)
    {
        using Conversing chat = Conversing.With("margin: {reserve: 0.005, count: [capital]}");

        Reply reply = chat.Ask(speaker, question);

        Assert.Equal(("margin", id), (reply.Kind, id));
        Assert.Equal("43369.73", reply.Figures["cost.total"]);
        Assert.Equal("6630.27", reply.Figures["profit"]);
        Assert.Equal(("0.1326", "0.2400"), (reply.Figures["margin"], reply.Figures["margin.glance"]));
        Assert.Equal(("0.2500", "false", "needs_approval"), (reply.Figures["floor"], reply.Figures["ok"], reply.Figures["verdict"]));
        Assert.Equal("58038.46", reply.Figures["price.passing"]);
        Assert.Equal("1193.45", reply.Figures["commission"]);
        Assert.Equal("2611.73", reply.Figures["commission.passing"]);
        Assert.Equal(
            ["purchase 38000.00", "packaging 1200.00", "freight 2000.00", "loss 380.00", "storage 300.00", "season 500.00", "reserve 250.00", "capital 739.73"],
            reply.Rows.Select(row => $"{row["cost"]} {row["amount"]}"));
    }

    [Theory]
    [InlineData("", "12000.00", "entertainment 1000.00 beside", "50666.67")]
    [InlineData("margin: {count: [entertainment]}", "11000.00", "entertainment 1000.00", "52054.80")]
    [InlineData("margin: {count: [entertainment, capital]}", "10753.42", "entertainment 1000.00", "52408.85")]
    [InlineData("margin: {count: entertainment, floor: 0.2}", "11000.00", "entertainment 1000.00", "48717.95")]
    public void Hosting_is_shown_beside_a_price_and_counts_where_the_company_says_so(string settings, string profit, string hosting, string passing)
    {
        using Conversing chat = Conversing.With(settings);
        chat.Say("张伟", "宏达签了10万礼盒，利润3万");
        chat.Say("张伟", "请宏达吃饭花了2000");

        Reply reply = chat.Ask("张伟", "报价5万，进价3万8，利润率够吗");

        Assert.Equal((profit, passing), (reply.Figures["profit"], reply.Figures["price.passing"]));
        Assert.Contains(hosting, reply.Rows.Select(row => $"{row["cost"]} {row["amount"]}{(row.ContainsKey("beside") ? " beside" : "")}"));
    }

    [Fact]
    public void A_quote_without_its_cost_is_asked_for_it_and_then_answered()
    {
        Reply asked = _chat.Press("张伟", "quote_margin?amount=50000&category=goods");
        Assert.Equal(("question", "cost"), (asked.Kind, asked.Figures["missing"]));

        Reply reply = _chat.Ask("张伟", "3万");

        Assert.Equal(("margin", "true", "0.4000"), (reply.Kind, reply.Figures["ok"], reply.Figures["margin"]));
    }

    [Theory]
    [InlineData("C22", "张伟", "宏达签了20万礼盒，利润率12%", "按老方案我能拿多少", "4320.00")]
    [InlineData("C22", "张伟", "宏达签了20万礼盒，利润率25%", "按老方案我能拿多少", "9000.00")]
    [InlineData("C22", "Kevin Sun", "Closed Northgate for 200k of goods, margin 12%", "what would i get under the old plan", "4320.00")]
    public void Plans_are_compared_with_the_margin_at_which_they_are_equal(string id, string speaker, string deal, string question, string tiered)
    {
        using Conversing chat = Conversing.With("", BoughtBefore);
        chat.Say(speaker, deal);

        Reply reply = chat.Ask(speaker, question);

        Assert.Equal(("plan_comparison", id), (reply.Kind, id));
        Assert.Equal((tiered, "6000.00"), (reply.Figures["plan.tiered.projected"], reply.Figures["plan.simple.projected"]));
        Assert.Equal("0.1667", reply.Rows[1]["break_even_margin"]);
    }

    [Fact]
    public void What_is_supposed_leaves_every_figure_as_it_was()
    {
        _chat.Say("沈怡", "张伟三季度目标100万");
        _chat.Say("张伟", "宏达签了10万礼盒，利润3万，预付");
        _chat.Say("张伟", "宏达回款4万");
        string before = Figures();
        long entries = _chat.Entries;

        _chat.Say("张伟", "如果宏达再签90万储值卡，预付，我能多拿多少");
        _chat.Say("张伟", "报价5万，进价3万8，包装1200，运费2000，利润率够吗");

        Assert.Equal((before, entries), (Figures(), _chat.Entries));
    }

    [Fact]
    public void A_supposed_order_comes_to_what_the_real_one_comes_to()
    {
        _chat.Say("沈怡", "张伟三季度目标100万");
        _chat.Say("张伟", "宏达签了50万储值卡");
        Reply supposed = _chat.Ask("张伟", "如果宏达再签25万礼盒，利润6万，预付，我能多拿多少");

        Reply real = _chat.Ask("张伟", "宏达签了25万礼盒，利润6万，预付");

        Assert.Equal(real.Figures["commission.projected.before"], supposed.Figures["commission.before"]);
        Assert.Equal(real.Figures["commission.projected"], supposed.Figures["commission.after"]);
        Assert.Equal(real.Figures["attainment"], supposed.Figures["attainment.after"]);
        Assert.Equal(real.Figures["rank"], supposed.Figures["rank.after"]);
    }

    [Fact]
    public void Nobody_learns_of_anothers_customer_by_supposing()
    {
        Assert.Equal("not_yours", _chat.Ask("李娜", "如果宏达再签20万，我能多拿多少").Figures["reason"]);
        Assert.Equal("what_if", _chat.Ask("沈怡", "如果宏达再签20万，能多拿多少提成").Kind);
    }

    [Fact]
    public void Pay_that_is_asked_for_in_a_channel_is_answered_in_private()
    {
        IReadOnlyList<Reply> replies = _chat.Say("张伟", "如果再签20万预付，我能多拿多少", "华北组");
        Assert.Equal(["answered_privately", "what_if"], replies.Select(reply => reply.Kind));

        replies = _chat.Say("张伟", "报价5万，进价3万8，包装1200，运费2000，利润率够吗", "华北组");
        Assert.DoesNotContain("commission", replies[0].Figures.Keys);
        Assert.Contains("commission", replies[1].Figures.Keys);
    }

    [Fact]
    public void Only_managers_compare_plans_for_others()
    {
        Assert.Equal("not_allowed", _chat.Ask("王建国", "新旧两个提成方案张伟分别能拿多少").Figures["reason"]);
        Assert.Equal("plan_comparison", _chat.Ask("沈怡", "新旧两个提成方案张伟分别能拿多少").Kind);
    }

    /// <summary>Customers of tier A have bought before, so that no order is a first one.</summary>
    private static string BoughtBefore(string file) => file.Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal);

    private string Figures() => string.Join(' ', ((string[])["我这季度能拿多少提成", "我这季度完成多少了", "本季度排名", "宏达什么情况"])
        .SelectMany(question => _chat.Ask("张伟", question).Figures.Select(figure => $"{figure.Key}={figure.Value}")));
}
