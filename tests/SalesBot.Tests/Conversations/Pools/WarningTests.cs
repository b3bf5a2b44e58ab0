using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>Who is warned when, of what, and in which order; and what is said when customers fell.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("", "2026-09-11:3 2026-09-13:1 2026-09-14:0")]
    [InlineData("pool: {warn: [5, 2]}\n", "2026-09-09:5 2026-09-12:2")]
    [InlineData("pool: {warn: [0]}\n", "2026-09-14:0")]
    [InlineData("pool: {warn: [6]}\n", "2026-09-08:6")]
    [InlineData("pool: {warn: []}\n", "2026-09-14:0")]
    public void Warnings_go_out_at_the_days_left_that_the_company_names_on_days_off_too(string settings, string warnings)
    {
        using PoolChat chat = new(settings);
        chat.Say("赵敏", "新增客户蓝海商贸");

        IReadOnlyList<Reply> said = chat.Until("2026-09-15 00:30");

        Assert.Equal(warnings.Split(' '), said.Where(reply => reply.Kind == "pool_risk").Select(reply => $"{reply.At!.Value.Date:yyyy-MM-dd}:{reply.Rows[0]["days"]}"));
        Assert.Contains(said, reply => reply.Kind == "pool_fell");
    }

    [Fact]
    public void One_message_a_member_lists_all_by_days_left_then_tier_then_what_is_at_stake()
    {
        using PoolChat chat = new();
        foreach (string customer in (string[])["红枫酒店，C类", "银杏健身，B类", "青松文具，B类", "海棠花店，B类", "白桦书屋，A类"]) chat.Say("赵敏", $"新增客户{customer}");
        chat.Say("刘洋", "新增客户紫藤茶舍");
        chat.Say("赵敏", "青松文具报价了5万");
        chat.Say("赵敏", "海棠花店报价了20万");
        chat.Say("赵敏", "新增客户云杉软件，C类", "2026-09-08 10:00");
        chat.Until("2026-09-13 08:00");

        Reply[] warned = [.. chat.Until("2026-09-13 09:30").Where(reply => reply.Kind == "pool_risk")];

        Assert.Equal(["赵敏", "刘洋"], warned.Select(reply => reply.To));
        Assert.Equal(["白桦书屋", "海棠花店", "青松文具", "银杏健身", "红枫酒店", "云杉软件"], warned[0].Rows.Select(row => row["customer"]));
        Assert.Equal(["1", "1", "1", "1", "1", "2"], warned[0].Rows.Select(row => row["days"]));
    }

    [Theory]
    [InlineData("2026-09-07 08:00", "2026-09-08")]
    [InlineData("2026-09-07 10:00", "2026-09-09")]
    [InlineData("2026-09-04 10:00", "2026-09-08")]
    public void What_is_overdue_when_the_company_begins_waits_for_a_warning_and_falls_the_day_after(string start, string falls)
    {
        using PoolChat chat = new("customers: [{name: 蓝海商贸, owner: 赵敏, since: 2026-08-01}]\n", start);

        Reply[] said = [.. chat.Until("2026-09-20 08:00").Where(reply => reply.Kind is "pool_risk" or "pool_fell" && reply.To == "赵敏")];

        Assert.Equal(["pool_risk", "pool_fell"], said.Select(reply => reply.Kind).Distinct());
        Assert.Equal(falls, said[^1].At!.Value.Date.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void The_superior_of_one_who_has_left_is_warned_and_nothing_is_forgotten()
    {
        using PoolChat chat = new("customers: [{name: 蓝海商贸, owner: 高飞, since: 2026-09-04}]\n");

        Reply[] said = [.. chat.Until("2026-09-20 08:00").Where(reply => reply.Kind is "pool_risk" or "pool_fell")];

        Assert.Equal(["王建国"], said.Where(reply => reply.Kind == "pool_risk" && reply.At!.Value.Date.Day > 10).Select(reply => reply.To).Distinct());
        Assert.Equal("王建国", said[^1].To);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void Five_falls_a_month_are_borne_and_the_sixth_is_said_to_count(int customers, bool isOver)
    {
        using PoolChat chat = new();
        string[] names = ["红枫酒店", "银杏健身", "青松文具", "海棠花店", "白桦书屋", "云杉软件"];
        foreach (string name in names.Take(customers)) chat.Say("赵敏", $"新增客户{name}");

        Reply fell = chat.Until("2026-09-15 00:30").First(reply => reply.Kind == "pool_fell");

        Assert.Equal(customers.ToString(null as IFormatProvider), fell.Figures["fallen_this_month"]);
        Assert.Equal(isOver, fell.Text.Contains("超过 5 个会影响考核", StringComparison.Ordinal));
        Assert.Equal(fell.Figures["fallen_this_month"], chat.Say("赵敏", "这个月工作量").Figures["fallen"]);
    }

    [Fact]
    public void Falls_are_counted_month_by_month()
    {
        using PoolChat chat = new(start: "2026-09-22 08:00");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "新增客户青松文具", "2026-09-24 10:00");

        Reply[] fell = [.. chat.Until("2026-10-12 08:00").Where(reply => reply.Kind == "pool_fell" && reply.To == "赵敏")];

        Assert.Equal(["2026-09-30", "2026-10-09"], fell.Select(reply => reply.At!.Value.Date.ToString("yyyy-MM-dd", null)));
        Assert.Equal(["1", "1"], fell.Select(reply => reply.Figures["fallen_this_month"]));
    }
}
