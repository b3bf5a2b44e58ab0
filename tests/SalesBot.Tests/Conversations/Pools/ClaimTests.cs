using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>Taking customers from the pool and giving them back.</summary>
public sealed class ClaimTests
{
    /// <summary>蓝海商贸 of tier A and 青松文具 lie in the pool since Monday.</summary>
    private const string Pool = "customers: [{name: 蓝海商贸, tier: A, phone: \"13800001234\"}, {name: 青松文具}]\n";

    [Fact]
    public void Of_two_claims_the_first_wins_and_the_second_is_told_by_whom_without_losing_a_claim()
    {
        using PoolChat chat = new(Pool + "pool: {daily_claims: 1}\n");
        Assert.Equal("recorded", chat.Say("李娜", "我要领取蓝海商贸").Kind);
        long before = chat.Entries;

        Reply second = chat.Say("张伟", "领取蓝海商贸");

        Assert.Equal(("refused", "taken"), (second.Kind, second.Figures["reason"]));
        Assert.Contains("刚被李娜领走", second.Text, StringComparison.Ordinal);
        Assert.Equal(before, chat.Entries);
        Assert.Equal("recorded", chat.Say("张伟", "领取青松文具").Kind);
    }

    [Fact]
    public void A_winner_who_asks_again_is_told_that_it_is_theirs_already()
    {
        using PoolChat chat = new(Pool);
        chat.Say("李娜", "领取蓝海商贸");

        Assert.Equal("already_yours", chat.Say("李娜", "领取蓝海商贸").Figures["reason"]);
    }

