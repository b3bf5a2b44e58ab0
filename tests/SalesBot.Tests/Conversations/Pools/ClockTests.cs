using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>The pool's clock through messages, ticks and the calendar, sentence by sentence of the rule.</summary>
public sealed class ClockTests
{
    private const string National = "calendar: {days_off: [\"2026-10-01/2026-10-07\"], workdays: [2026-10-10]}\n";

    [Theory]
    [InlineData("P01", "", "2026-09-07", "2026-09-15", "2026-09-11 2026-09-13 2026-09-14")]
    [InlineData("P02", "pool: {day_kind: working}\n", "2026-09-07", "2026-09-17", "2026-09-13 2026-09-15 2026-09-16")]
    [InlineData("P03", National, "2026-09-28", "2026-10-09", "2026-10-05 2026-10-07 2026-10-08")]
    [InlineData("P04", "pool: {day_kind: working}\n" + National, "2026-09-28", "2026-10-14", "2026-10-10 2026-10-12 2026-10-13")]
    public void Followed_up_once_a_customer_falls_after_three_warnings(string id, string settings, string followUp, string falls, string warnings)
    {
        using PoolChat chat = new(settings, $"{followUp} 08:00");
        chat.Say("赵敏", "新增客户蓝海商贸，B类");
        Reply visit = chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册");
        Assert.True(falls == chat.FallsOn("蓝海商贸"), id);
        Assert.Equal(falls, Next(visit.Figures["pool_deadline"]));

        Reply[] said = [.. chat.Until($"{falls} 00:30")];
        Reply[] warned = [.. said.Where(reply => reply.Kind == "pool_risk")];

        Assert.Equal(warnings.Split(' '), warned.Select(reply => reply.At!.Value.Date.ToString("yyyy-MM-dd", null)));
        Assert.All(warned, reply => Assert.Equal(("赵敏", falls), (reply.To, reply.Rows[0]["falls_on"])));
        Assert.Equal(["赵敏", "王建国"], said.Where(reply => reply.Kind == "pool_fell").Select(reply => reply.To));
        Assert.Equal("蓝海商贸", Assert.Single(chat.Say("李娜", "公海里有哪些客户").Rows)["customer"]);
    }

    [Fact]
    public void A_follow_up_in_the_last_minute_of_the_last_safe_day_saves_the_customer()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "给蓝海商贸打了电话，老板同意试用", "2026-09-14 23:59");

        Assert.Equal("2026-09-22", chat.FallsOn("蓝海商贸"));
        Assert.DoesNotContain(chat.Until("2026-09-16 12:00"), reply => reply.Kind == "pool_fell");
    }

    [Theory]
    [InlineData("A", "2026-09-15")]
    [InlineData("B", "2026-09-22")]
    [InlineData("C", "2026-10-09")]
    [InlineData("", "2026-09-15")]
    public void Days_go_by_tier(string tier, string falls)
    {
        using PoolChat chat = new("pool: {days_by_tier: {A: 7, B: 14, C: 30}}\n");
        chat.Say("赵敏", tier.Length > 0 ? $"新增客户蓝海商贸，{tier}类" : "新增客户蓝海商贸");

        Assert.Equal(falls, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void With_both_rules_on_the_earlier_day_counts_and_is_named()
    {
        using PoolChat chat = new("pool: {days: 30, days_without_order: 10, deal_shield_days: 0}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册");

        IReadOnlyDictionary<string, string> figures = chat.Figures("赵敏", "蓝海商贸");
        Assert.Equal(("2026-09-18", "no_order"), (figures["falls_on"], figures["falls_for"]));
        Reply fell = Assert.Single(chat.Until("2026-09-18 00:30"), reply => reply.Kind == "pool_fell" && reply.To == "赵敏");
        Assert.Contains("一直没有订单", fell.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_settles_the_rule_that_asks_for_one()
    {
        using PoolChat chat = new("pool: {days: 30, days_without_order: 10, deal_shield_days: 0}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了1万储值卡");
        chat.Say("赵敏", "蓝海商贸全款到账");

        Assert.Equal(("2026-10-09", "no_follow_up"), (chat.FallsOn("蓝海商贸"), chat.Figures("赵敏", "蓝海商贸")["falls_for"]));
    }

    [Fact]
    public void The_earlier_follow_up_rule_stays_named_where_it_comes_first()
    {
        using PoolChat chat = new("pool: {days: 7, days_without_order: 10}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Equal("no_follow_up", chat.Figures("赵敏", "蓝海商贸")["falls_for"]);
    }

    [Fact]
    public void A_year_without_a_list_of_holidays_counts_weekends_only_and_says_so()
    {
        using PoolChat chat = new(start: "2026-12-28 08:00");
        chat.Say("赵敏", "新增客户蓝海商贸");

        Reply visit = chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册");
        Assert.Equal("2027-01-04", visit.Figures["pool_deadline"]);
        Assert.Contains("2027年的放假安排还没有", visit.Text, StringComparison.Ordinal);
        Assert.Contains("2027年的放假安排还没有", chat.Say("赵敏", "蓝海商贸什么情况").Text, StringComparison.Ordinal);
        Assert.Contains("2027年的放假安排还没有", chat.Say("赵敏", "哪些客户7天内要掉公海").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_with_a_list_says_nothing_of_it()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.DoesNotContain("放假", chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Falls_above_the_month_limit_are_said_to_count()
    {
        using PoolChat chat = new("pool: {month_limit: 1}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "新增客户青松文具");

        Reply[] fell = [.. chat.Until("2026-09-15 00:30").Where(reply => reply.Kind == "pool_fell")];

        Assert.Equal(2, fell.Length);
        Assert.All(fell, reply => Assert.Equal(("2", "2"), (reply.Figures["count"], reply.Figures["fallen_this_month"])));
        Assert.All(fell, reply => Assert.Contains("超过 1 个会影响考核", reply.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_customer_that_changed_hands_is_not_let_fall_on_a_warning_that_its_former_owner_got()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("沈怡", "把蓝海商贸转给李娜", "2026-09-14 10:00");
        chat.Say("沈怡", "撤销", "2026-09-20 10:00");

        Assert.DoesNotContain(chat.Until("2026-09-21 00:30"), reply => reply.Kind == "pool_fell");
        Reply[] said = [.. chat.Until("2026-09-23 00:30")];
        Assert.Contains(said, reply => reply.Kind == "pool_risk" && reply.To == "赵敏");
        Assert.Contains(said, reply => reply.Kind == "pool_fell");
    }

    private static string Next(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(1).ToString("yyyy-MM-dd", null);
}
