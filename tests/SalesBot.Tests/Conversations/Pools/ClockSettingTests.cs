namespace SalesBot.Tests.Conversations.Pools;

/// <summary>Each setting of the pool's clock with its alternatives, and each beginning of ownership that starts the clock.</summary>
public sealed class ClockSettingTests
{
    private const string National = "calendar: {days_off: [\"2026-10-01/2026-10-07\"], workdays: [2026-10-10]}\n";

    /// <summary>Added and met on a day; 2026-09-20 is a Sunday that mainland China works, 2026-09-25 to 27 are Mid-Autumn.</summary>
    [Theory]
    [InlineData("days 7", "", "2026-09-07", "2026-09-15")]
    [InlineData("days 1", "pool: {days: 1}\n", "2026-09-07", "2026-09-09")]
    [InlineData("days 3, a Friday", "pool: {days: 3}\n", "2026-09-11", "2026-09-15")]
    [InlineData("days 14", "pool: {days: 14}\n", "2026-09-07", "2026-09-22")]
    [InlineData("ends on a Saturday", "pool: {days: 5}\n", "2026-09-07", "2026-09-15")]
    [InlineData("ends on a Saturday, days off not spared", "pool: {days: 5, spare_days_off: false}\n", "2026-09-07", "2026-09-13")]
    [InlineData("ends on a Sunday that is made up for", "pool: {days: 6}\n", "2026-09-14", "2026-09-21")]
    [InlineData("that Sunday in a company with its own calendar", "pool: {days: 6}\n" + National, "2026-09-14", "2026-09-22")]
    [InlineData("ends in Mid-Autumn", "", "2026-09-18", "2026-09-29")]
    [InlineData("ends in Mid-Autumn, days off not spared", "pool: {spare_days_off: false}\n", "2026-09-18", "2026-09-26")]
    [InlineData("ends in National Day, as it ships", "", "2026-09-28", "2026-10-09")]
    [InlineData("3 working days over a weekend", "pool: {days: 3, day_kind: working}\n", "2026-09-10", "2026-09-16")]
    [InlineData("5 working days over a make-up day", "pool: {days: 5, day_kind: working}\n", "2026-10-08", "2026-10-15")]
    [InlineData("7 working days, as it ships", "pool: {day_kind: working}\n", "2026-09-28", "2026-10-14")]
    [InlineData("working days from a day off", "pool: {days: 2, day_kind: working}\n", "2026-09-12", "2026-09-16")]
    [InlineData("Friday and Saturday off", "pool: {days: 4}\ncalendar: {weekend: [fri, sat]}\n", "2026-09-07", "2026-09-14")]
    [InlineData("another zone has no list", "timezone: Asia/Singapore\n", "2026-09-18", "2026-09-26")]
    public void The_last_safe_day_follows_the_settings(string what, string settings, string followUp, string falls)
    {
        using PoolChat chat = new(settings, $"{followUp} 08:00");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册");

        Assert.True(falls == chat.FallsOn("蓝海商贸"), $"{what}: falls on {chat.FallsOn("蓝海商贸")}");
        Assert.Equal(falls, Assert.Single(chat.Until($"{falls} 00:01"), reply => reply.Kind == "pool_fell" && reply.To == "赵敏").At!.Value.Date.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("A", "2026-09-11")]
    [InlineData("B", "2026-09-22")]
    [InlineData("C", "2026-09-15")]
    public void A_tier_without_days_of_its_own_has_those_of_all_and_important_customers_may_have_short_clocks(string tier, string falls)
    {
        using PoolChat chat = new("pool: {days_by_tier: {A: 3, B: 14}}\n");
        chat.Say("赵敏", $"新增客户蓝海商贸，{tier}类");

        Assert.Equal(falls, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void A_tier_that_changes_changes_the_days_and_starts_nothing_anew()
    {
        using PoolChat chat = new("pool: {days_by_tier: {A: 7, B: 14, C: 30}}\n");
        chat.Say("赵敏", "新增客户蓝海商贸，B类");
        chat.Say("赵敏", "把蓝海商贸调成A类", "2026-09-10 10:00");

        Assert.Equal("2026-09-15", chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("李娜", "领取蓝海商贸")]
    [InlineData("沈怡", "把蓝海商贸转给李娜")]
    public void Ownership_that_begins_by_a_claim_or_an_assignment_starts_the_clock(string speaker, string text)
    {
        using PoolChat chat = new("customers: [{name: 蓝海商贸}]\n");
        chat.Say(speaker, text, "2026-09-09 10:00");

        Assert.Equal("2026-09-17", chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Ownership_that_begins_by_a_hand_over_starts_the_clock()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("沈怡", "把蓝海商贸转给李娜", "2026-09-09 10:00");

        Assert.Equal("2026-09-17", chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("since: 2026-09-04", "", "2026-09-12")]
    [InlineData("since: 2026-09-04, tier: B", "pool: {spare_days_off: false, days_by_tier: {B: 10}}\n", "2026-09-15")]
    [InlineData("tier: A", "pool: {spare_days_off: false}\n", "2026-10-15")]
    [InlineData("tier: A", "pool: {spare_days_off: false, import_grace: 2}\n", "2026-09-17")]
    [InlineData("tier: A", "pool: {spare_days_off: false, import_grace: 0}\n", "2026-09-15")]
    public void A_customer_of_the_company_file_counts_from_its_since_or_after_the_grace_of_import(string customer, string settings, string falls)
    {
        string pool = settings.Length > 0 ? settings : "pool: {spare_days_off: false}\n";
        using PoolChat chat = new($"customers: [{{name: 蓝海商贸, owner: 赵敏, {customer}}}]\n{pool}");

        Assert.Equal(falls, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void The_grace_of_import_ends_with_the_first_record()
    {
        using PoolChat chat = new("customers: [{name: 蓝海商贸, owner: 赵敏}]\n");
        chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册");

        Assert.Equal("2026-09-15", chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("pool: {days: 30, days_without_order: 10, deal_shield_days: 0}\n", "2026-09-18", "no_order")]
    [InlineData("pool: {days: 5, days_without_order: 10}\n", "2026-09-15", "no_follow_up")]
    [InlineData("pool: {days: 30, days_without_order: 5, day_kind: working}\n", "2026-09-15", "no_order")]
    [InlineData("pool: {days: 30, days_without_order: 5, spare_days_off: false}\n", "2026-09-13", "no_order")]
    public void Of_both_rules_the_earlier_day_counts_and_is_named(string settings, string falls, string rule)
    {
        using PoolChat chat = new(settings);
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Equal((falls, rule), (chat.FallsOn("蓝海商贸"), chat.Figures("赵敏", "蓝海商贸")["falls_for"]));
    }

    [Fact]
    public void Visit_list_warning_plan_and_sweep_name_one_and_the_same_day()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        string deadline = chat.Say("赵敏", "今天拜访了蓝海商贸，老板想看样册").Figures["pool_deadline"];
        Assert.Equal("2026-09-14", deadline);

        Assert.Equal("2026-09-15", chat.Say("赵敏", "哪些客户7天内要掉公海").Rows[0]["falls_on"]);
        Assert.Equal("2026-09-15", chat.FallsOn("蓝海商贸"));
        IReadOnlyList<Core.Replies.Reply> said = chat.Until("2026-09-14 12:00");
        Assert.Equal("2026-09-15", said.Last(reply => reply.Kind == "pool_risk").Rows[0]["falls_on"]);
        Assert.Equal(deadline, said.Last(reply => reply.Kind == "morning_plan").Rows[0]["on"]);
        Assert.Contains(chat.Until("2026-09-15 00:01"), reply => reply.Kind == "pool_fell");
    }
}