    [Fact]
    public void Later_the_owner_is_named_without_the_haste()
    {
        using PoolChat chat = new(Pool);
        chat.Say("李娜", "领取蓝海商贸");
        Reply late = chat.Say("张伟", "领取蓝海商贸", "2026-09-08 10:00");

        Assert.Equal("taken", late.Figures["reason"]);
        Assert.Contains("李娜", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("刚被", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_claimant_gets_contacts_history_and_why_it_fell_and_the_number_is_masked_before()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸，电话13800001234");
        chat.Say("赵敏", "今天拜访了蓝海商贸，王总对账期有顾虑");
        chat.Until("2026-09-15 08:00");

        Assert.Equal("138••••1234", chat.Figures("李娜", "蓝海商贸")["phone"]);
        Reply claimed = chat.Say("李娜", "领取蓝海商贸");

        Assert.Equal(("13800001234", "2026-09-22", "4"), (claimed.Figures["phone"], claimed.Figures["pool_deadline"], claimed.Figures["claims_left"]));
        Assert.Contains(claimed.Rows, row => row.GetValueOrDefault("by") == "赵敏" && row["what"].Contains("账期", StringComparison.Ordinal));
        Assert.Contains("原来是赵敏的客户，今天因超期没跟进掉进公海", claimed.Text, StringComparison.Ordinal);
        Assert.Equal("13800001234", chat.Figures("李娜", "蓝海商贸")["phone"]);
        Assert.DoesNotContain("phone", chat.Figures("赵敏", "蓝海商贸").Keys);
    }

    [Fact]
    public void The_clock_runs_from_the_claim()
    {
        using PoolChat chat = new(Pool);
        chat.Say("李娜", "领取蓝海商贸", "2026-09-09 10:00");

        Assert.Equal("2026-09-17", chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void At_the_cap_a_claim_is_refused_with_what_to_release()
    {
        using PoolChat chat = new(Pool + "pool: {cap: {junior: 1, senior: 2}}\n");
        chat.Say("赵敏", "新增客户银杏健身");
        long before = chat.Entries;

        Reply full = chat.Say("赵敏", "领取蓝海商贸");

        Assert.Equal("cap", full.Figures["reason"]);
        Assert.Contains("银杏健身", full.Text, StringComparison.Ordinal);
        Assert.Contains(full.Actions, action => action.Intent == "release_customer");
        Assert.Equal(before, chat.Entries);
        chat.Say("张伟", "新增客户红枫酒店");
        Assert.Equal("recorded", chat.Say("张伟", "领取蓝海商贸").Kind);
    }

    [Theory]
    [InlineData(true, "recorded")]
    [InlineData(false, "refused")]
    public void Customers_with_an_order_in_the_last_twelve_months_do_not_count_unless_the_company_says_so(bool skip, string kind)
    {
        using PoolChat chat = new(Pool + $"pool: {{cap: {{junior: 1}}, cap_skip_buyers: {(skip ? "true" : "false")}}}\n");
        chat.Say("赵敏", "新增客户银杏健身");
        chat.Say("赵敏", "银杏健身签了1万储值卡");

        Assert.Equal(kind, chat.Say("赵敏", "领取蓝海商贸").Kind);
    }

    [Fact]
    public void A_manager_may_give_a_customer_beyond_the_cap_and_that_is_seen()
    {
        using PoolChat chat = new(Pool + "pool: {cap: {junior: 1}}\n");
        chat.Say("赵敏", "新增客户银杏健身");

        Reply given = chat.Say("沈怡", "把蓝海商贸转给赵敏");

        Assert.Equal(("recorded", "true"), (given.Kind, given.Figures["over_cap"]));
        Assert.Contains("超出客户上限（2/1）", given.Text, StringComparison.Ordinal);
        Assert.Equal("赵敏", chat.Figures("沈怡", "蓝海商贸")["owner"]);
    }

    [Fact]
    public void Releasing_does_not_give_the_days_claim_back_but_undoing_the_claim_does()
    {
        using PoolChat chat = new(Pool + "pool: {daily_claims: 1}\n");
        chat.Say("李娜", "领取蓝海商贸");
        Assert.Equal("undone", chat.Say("李娜", "撤销").Kind);
        Assert.True(chat.Customer("蓝海商贸").IsInPool);
        chat.Say("李娜", "领取蓝海商贸");
        chat.Say("李娜", "把蓝海商贸放回公海，客户没预算");

        Reply refused = chat.Say("李娜", "领取青松文具");
        Assert.Equal("daily_claims", refused.Figures["reason"]);
        Assert.Equal("recorded", chat.Say("李娜", "领取青松文具", "2026-09-08 00:05").Kind);
    }

    [Fact]
    public void Who_lost_a_customer_waits_seven_days_to_claim_it_and_managers_may_give_it_at_once()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Until("2026-09-15 08:00");

        Reply refused = chat.Say("赵敏", "领取蓝海商贸");
        Assert.Equal("cool_down", refused.Figures["reason"]);
        Assert.Contains("9月22日（周二）起", refused.Text, StringComparison.Ordinal);
        Assert.Equal("cool_down", chat.Say("赵敏", "领取蓝海商贸", "2026-09-21 23:00").Figures["reason"]);
        Assert.Equal("recorded", chat.Say("沈怡", "把蓝海商贸转给赵敏").Kind);
        chat.Say("沈怡", "撤销");
        Assert.Equal("recorded", chat.Say("赵敏", "领取蓝海商贸", "2026-09-22 00:01").Kind);
    }

    [Fact]
    public void A_colleague_who_hands_it_straight_back_does_not_shorten_the_wait()
    {
        using PoolChat chat = new(Pool);
        chat.Say("李娜", "领取蓝海商贸");
        chat.Say("李娜", "把蓝海商贸放回公海，客户没预算");
        chat.Say("张伟", "领取蓝海商贸");
        chat.Say("张伟", "把蓝海商贸放回公海，替李娜领的");

        Assert.Equal("cool_down", chat.Say("李娜", "领取蓝海商贸").Figures["reason"]);
        Assert.Equal("recorded", chat.Say("李娜", "领取蓝海商贸", "2026-09-14 08:00").Kind);
    }

    [Fact]
    public void A_new_pool_customer_is_frozen_for_the_hours_that_the_company_sets()
    {
        using PoolChat chat = new(Pool + "pool: {freeze_hours: 24}\n");
        chat.Say("李娜", "领取蓝海商贸");
        chat.Say("李娜", "把蓝海商贸放回公海，客户没预算", "2026-09-08 10:00");

        Reply frozen = chat.Say("张伟", "领取蓝海商贸", "2026-09-09 09:59");
        Assert.Equal("frozen", frozen.Figures["reason"]);
        Assert.Contains("今天10:00以后", frozen.Text, StringComparison.Ordinal);
        Assert.Equal("recorded", chat.Say("张伟", "领取蓝海商贸", "2026-09-09 10:00").Kind);
    }

    [Fact]
    public void Where_each_team_has_its_pool_others_neither_see_nor_claim_it()
    {
        using PoolChat chat = new(Pool + "pool: {team_pools: true}\n");
        chat.Say("李娜", "领取蓝海商贸");
        chat.Say("李娜", "把蓝海商贸放回公海，客户没预算");

        Assert.Equal("1", chat.Say("刘洋", "公海里有哪些客户").Figures["count"]);
        Assert.Equal("not_allowed", chat.Say("刘洋", "领取蓝海商贸").Figures["reason"]);
        Assert.Equal("2", chat.Say("沈怡", "公海里有哪些客户").Figures["count"]);
        Assert.Equal("recorded", chat.Say("张伟", "领取蓝海商贸").Kind);
    }

    [Fact]
    public void Managers_do_not_claim_and_what_is_owned_cannot_be_claimed()
    {
        using PoolChat chat = new(Pool);
        chat.Say("赵敏", "新增客户银杏健身");
        long before = chat.Entries;

        Assert.Equal("not_allowed", chat.Say("沈怡", "领取蓝海商贸").Figures["reason"]);
        Assert.Equal("taken", chat.Say("李娜", "领取银杏健身").Figures["reason"]);
        Assert.Equal(before, chat.Entries);
    }

    [Fact]
    public void A_release_asks_for_its_reason_and_keeps_it_for_the_next_owner()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        Assert.Equal("reason", chat.Say("赵敏", "把蓝海商贸放回公海").Figures["missing"]);

        Reply released = chat.Say("赵敏", "客户今年没预算");
        Assert.Equal(("recorded", "客户今年没预算"), (released.Kind, released.Figures["reason"]));
        Reply pool = chat.Say("李娜", "公海里有哪些客户");
        Assert.Equal(("2026-09-07", "赵敏"), (pool.Rows[0]["since"], pool.Rows[0]["last_owner"]));
        Assert.Contains("客户今年没预算", chat.Press("李娜", pool, "claim_customer").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_claimant_is_told_of_pains_prices_and_decisions_that_were_noted()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸最头疼的是旺季送货慢");
        chat.Say("赵敏", "蓝海商贸是老板直接拍板");
        chat.Say("赵敏", "蓝海商贸报价了20万");
        chat.Until("2026-09-15 08:00");

        Reply claimed = chat.Say("李娜", "领取蓝海商贸");

        foreach (string known in (string[])["送货慢", "老板直接拍板", "20万", "超期没跟进"]) Assert.Contains(known, claimed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_claims_a_day_are_enough()
    {
        string[] names = ["红枫酒店", "银杏健身", "青松文具", "海棠花店", "白桦书屋", "云杉软件"];
        using PoolChat chat = new($"customers: [{string.Join(", ", names.Select(name => $"{{name: {name}}}"))}]\n");
        Assert.Equal(["4", "3", "2", "1", "0"], names.Take(5).Select(name => chat.Say("李娜", $"领取{name}").Figures["claims_left"]));
        long before = chat.Entries;

        Reply sixth = chat.Say("李娜", "领取云杉软件");
        Assert.Equal("daily_claims", sixth.Figures["reason"]);
        Assert.Contains("每天最多 5 个", sixth.Text, StringComparison.Ordinal);
        Assert.Equal(before, chat.Entries);
        Assert.Equal("recorded", chat.Say("李娜", "领取云杉软件", "2026-09-08 00:01").Kind);
    }

    [Theory]
    [InlineData("", 50)]
    [InlineData(", grade: intermediate", 100)]
    [InlineData(", grade: senior", 150)]
    public void The_cap_goes_by_grade(string grade, int cap)
    {
        string customers = string.Join(", ", Enumerable.Range(1, cap).Select(number => $"{{name: 甲{number}号商行, owner: 赵敏, since: 2026-09-04}}"));
        using PoolChat chat = new(
            $"customers: [{{name: 蓝海商贸}}, {customers}]\n",
            edit: file => file.Replace("{name: 赵敏, role: rep, team: 华北组}", $"{{name: 赵敏, role: rep, team: 华北组{grade}}}", StringComparison.Ordinal));

        Reply full = chat.Say("赵敏", "领取蓝海商贸");

        Assert.Equal("cap", full.Figures["reason"]);
        Assert.Contains($"已有 {cap} 个客户，上限 {cap} 个", full.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pool: {reclaim_days: 0}\n", "recorded")]
    [InlineData("pool: {reclaim_days: 1}\n", "refused")]
    public void The_wait_of_a_former_owner_is_the_companys(string settings, string kind)
    {
        using PoolChat chat = new(Pool + settings);
        chat.Say("李娜", "领取蓝海商贸");
        chat.Say("李娜", "把蓝海商贸放回公海，客户没预算");

        Assert.Equal(kind, chat.Say("李娜", "领取蓝海商贸").Kind);
        Assert.Equal(kind == "refused", chat.Say("李娜", "领取蓝海商贸", "2026-09-08 00:01").Kind == "recorded");
    }

    [Fact]
    public void Looking_at_pool_customers_is_limited_a_day_where_the_company_says_so()
    {
        using PoolChat chat = new(Pool + "pool: {daily_lookups: 1}\n");
        Assert.Equal("customer", chat.Say("李娜", "蓝海商贸什么情况").Kind);
        Assert.Equal("customer", chat.Say("李娜", "蓝海商贸什么情况").Kind);

        Reply enough = chat.Say("李娜", "青松文具什么情况");
        Assert.Equal(("refused", "not_allowed"), (enough.Kind, enough.Figures["reason"]));
        Assert.Contains("今天已经看了 1 个公海客户", enough.Text, StringComparison.Ordinal);
        Assert.Equal("customer", chat.Say("张伟", "青松文具什么情况").Kind);
        Assert.Equal("customer", chat.Say("沈怡", "青松文具什么情况").Kind);
        Assert.Equal("recorded", chat.Say("李娜", "领取青松文具").Kind);
        Assert.Equal("customer", chat.Say("李娜", "青松文具什么情况").Kind);
        Assert.Equal("customer", chat.Say("李娜", "蓝海商贸什么情况", "2026-09-08 08:00").Kind);
    }

    [Fact]
    public void A_release_of_what_is_paid_and_not_delivered_is_refused()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say("赵敏", "青松文具签了1万储值卡");
        chat.Say("赵敏", "青松文具今天交货了");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了1万储值卡");
        chat.Say("赵敏", "蓝海商贸全款到账");

        Assert.Equal("open_money", chat.Say("赵敏", "把蓝海商贸放回公海，客户没预算").Figures["reason"]);
    }

    [Fact]
    public void A_release_with_money_outstanding_is_refused()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了1万储值卡");
        long before = chat.Entries;

        Assert.Equal("open_money", chat.Say("赵敏", "把蓝海商贸放回公海，客户没预算").Figures["reason"]);
        Assert.Equal(before, chat.Entries);
        chat.Say("赵敏", "蓝海商贸全款到账");
        Assert.Equal("recorded", chat.Say("赵敏", "把蓝海商贸放回公海，客户没预算").Kind);
    }

    [Fact]
    public void Only_the_owner_and_superiors_release()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Equal("not_yours", chat.Say("李娜", "把蓝海商贸放回公海，客户没预算").Figures["reason"]);
        Assert.Equal("not_yours", chat.Say("陈琳", "把蓝海商贸放回公海，客户没预算").Figures["reason"]);
        Assert.Equal("recorded", chat.Say("王建国", "把蓝海商贸放回公海，客户没预算").Kind);
        Assert.Equal("in_pool", chat.Say("王建国", "把蓝海商贸放回公海，客户没预算").Figures["reason"]);
    }

    [Fact]
    public void An_undone_release_gives_the_customer_back_as_long_as_nobody_has_claimed_it()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "把蓝海商贸放回公海，客户没预算");
        Assert.Equal("undone", chat.Say("赵敏", "撤销").Kind);
        Assert.Equal("2026-09-15", chat.FallsOn("蓝海商贸"));

        chat.Say("赵敏", "把蓝海商贸放回公海，客户没预算");
        chat.Say("李娜", "领取蓝海商贸");
        Assert.Equal("taken", chat.Say("赵敏", "撤销").Figures["reason"]);
        Assert.Equal("李娜", chat.Figures("沈怡", "蓝海商贸")["owner"]);
    }

    [Fact]
    public void A_claim_with_an_order_since_is_not_taken_back()
    {
        using PoolChat chat = new(Pool);
        Reply claimed = chat.Say("李娜", "领取蓝海商贸");
        chat.Say("李娜", "蓝海商贸签了1万储值卡");

        Assert.Equal("open_money", chat.Press("李娜", claimed, "undo_last").Figures["reason"]);
    }

    [Fact]
    public void The_pool_lists_the_best_first_and_answers_in_english()
    {
        using PoolChat chat = new(Pool);

        Reply pool = chat.Say("李娜", "what's in the public pool");

        Assert.Equal(["蓝海商贸", "青松文具"], pool.Rows.Select(row => row["customer"]));
        Assert.Contains("2 customers in the public pool", pool.Text, StringComparison.Ordinal);
        Assert.Equal("recorded", chat.Press("李娜", pool, "claim_customer").Kind);
    }
}
