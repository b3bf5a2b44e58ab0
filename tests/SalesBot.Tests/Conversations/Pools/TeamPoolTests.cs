using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>A team with a pool and rules of its own beside the company's.</summary>
public sealed class TeamPoolTests
{
    private static PoolChat Chat(string north, string companys = "") => new(
        $"customers: [{{name: 蓝海商贸}}, {{name: 青松文具}}, {{name: 红枫酒店}}]\n{companys}",
        edit: file => file.Replace("leader: 王建国}", $"leader: 王建国, pool: {{{north}}}}}", StringComparison.Ordinal));

    [Fact]
    public void Each_teams_customers_run_by_its_own_days_and_what_it_does_not_say_is_the_companys()
    {
        using PoolChat chat = Chat("days: 4", "pool: {days: 9, spare_days_off: false}\n");
        chat.Say("赵敏", "新增客户银杏健身");
        chat.Say("刘洋", "新增客户海棠花店");

        Assert.Equal(("2026-09-12", "2026-09-17"), (chat.FallsOn("银杏健身"), chat.FallsOn("海棠花店")));
    }

    [Fact]
    public void A_customer_that_goes_to_another_team_goes_by_that_teams_rules()
    {
        using PoolChat chat = Chat("days: 4");
        chat.Say("刘洋", "新增客户海棠花店");
        chat.Say("沈怡", "把海棠花店转给赵敏", "2026-09-08 10:00");

        Assert.Equal("2026-09-15", chat.FallsOn("海棠花店"));
    }

    [Fact]
    public void Caps_claims_and_cool_down_are_those_of_the_claimants_team()
    {
        using PoolChat chat = Chat("daily_claims: 1, reclaim_days: 2, cap: {junior: 1}");
        chat.Say("赵敏", "领取蓝海商贸");
        Assert.Equal("daily_claims", chat.Say("赵敏", "领取青松文具").Figures["reason"]);
        Assert.Equal("cap", chat.Say("赵敏", "领取青松文具", "2026-09-08 10:00").Figures["reason"]);
        chat.Say("刘洋", "领取青松文具");
        Assert.Equal("recorded", chat.Say("刘洋", "领取红枫酒店").Kind);

        Assert.Equal("2026-09-10", chat.Say("赵敏", "把蓝海商贸放回公海，没预算").Figures["claim_from"]);
        Assert.Equal("2026-09-15", chat.Say("刘洋", "把青松文具放回公海，没预算").Figures["claim_from"]);
    }

    [Fact]
    public void Warnings_and_the_month_limit_are_those_of_the_owners_team()
    {
        using PoolChat chat = Chat("warn: [2], month_limit: 0");
        chat.Say("赵敏", "新增客户银杏健身");
        chat.Say("刘洋", "新增客户海棠花店");

        Reply[] said = [.. chat.Until("2026-09-15 00:30")];

        Assert.Equal(["2026-09-12"], said.Where(reply => reply.Kind == "pool_risk" && reply.To == "赵敏").Select(reply => reply.At!.Value.Date.ToString("yyyy-MM-dd", null)));
        Assert.Contains("超过 0 个会影响考核", said.Single(reply => reply.Kind == "pool_fell" && reply.To == "赵敏").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("影响考核", said.Single(reply => reply.Kind == "pool_fell" && reply.To == "刘洋").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_team_may_keep_its_pool_to_itself_while_another_shares()
    {
        using PoolChat chat = Chat("team_pools: true");
        chat.Say("赵敏", "新增客户银杏健身");
        chat.Say("赵敏", "把银杏健身放回公海，没预算");
        chat.Say("刘洋", "新增客户海棠花店");
        chat.Say("刘洋", "把海棠花店放回公海，没预算");

        Assert.Equal("not_allowed", chat.Say("刘洋", "领取银杏健身").Figures["reason"]);
        Assert.Equal("not_allowed", chat.Say("刘洋", "银杏健身什么情况").Figures["reason"]);
        Assert.Equal("4", chat.Say("刘洋", "公海里有哪些客户").Figures["count"]);
        Assert.Equal("5", chat.Say("李娜", "公海里有哪些客户").Figures["count"]);
        Assert.Equal("recorded", chat.Say("李娜", "领取海棠花店").Kind);
    }
}
