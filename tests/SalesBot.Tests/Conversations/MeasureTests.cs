using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Work done and how selling goes, counted from records only.</summary>
public sealed class MeasureTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("今天拜访了宏达", "visits")]
    [InlineData("今天和宏达开了线上会议", "online")]
    [InlineData("给宏达做了演示", "demos")]
    [InlineData("给宏达打了电话", "calls")]
    [InlineData("给宏达发了微信", "messages")]
    [InlineData("给宏达发了邮件", "emails")]
    [InlineData("给宏达打了电话", "follow_ups")]
    [InlineData("新增客户青石矿业，展会认识的", "new_leads")]
    [InlineData("宏达签了5万储值卡", "new_customers")]
    [InlineData("宏达签了5万储值卡", "deals")]
    [InlineData("宏达报价了20万", "opportunities")]
    [InlineData("宏达报价了20万", "quotations")]
    [InlineData("宏达到样品阶段了", "samples")]
    [InlineData("宏达回款5万", "payments")]
    [InlineData("宏达投诉这批货破损", "complaints")]
    [InlineData("分享案例：宏达旺季分拣跟不上，用预分拣解决", "cases_shared")]
    [InlineData("复盘：今天客户都在问账期", "reviews_answered")]
    public void A_record_is_counted_and_counted_out_again_when_it_is_taken_back(string text, string figure)
    {
        Assert.Equal("0", Counted(figure));
        _chat.Ask("张伟", text);
        Assert.Equal("1", Counted(figure));
        _chat.Ask("张伟", "撤销");
        Assert.Equal("0", Counted(figure));
    }

    [Fact]
    public void Customers_fallen_into_the_pool_are_counted()
    {
        _chat.Ask("张伟", "今天拜访了宏达");
        _chat.Pass(Duration.FromDays(12));

        int fallen = _chat.Desk.Books.Ledger.Customers.All.Count(customer => customer.IsInPool && customer.LastOwner.Number == 1);
        Assert.Equal(fallen.ToString(null as IFormatProvider), _chat.Ask("张伟", "这个月工作量").Figures["fallen"]);
        Assert.NotEqual(0, fallen);
    }

    [Fact]
    public void A_team_is_told_a_member_a_row_and_one_kind_can_be_asked_for()
    {
        _chat.Ask("张伟", "今天拜访了宏达");
        _chat.Ask("张伟", "给宏达打了电话");
        _chat.Ask("李娜", "今天拜访了嘉木茶业");
        Reply team = _chat.Ask("王建国", "我们组这周工作量");

        Assert.Equal(("workload", "2", "1", "2026-09-14/2026-09-20"), (team.Kind, team.Figures["visits"], team.Figures["calls"], team.Figures["period"]));
        Assert.Equal(["张伟", "李娜", "王建国", "赵敏", "Kevin Sun"], team.Rows.Select(row => row["who"]));
        Assert.Equal(("1", "1"), (team.Rows[0]["visits"], team.Rows[1]["visits"]));
        Assert.Equal(("visit", "1"), (_chat.Ask("张伟", "这周我拜访了几家").Figures["kind"], _chat.Replies[0].Figures["visits"]));
    }

    [Fact]
    public void Conversion_is_told_by_source_and_leads_still_open_are_neither()
    {
        AddLeads("陌拜", ["青石矿业", "白云光电", "蓝田科技"], converted: 1, lost: 1);
        AddLeads("宏达介绍的", ["长风印务", "紫金仪表", "双桥渔业"], converted: 2, lost: 1);
        Reply conversion = _chat.Ask("张伟", "我的转化率");

        Assert.Equal(("metrics", "conversion", "0.6000", "6", "1"), (conversion.Kind, conversion.Figures["metric"], conversion.Figures["value"], conversion.Figures["leads"], conversion.Figures["open"]));
        Assert.Equal(("0.5000", "0.6667"), (conversion.Figures["value.cold_call"], conversion.Figures["value.referral"]));
        Assert.Equal("0.6667", conversion.Rows.Single(row => row.GetValueOrDefault("source") == "referral")["share"]);
        Assert.Equal(("2026-09", "6"), (conversion.Rows[^1]["cohort"], conversion.Rows[^1]["leads"]));
        Assert.Equal("0.6000", _chat.Ask("沈怡", "全公司的转化率").Figures["value"]);
    }

    [Theory]
    [InlineData(12, 121, "36000.00", "3", "4")]
    [InlineData(1, 0, "3000.00", "1", "1")]
    public void A_customer_is_worth_the_margin_of_its_orders_over_the_years(int orders, int daysBetween, string worth, string aYear, string years)
    {
        using Conversing chat = Conversing.Anew(start: Instant.FromUtc(2022, 9, 17, 2, 0));
        for (int order = 0; order < orders; order++)
        {
            Assert.Equal("deal_recorded", chat.Ask("张伟", "宏达签了12000礼盒，利润率25%").Kind);
            chat.After(Duration.FromDays(daysBetween));
        }

        Reply value = chat.Ask("张伟", "客户生命周期价值");
        Assert.Equal(
            (worth, "12000.00", aYear, "0.2500", years),
            (value.Figures["value"], value.Figures["average_order"], value.Figures["orders_a_year"], value.Figures["margin"], value.Figures["years"]));
    }

    [Fact]
    public void Shares_of_decided_leads_are_told_to_a_hundredth()
    {
        // V01: cold 12 of 120, referral 12 of 40.
        Assert.Equal("0.1000", new Core.Measures.SourceConversion(null, null, 5, 12, 108).Rate?.ToFigure());
        Assert.Equal("0.3000", new Core.Measures.SourceConversion(null, null, 0, 12, 28).Rate?.ToFigure());
    }

    [Fact]
    public void V01_conversion_by_source_through_the_chat()
    {
        // Cold 1 of 10, referral 3 of 10: the shares of the example, in tenths.
        AddLeads("陌拜", ["青石矿业", "白云光电", "蓝田科技", "长风印务", "紫金仪表", "双桥渔业", "望江木器", "平湖羽绒", "古塔陶瓷", "新桥电缆"], converted: 1, lost: 9);
        AddLeads("宏达介绍的", ["远航船务", "同心农机", "天目笋业", "金穗面粉", "碧波泳具", "松鹤药房", "飞虹灯饰", "铜陵阀门", "晓月旅行", "南湾海鲜"], converted: 3, lost: 7);
        Reply conversion = _chat.Ask("张伟", "我的转化率");

        Assert.Equal(("0.1000", "0.3000", "0.2000"), (conversion.Figures["value.cold_call"], conversion.Figures["value.referral"], conversion.Figures["value"]));
        Assert.Equal("0.7500", conversion.Rows.Single(row => row.GetValueOrDefault("source") == "referral")["share"]);
    }

    [Fact]
    public void What_a_lead_cost_is_told_by_source_and_follows_corrections()
    {
        AddLeads("陌拜", ["青石矿业", "白云光电"], converted: 0, lost: 0);
        AddLeads("宏达介绍的", ["长风印务"], converted: 0, lost: 0);
        _chat.Ask("张伟", "请青石矿业王总吃饭花了680");
        _chat.Ask("张伟", "今天拜访了长风印务，请客花了150");

        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = _chat.Ask("张伟", "我的转化率").Rows;
        Assert.Equal(("340.00", "150.00"), (Cost(rows, "cold_call"), Cost(rows, "referral")));
        Assert.Equal("276.67", _chat.Replies[0].Figures["cost_per_lead"]);

        _chat.Ask("张伟", "撤销");
        Assert.Equal("0.00", Cost(_chat.Ask("张伟", "我的转化率").Rows, "referral"));
    }

    [Fact]
    public void A_refund_takes_its_amount_and_its_profit_out_of_the_margin_of_its_own_period()
    {
        _chat.Ask("张伟", "宏达签了20万礼盒，利润5万");
        _chat.After(Duration.FromDays(20));
        _chat.Ask("张伟", "宏达退货退了4万");

        Assert.Equal("0.2500", _chat.Ask("张伟", "三季度的利润率是多少").Figures["value"]);
        Assert.DoesNotContain("value", _chat.Ask("张伟", "四季度的利润率是多少").Figures.Keys);
    }

    [Fact]
    public void The_cycle_follows_records_that_are_taken_back()
    {
        _chat.Ask("张伟", "新增客户青石矿业，询盘来的");
        _chat.After(Duration.FromDays(3));
        _chat.Ask("张伟", "青石矿业签了9万储值卡");
        Assert.Equal("3", _chat.Ask("张伟", "成交周期多长").Figures["value"]);
        _chat.Ask("张伟", "撤销");

        Reply cycle = _chat.Ask("张伟", "成交周期多长");
        Assert.Equal("0", cycle.Figures["orders"]);
        Assert.DoesNotContain("value", cycle.Figures.Keys);
    }

    [Theory]
    [InlineData("今天工作量", "2026-09-16/2026-09-16", "1")]
    [InlineData("这周工作量", "2026-09-14/2026-09-20", "2")]
    [InlineData("这个月工作量", "2026-09-01/2026-09-30", "3")]
    public void Work_is_told_for_a_day_a_week_or_a_month(string question, string period, string visits)
    {
        using Conversing chat = Conversing.Anew(start: Instant.FromUtc(2026, 9, 10, 2, 0));
        chat.Ask("张伟", "今天拜访了宏达");
        chat.After(Duration.FromDays(4));
        chat.Ask("张伟", "今天拜访了宏达");
        chat.After(Duration.FromDays(2));
        chat.Ask("张伟", "今天拜访了宏达");

        Assert.Equal((period, visits), (chat.Ask("张伟", question).Figures["period"], chat.Replies[0].Figures["visits"]));
    }

    [Fact]
    public void The_cycle_is_the_median_from_first_contact_to_the_first_order()
    {
        _chat.Ask("张伟", "新增客户青石矿业，询盘来的");
        _chat.After(Duration.FromHours(2));
        _chat.Ask("张伟", "给青石矿业打了电话");
        _chat.After(Duration.FromHours(4));
        _chat.Ask("张伟", "青石矿业报价了9万");
        _chat.After(Duration.FromDays(5));
        _chat.Ask("张伟", "青石矿业签了9万储值卡");
        Reply cycle = _chat.Ask("张伟", "成交周期多长");

        Assert.Equal(("cycle", "5", "1"), (cycle.Figures["metric"], cycle.Figures["value"], cycle.Figures["orders"]));
        Assert.Equal(("6.03", "2.02"), (cycle.Figures["hours_to_proposal"], cycle.Figures["hours_to_answer"]));
    }

    [Fact]
    public void Margin_is_profit_over_the_orders_whose_profit_is_known()
    {
        Assert.DoesNotContain("value", _chat.Ask("张伟", "我的利润率是多少").Figures.Keys);
        _chat.Ask("张伟", "宏达签了20万礼盒，利润5万");
        _chat.Ask("张伟", "李记签了10万礼盒，利润1万");

        Assert.Equal(("0.2000", "60000.00"), (_chat.Ask("张伟", "我的利润率是多少").Figures["value"], _chat.Replies[0].Figures["profit"]));
    }

    [Fact]
    public void A_refund_lowers_the_margin_of_its_own_month_and_of_no_other()
    {
        _chat.Ask("张伟", "宏达签了20万礼盒，利润5万");
        _chat.After(Duration.FromDays(20));
        _chat.Ask("张伟", "宏达退货退了10万");

        Assert.Equal("0.2500", _chat.Ask("张伟", "我9月的利润率是多少").Figures["value"]);
        Assert.Equal("0.2500", _chat.Ask("张伟", "我今年的利润率是多少").Figures["value"]);
    }

    private static string Cost(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string source) => rows.Single(row => row.GetValueOrDefault("source") == source)["cost_per_lead"];

    private void AddLeads(string source, string[] names, int converted, int lost)
    {
        for (int lead = 0; lead < names.Length; lead++)
        {
            string name = names[lead];
            Assert.Equal("recorded", _chat.Ask("张伟", $"新增客户{name}，{source}").Kind);
            if (lead < converted) Assert.Equal("deal_recorded", _chat.Ask("张伟", $"{name}签了1万储值卡").Kind);
            else if (lead < converted + lost) Assert.Equal("recorded", _chat.Ask("张伟", $"{name}丢单了，嫌贵").Kind);
        }
    }

    private string Counted(string figure) => _chat.Ask("张伟", "我这周工作量").Figures[figure];
}
