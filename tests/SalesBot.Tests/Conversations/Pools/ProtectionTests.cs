using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>What keeps a customer from falling, and how the answer names it.</summary>
public sealed class ProtectionTests : IDisposable
{
    private readonly PoolChat _chat = new();

    public ProtectionTests() => _chat.Say("赵敏", "新增客户蓝海商贸");

    public void Dispose() => _chat.Dispose();

    [Fact]
    public void An_order_not_collected_is_named_with_its_number_and_what_is_outstanding()
    {
        _chat.Say("赵敏", "蓝海商贸签了5万储值卡");
        string number = $"D-{_chat.Customer("蓝海商贸").Orders[0].Record:0000}";
        _chat.Say("赵敏", "蓝海商贸回款1万2");

        Reply answer = _chat.Say("赵敏", "蓝海商贸什么情况");

        Assert.Equal("open_order", answer.Figures["protected_by"]);
        Assert.DoesNotContain("falls_on", answer.Figures.Keys);
        Assert.Contains($"订单 {number}（今天签的 5万）还有 3.8万 未回", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_chat.Until("2026-12-01 12:00"), reply => reply.Kind is "pool_risk" or "pool_fell");
    }

    [Fact]
    public void A_young_order_shields_ninety_days_and_then_the_clock_starts_anew()
    {
        _chat.Say("赵敏", "蓝海商贸签了5万储值卡");
        _chat.Say("赵敏", "蓝海商贸全款到账");
        Assert.Equal("recent_order", _chat.ProtectedBy("蓝海商贸"));
        Assert.Equal("2026-12-06", _chat.Figures("赵敏", "蓝海商贸")["protected_until"]);

        Reply fell = Assert.Single(_chat.Until("2026-12-31 12:00"), reply => reply.Kind == "pool_fell" && reply.To == "赵敏");
        Assert.Equal("2026-12-15", fell.At!.Value.Date.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("蓝海商贸进入定金阶段", "late_stage")]
    [InlineData("蓝海商贸进入生产阶段", "late_stage")]
    [InlineData("蓝海商贸进入尾款阶段", "late_stage")]
    [InlineData("蓝海商贸进入发货阶段", "late_stage")]
    [InlineData("蓝海商贸进入PI阶段", null)]
    [InlineData("蓝海商贸的样品寄了", null)]
    public void A_deal_at_deposit_or_later_protects_and_is_named(string step, string? protection)
    {
        _chat.Say("赵敏", step);

        Assert.Equal(protection, _chat.ProtectedBy("蓝海商贸"));
        Assert.Equal(protection is null, _chat.Until("2026-10-20 08:00").Any(reply => reply.Kind == "pool_fell"));
    }

    [Theory]
    [InlineData("蓝海商贸进入谈判阶段", null)]
    [InlineData("蓝海商贸进入签约阶段", "late_stage")]
    [InlineData("蓝海商贸进入交付阶段", "late_stage")]
    public void In_the_domestic_template_that_begins_with_signing(string step, string? protection)
    {
        using PoolChat chat = new("stages: domestic\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", step);

        Assert.Equal(protection, chat.ProtectedBy("蓝海商贸"));
    }

    [Fact]
    public void Where_a_deal_moves_back_or_is_lost_the_protection_ends_and_the_clock_starts_anew()
    {
        _chat.Say("赵敏", "蓝海商贸进入定金阶段");
        _chat.Say("赵敏", "蓝海商贸退回PI阶段", "2026-09-10 10:00");
        Assert.Equal("2026-09-18", _chat.FallsOn("蓝海商贸"));
        _chat.Say("赵敏", "蓝海商贸进入定金阶段");
        _chat.Say("王建国", "蓝海商贸丢单了，嫌贵", "2026-09-14 10:00");

        Assert.Equal("2026-09-22", _chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void An_order_paid_but_not_delivered_protects_until_it_is_where_deliveries_are_recorded()
    {
        using PoolChat chat = new("pool: {deal_shield_days: 0}\n");
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say("赵敏", "青松文具签了1万储值卡");
        chat.Say("赵敏", "青松文具今天交货了");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了1万储值卡");
        chat.Say("赵敏", "蓝海商贸全款到账");
        Assert.Equal("open_order", chat.ProtectedBy("蓝海商贸"));
        chat.Say("赵敏", "蓝海商贸今天交货了", "2026-09-10 10:00");

        Assert.Equal("2026-09-18", chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData(0, "2026-09-15", null)]
    [InlineData(10, "2026-09-25", "2026-09-17")]
    [InlineData(30, "2026-10-15", "2026-10-07")]
    public void How_long_a_young_order_shields_is_the_companys(int days, string falls, string? until)
    {
        using PoolChat chat = new($"pool: {{deal_shield_days: {days}, spare_days_off: false}}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了5万储值卡");
        chat.Say("赵敏", "蓝海商贸全款到账");

        Assert.Equal(until, chat.Figures("赵敏", "蓝海商贸").GetValueOrDefault("protected_until"));
        Reply fell = Assert.Single(chat.Until("2026-10-20 08:00"), reply => reply.Kind == "pool_fell" && reply.To == "赵敏");
        Assert.Equal(falls, fell.At!.Value.Date.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("2026-06-09", "recent_order")]
    [InlineData("2026-06-08", null)]
    public void An_order_before_this_journal_shields_too(string ordered, string? protection)
    {
        using PoolChat chat = new($"customers: [{{name: 青松文具, owner: 赵敏, since: 2026-09-04, ordered: {ordered}}}]\n");

        Assert.Equal(protection, chat.ProtectedBy("青松文具"));
    }

    [Fact]
    public void An_open_complaint_protects_thirty_days_at_most_and_then_the_clock_starts_anew()
    {
        _chat.Say("赵敏", "蓝海商贸投诉这批货破损");
        Assert.Equal(("open_complaint", "2026-10-07"), (_chat.ProtectedBy("蓝海商贸"), _chat.Figures("赵敏", "蓝海商贸")["protected_until"]));

        _chat.Until("2026-10-08 08:00");
        Assert.Equal("2026-10-15", _chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Leave_of_the_company_file_protects_as_well()
    {
        using PoolChat chat = new(edit: file => file.Replace("{name: 赵敏, role: rep, team: 华北组}", "{name: 赵敏, role: rep, team: 华北组, leave: [\"2026-09-09/2026-09-11\"]}", StringComparison.Ordinal));
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Equal("2026-09-18", chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Leave_is_added_to_working_days_as_well()
    {
        using PoolChat chat = new("pool: {day_kind: working}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("沈怡", "给赵敏登记请假，9月9号到9月11号");

        Assert.Equal("2026-09-21", chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Of_several_protections_the_strongest_is_named_and_the_last_to_end_starts_the_clock()
    {
        _chat.Say("沈怡", "把蓝海商贸锁定到9月30号");
        _chat.Say("赵敏", "蓝海商贸投诉这批货破损");
        Assert.Equal("open_complaint", _chat.ProtectedBy("蓝海商贸"));
        _chat.Say("赵敏", "蓝海商贸的投诉处理好了");
        Assert.Equal("locked", _chat.ProtectedBy("蓝海商贸"));

        _chat.Until("2026-10-01 08:00");
        Assert.Equal("2026-10-09", _chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("沈怡")]
    [InlineData("王建国")]
    public void A_superiors_lock_holds_until_its_day_and_then_the_clock_starts_anew(string superior)
    {
        Reply locked = _chat.Say(superior, "把蓝海商贸锁定到9月30号");
        Assert.Equal(("recorded", "蓝海商贸", "2026-09-30"), (locked.Kind, locked.Figures["customer"], locked.Figures["until"]));
        Assert.Equal("locked", _chat.ProtectedBy("蓝海商贸"));

        _chat.Until("2026-10-01 08:00");
        Assert.Equal("2026-10-09", _chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("解锁蓝海商贸", "**已解锁** · 蓝海商贸，公海期限从现在重新计时")]
    [InlineData("取消蓝海商贸的锁定", "**已解锁** · 蓝海商贸，公海期限从现在重新计时")]
    [InlineData("unlock 蓝海商贸", "**已解锁** · 蓝海商贸，公海期限从现在重新计时")]
    public void A_lock_is_lifted_in_words_once(string words, string told)
    {
        _chat.Say("沈怡", "把蓝海商贸锁定到9月30号");

        Assert.Equal("not_allowed", _chat.Say("赵敏", words).Figures["reason"]);
        Assert.Equal(told, _chat.Say("沈怡", words).Text);
        Assert.DoesNotContain("protected_by", _chat.Figures("赵敏", "蓝海商贸").Keys);
        Assert.Equal("invalid_value", _chat.Say("沈怡", words).Figures["reason"]);
    }

    [Fact]
    public void A_lock_that_is_taken_back_never_was()
    {
        _chat.Say("沈怡", "把蓝海商贸锁定到9月30号");
        Assert.Equal("undone", _chat.Say("沈怡", "撤销").Kind);

        Assert.Equal("2026-09-15", _chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void A_lock_without_a_day_asks_for_it()
    {
        Assert.Equal("until", _chat.Say("沈怡", "锁定蓝海商贸").Figures["missing"]);
        Assert.Equal("2026-09-30", _chat.Say("沈怡", "9月30号").Figures["until"]);
    }

    [Fact]
    public void A_rep_locks_nothing_and_a_leader_nothing_of_another_team()
    {
        long before = _chat.Entries;

        Assert.Equal("not_allowed", _chat.Say("赵敏", "把蓝海商贸锁定到9月30号").Figures["reason"]);
        Assert.Equal("not_allowed", _chat.Say("陈琳", "把蓝海商贸锁定到9月30号").Figures["reason"]);
        Assert.Equal("invalid_value", _chat.Say("沈怡", "把蓝海商贸锁定到2036年1月1号").Figures["reason"]);
        Assert.Equal(before, _chat.Entries);
    }

    [Fact]
    public void No_more_than_ten_customers_of_a_member_are_locked_at_once()
    {
        string[] names = ["红枫酒店", "银杏健身", "青松文具", "海棠花店", "白桦书屋", "云杉软件", "紫藤茶舍", "石榴服饰", "芦苇家居", "月桂食品"];
        foreach (string name in names)
        {
            _chat.Say("赵敏", $"新增客户{name}");
            Assert.Equal("recorded", _chat.Say("沈怡", $"把{name}锁定到9月30号").Kind);
        }

        Reply eleventh = _chat.Say("沈怡", "把蓝海商贸锁定到9月30号");
        Assert.Equal("cap", eleventh.Figures["reason"]);
        Assert.Contains("赵敏已有 10 个客户锁定", eleventh.Text, StringComparison.Ordinal);
        Assert.Equal("recorded", _chat.Say("沈怡", "把红枫酒店锁定到10月15号").Kind);
    }

    [Fact]
    public void A_leave_that_ends_in_a_month_nobody_named_may_be_a_slip_of_the_pen_and_needs_a_yes()
    {
        Assert.Equal("confirm", _chat.Say("沈怡", "给赵敏登记请假，9月20号到9号").Kind);
        Assert.Empty(_chat.Ledger.People.Named("赵敏")!.Leave ?? []);

        Assert.Equal("2026-09-20/2026-10-09", _chat.Say("沈怡", "是").Figures["period"]);
        Assert.Single(_chat.Ledger.People.Named("赵敏")!.Leave!);
    }

    [Fact]
    public void Approved_leave_protects_and_its_days_are_added()
    {
        Reply leave = _chat.Say("王建国", "给赵敏登记请假，9月9号到9月11号");
        Assert.Equal(("赵敏", "2026-09-09/2026-09-11"), (leave.Figures["who"], leave.Figures["period"]));
        Assert.Equal("2026-09-18", _chat.FallsOn("蓝海商贸"));

        _chat.Until("2026-09-10 12:00");
        Assert.Equal("owner_on_leave", _chat.ProtectedBy("蓝海商贸"));
        _chat.Until("2026-09-14 12:00");
        Assert.Equal("2026-09-18", _chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Nothing_is_asked_of_who_is_on_leave()
    {
        _chat.Say("沈怡", "给赵敏登记请假，9月7号到9月8号");

        Assert.DoesNotContain(_chat.Until("2026-09-08 23:00"), reply => reply.To == "赵敏");
        Assert.Contains(_chat.Until("2026-09-09 23:00"), reply => reply is { To: "赵敏", Kind: "review_reminder" });
    }

    [Fact]
    public void Leave_that_is_taken_back_is_worked_again_and_a_file_adopted_anew_does_not_touch_it()
    {
        _chat.Say("沈怡", "给赵敏登记请假，9月9号到9月11号");
        Assert.Equal("2026-09-18", _chat.FallsOn("蓝海商贸"));
        _chat.Say("沈怡", "撤销");

        Assert.Equal("2026-09-15", _chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Leave_is_registered_by_superiors_only()
    {
        Assert.Equal("not_allowed", _chat.Say("赵敏", "给赵敏登记请假，9月9号到9月11号").Figures["reason"]);
        Assert.Equal("not_allowed", _chat.Say("陈琳", "给赵敏登记请假，9月9号到9月11号").Figures["reason"]);
        Assert.Equal("period", _chat.Say("沈怡", "给赵敏登记请假").Figures["missing"]);
    }

    [Fact]
    public void A_planned_contact_protects_only_where_that_is_switched_on()
    {
        _chat.Say("赵敏", "9月25号提醒我给蓝海商贸打电话");
        Assert.Null(_chat.ProtectedBy("蓝海商贸"));
    }

    [Fact]
    public void A_planned_contact_protects_fourteen_days_ahead_at_most_and_once()
    {
        using PoolChat chat = new("pool: {plan_protects: true}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "9月30号提醒我给蓝海商贸打电话");
        IReadOnlyDictionary<string, string> planned = chat.Figures("赵敏", "蓝海商贸");
        Assert.Equal(("planned_contact", "2026-09-21"), (planned["protected_by"], planned["protected_until"]));

        chat.Until("2026-09-22 08:00");
        Assert.Equal("2026-09-29", chat.FallsOn("蓝海商贸"));
        chat.Say("赵敏", "10月8号提醒我给蓝海商贸打电话");
        Assert.Equal("2026-09-29", chat.FallsOn("蓝海商贸"));

        chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册");
        chat.Say("赵敏", "9月28号提醒我给蓝海商贸打电话");
        Assert.Equal("planned_contact", chat.ProtectedBy("蓝海商贸"));
    }
}
