using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Tiers, the persona card, life cycle, complaints, cases and referrals, sentence by sentence.</summary>
public sealed class KnowingTests : IDisposable
{
    private const string Quiet = "宏达物流集团有限公司";

    private Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Fact]
    public void The_card_counts_what_is_known_and_asks_for_what_is_not_after_a_visit()
    {
        Reply visit = _chat.Ask("张伟", "今天拜访了宏达");
        Assert.Equal("0/3", visit.Figures["persona"]);
        Assert.Contains("老板直接拍板，还是采购部主导？", visit.Text, StringComparison.Ordinal);

        Assert.Equal(("1/3", "pain"), Card(_chat.Ask("张伟", "宏达是老板直接拍板")));
        Assert.Equal(("2/3", "budget"), Card(_chat.Ask("张伟", "宏达旺季分拣跟不上，是他们的痛点")));
        Reply full = Sure("宏达的预算大概30万");
        Assert.Equal(("recorded", "budget", "3/3"), (full.Kind, full.Figures["aspect"], full.Figures["persona"]));
        Assert.DoesNotContain("persona", _chat.Ask("张伟", "今天拜访了宏达").Figures.Keys);
        Assert.Equal("3/3", _chat.Ask("张伟", "宏达什么情况").Figures["persona"]);
    }

    [Theory]
    [InlineData("Hongda complained: two boxes arrived broken, we credited 600", "600.00")]
    [InlineData("宏达投诉货破损，赔了600", "600.00")]
    [InlineData("宏达投诉破损了两箱", null)]
    public void What_a_complaint_cost_is_kept_in_either_language(string text, string? cost)
    {
        _chat.Ask("张伟", "宏达签了5万礼盒");

        Assert.Equal(cost, _chat.Ask("张伟", text).Figures.GetValueOrDefault("cost"));
    }

    [Fact]
    public void A_quotation_of_this_month_speaks_for_tier_A_and_a_person_decides_with_the_button()
    {
        Reply quote = _chat.Ask("张伟", "鼎丰建材报价了8万");
        Assert.Equal(("A", "B"), (quote.Figures["tier.proposed"], _chat.Ask("张伟", "鼎丰建材什么情况").Figures["tier"]));

        Reply decided = _chat.Press("张伟", quote, "set_tier");
        Assert.Equal(("recorded", "A"), (decided.Kind, decided.Figures["tier"]));
        Assert.Equal(("A", false), (_chat.Ask("张伟", "鼎丰建材什么情况").Figures["tier"], _chat.Replies[0].Figures.ContainsKey("tier.proposed")));
    }

    [Theory]
    [InlineData(59, null)]
    [InlineData(60, "C")]
    public void Sixty_days_without_contact_speak_for_tier_C(int days, string? proposed)
    {
        _chat.Ask("张伟", "今天拜访了宏达");
        _chat.After(Duration.FromDays(days));
        Reply customer = _chat.Ask("张伟", "宏达什么情况");

        Assert.Equal(("A", proposed), (customer.Figures["tier"], customer.Figures.GetValueOrDefault("tier.proposed")));
        if (proposed is not null) Assert.Equal("C", _chat.Press("张伟", customer, "set_tier").Figures["tier"]);
    }

    [Fact]
    public void The_life_cycle_goes_from_potential_over_interested_and_won_to_repeat_and_dormant()
    {
        Assert.Equal("potential", Step());
        _chat.Ask("张伟", "宏达报价了20万");
        Assert.Equal("interested", Step());
        _chat.Ask("张伟", "宏达签了5万储值卡");
        Assert.Equal("won", Step());
        _chat.Ask("张伟", "宏达签了3万储值卡");
        Assert.Equal("repeat", Step());
        _chat.After(Duration.FromDays(60));
        Assert.Equal("dormant", Step());
    }

    [Theory]
    [InlineData("A", 7)]
    [InlineData("B", 14)]
    [InlineData("C", 30)]
    public void Each_tier_is_contacted_in_its_rhythm(string tier, int days)
    {
        // An order protects from the pool, so that nothing but the rhythm asks for contact.
        _chat.Ask("张伟", "李记签了5万储值卡");
        _chat.Ask("张伟", $"把李记调成{tier}类");
        _chat.After(Duration.FromDays(days - 1));
        Assert.DoesNotContain(_chat.Ask("张伟", "今天要跟进谁").Rows, row => row["customer"].StartsWith("李记", StringComparison.Ordinal));

        _chat.After(Duration.FromDays(1));
        IReadOnlyDictionary<string, string> row = Assert.Single(_chat.Ask("张伟", "今天要跟进谁").Rows, row => row["customer"].StartsWith("李记", StringComparison.Ordinal));
        Assert.Contains($"{tier}类客户", row["why"], StringComparison.Ordinal);
        _chat.Ask("张伟", "给李记打了电话");
        Assert.DoesNotContain(_chat.Ask("张伟", "今天要跟进谁").Rows, row => row["customer"].StartsWith("李记", StringComparison.Ordinal));
    }

    [Fact]
    public void Customers_of_tier_C_are_greeted_on_the_last_working_day_before_a_festival()
    {
        _chat.Ask("张伟", "李记签了5万储值卡");
        _chat.Ask("张伟", "把李记调成C类");
        Assert.DoesNotContain(_chat.Ask("张伟", "今天要跟进谁").Rows, row => row["why"].Contains("问候", StringComparison.Ordinal));

        // Mid-Autumn 2026 is Friday 25 September, a day off.
        _chat.After(Duration.FromDays(8));
        Assert.Contains(_chat.Ask("张伟", "今天要跟进谁").Rows, row => row["customer"].StartsWith("李记", StringComparison.Ordinal) && row["why"].Contains("中秋节问候", StringComparison.Ordinal));
        IReadOnlyList<Reply> morning = _chat.Pass(Duration.FromDays(6));
        Assert.Contains(morning, reply => reply.Kind == "morning_plan" && reply.To == "张伟" && reply.Text.Contains("国庆节问候", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stuck_deal_is_in_the_days_plan()
    {
        _chat.Ask("张伟", "李记签了5万储值卡");
        _chat.Ask("张伟", "李记报价了20万");
        _chat.After(Duration.FromDays(8));

        Assert.Contains(_chat.Ask("张伟", "今天要跟进谁").Rows, row => row["customer"].StartsWith("李记", StringComparison.Ordinal) && row["why"].Contains("停在同一阶段", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("宏达投诉这批货破损", "goods", null)]
    [InlineData("宏达投诉送货晚了，赔了3000", "delivery", "3000.00")]
    public void A_complaint_is_recorded_with_what_it_cost(string text, string about, string? cost)
    {
        Reply complaint = Sure(text);

        Assert.Equal(("recorded", about, cost, "2026-10-16"), (complaint.Kind, complaint.Figures["about"], complaint.Figures.GetValueOrDefault("cost"), complaint.Figures["protected_until"]));
    }

    [Fact]
    public void A_complaint_is_seen_before_the_next_visit_and_proposal_until_it_is_settled()
    {
        _chat.Ask("张伟", "宏达投诉这批货破损");
        _chat.Ask("张伟", "明天提醒我拜访宏达");
        Assert.Contains(_chat.Ask("张伟", "明天要跟进谁").Rows, row => row["why"].Contains("投诉", StringComparison.Ordinal));
        Assert.Contains("投诉", _chat.Ask("张伟", "宏达报价了20万").Text, StringComparison.Ordinal);
        Assert.Equal("goods", _chat.Ask("张伟", "宏达什么情况").Figures["complaint"]);

        Assert.Equal("recorded", _chat.Ask("张伟", "宏达的投诉处理好了").Kind);
        Assert.DoesNotContain("complaint", _chat.Ask("张伟", "宏达什么情况").Figures.Keys);
        Assert.DoesNotContain("投诉", _chat.Ask("张伟", "宏达报价了20万").Text, StringComparison.Ordinal);
        Assert.Equal(("refused", "invalid_value"), (_chat.Ask("张伟", "宏达的投诉处理好了").Kind, _chat.Replies[0].Figures["reason"]));
    }

    [Fact]
    public void The_cost_of_a_complaint_lowers_the_orders_profit_and_the_commission()
    {
        _chat.Ask("张伟", "宏达签了20万礼盒，利润5万");
        string before = Commission();
        Reply complaint = Sure("宏达投诉这批货破损，赔了1万");
        Assert.Equal("40000.00", complaint.Figures["profit"]);
        Assert.Equal(decimal.Parse(before, null) - 1_800m, decimal.Parse(Commission(), null));

        Reply amended = _chat.Ask("张伟", "不对，成本2万");
        Assert.Equal(("amended", "20000.00", "30000.00"), (amended.Kind, amended.Figures["cost"], amended.Figures["profit"]));
        _chat.Ask("张伟", "撤销");
        _chat.Ask("张伟", "撤销");
        Assert.Equal(before, Commission());
    }

    [Fact]
    public void Goods_that_are_complained_about_often_are_pointed_out_then_and_before_they_are_offered()
    {
        for (int order = 0; order < 3; order++)
        {
            _chat.Ask("张伟", "宏达签了2万礼盒，利润5千");
            Reply complaint = _chat.Ask("张伟", "宏达投诉这批货破损");
            Assert.Equal(order == 0 ? null : "1.0000", complaint.Figures.GetValueOrDefault("complaint_rate"));
        }

        Assert.Contains("3 单里有 3 单因货品被投诉", _chat.Replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("因货品被投诉", _chat.Ask("张伟", "礼盒报价5万，进价3万，利润率够吗").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("被投诉", _chat.Ask("张伟", "储值卡报价5万，进价3万，利润率够吗").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("complaint_rate", _chat.Ask("张伟", "宏达投诉送货晚了").Figures.Keys);
    }

    [Fact]
    public void A_customer_of_the_file_is_not_called_dormant_for_what_was_before_this_journal()
    {
        using Pools.PoolChat chat = new("customers: [{name: 蓝海商贸, owner: 赵敏, tier: A, since: 2024-02-11, ordered: 2024-03-05}]\n");

        IReadOnlyDictionary<string, string> figures = chat.Figures("赵敏", "蓝海商贸");
        Assert.Equal(("won", null), (figures["life_cycle"], figures.GetValueOrDefault("tier.proposed")));
    }

    [Theory]
    [InlineData("宏达投诉这批礼盒破损，赔了3000", 0)]
    [InlineData("宏达投诉卡券用不了，赔了3000", 1)]
    [InlineData("宏达投诉破损，赔了3000", 1)]
    public void What_a_complaint_cost_lowers_the_order_of_the_goods_it_names_else_the_newest(string complaint, int order)
    {
        _chat.Ask("张伟", "宏达签了5万礼盒");
        _chat.Ask("张伟", "宏达签了8万卡券");
        _chat.Ask("张伟", complaint);
        IReadOnlyList<Core.Applying.Order> orders = _chat.Desk.Books.Ledger.Customers.Named(Quiet)!.Orders;

        Assert.Equal([order == 0 ? 3000m : 0m, order == 1 ? 3000m : 0m], orders.Select(one => one.ComplaintCost.Yuan));
    }

    [Fact]
    public void Settling_a_complaint_costs_the_order_that_it_was_about()
    {
        _chat.Ask("张伟", "宏达签了5万礼盒");
        _chat.Ask("张伟", "宏达投诉这批礼盒破损");
        _chat.Ask("张伟", "宏达签了8万卡券");
        _chat.Ask("张伟", "宏达的投诉处理好了，赔了2000");

        Assert.Equal([2000m, 0m], _chat.Desk.Books.Ledger.Customers.Named(Quiet)!.Orders.Select(one => one.ComplaintCost.Yuan));
    }

    [Fact]
    public void A_complaint_protects_thirty_days_and_a_settled_one_no_longer()
    {
        _chat.Ask("张伟", "宏达投诉这批货破损");
        Core.Complaints.CustomerComplaints complaints = _chat.Desk.Books.Ledger.Customers.Named(Quiet)!.Complaints;
        Assert.Equal(new LocalDate(2026, 10, 16), complaints.ProtectsUntil);
        Assert.Equal("open_complaint", _chat.Ask("张伟", "宏达什么情况").Figures["protected_by"]);

        _chat.After(Duration.FromDays(2));
        _chat.Ask("张伟", "宏达的投诉处理好了");
        Assert.Null(complaints.ProtectsUntil);
        Assert.Equal(new LocalDate(2026, 9, 18), complaints.LastProtected);
        _chat.Ask("张伟", "撤销");
        Assert.Equal(new LocalDate(2026, 10, 16), complaints.ProtectsUntil);
    }

    [Theory]
    [InlineData("有没有餐饮行业的案例", 1)]
    [InlineData("any case about catering", 1)]
    [InlineData("有没有物流分拣的案例", 1)]
    [InlineData("any case about slow sorting in logistics", 1)]
    [InlineData("any case about customs clearance", 1)]
    [InlineData("有没有报关的案例", 1)]
    [InlineData("有没有航天行业的案例", 0)]
    [InlineData("有什么案例", 3)]
    public void Cases_are_found_in_both_languages_by_industry_pain_and_words(string question, int count)
    {
        _chat.Ask("张伟", "分享案例：宏达旺季分拣跟不上，用预分拣解决，省了两天");
        _chat.Ask("李娜", "分享案例：一家火锅店中秋卖礼盒，提前订货多赚三成");
        _chat.Ask("Kevin Sun", "share case: Northgate, slow customs, solved by bonded warehouse");
        Reply cases = _chat.Ask("沈怡", question);

        Assert.Equal(("cases", count), (cases.Kind, cases.Rows.Count(row => row.Count > 0 && (count == 3 || Best(cases, row)))));
        Assert.Equal(count == 0 ? "0" : cases.Rows.Count.ToString(null as IFormatProvider), cases.Figures["count"]);
    }

    [Fact]
    public void A_customers_name_is_hidden_on_request()
    {
        _chat.Ask("张伟", "分享案例：宏达旺季分拣跟不上，用预分拣解决，不写客户名");
        Reply cases = _chat.Ask("李娜", "有没有分拣的案例");

        Assert.Equal("张伟", cases.Rows.Single()["by"]);
        Assert.DoesNotContain("宏达", cases.Text, StringComparison.Ordinal);
        Assert.All(cases.Rows, row => Assert.DoesNotContain(row.Values, cell => cell.Contains("宏达", StringComparison.Ordinal)));
    }

    [Fact]
    public void Who_brought_whom_is_kept()
    {
        _chat.Ask("张伟", "新增客户青石矿业，宏达介绍的");

        Assert.Equal(Quiet, _chat.Ask("张伟", "青石矿业什么情况").Figures["referred_by"]);
    }

    [Fact]
    public void Putting_a_new_customer_right_keeps_what_happened_with_it()
    {
        _chat.Ask("张伟", "新增客户青石矿业，C类");
        _chat.Ask("张伟", "青石矿业报价了9万");
        _chat.Ask("张伟", "不对，是B类");
        Reply customer = _chat.Ask("张伟", "青石矿业什么情况");

        Assert.Equal(("B", "quote", 2), (customer.Figures["tier"], customer.Figures["stage"], customer.Rows.Count));
    }

    private static bool Best(Reply cases, IReadOnlyDictionary<string, string> row) => ReferenceEquals(cases.Rows[0], row);

    private static (string Known, string? Missing) Card(Reply reply) => (reply.Figures["persona"], reply.Figures.GetValueOrDefault("persona.missing"));

    /// <summary>Said, and said yes to where the bot is not sure.</summary>
    private Reply Sure(string text)
    {
        Reply reply = _chat.Ask("张伟", text);
        return reply.Kind is "question" or "confirm" ? _chat.Ask("张伟", "是") : reply;
    }

    private string Step() => _chat.Ask("张伟", "宏达什么情况").Figures["life_cycle"];

    private string Commission() => _chat.Ask("张伟", "我这季度能拿多少提成").Figures["commission.projected"];
}
