using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Money that is still out: who asks what, and who is reminded when.</summary>
public sealed class CollectionTests
{
    private const string Signed = "07-01 张伟: 和兴签了20万礼盒，利润5万，账期60天 / 07-06 广源签了8万储值卡，账期30天 / 李娜: 嘉木签了5万储值卡，账期30天";

    [Theory]
    [InlineData("张伟: 我还有哪些款没回", "280000.00", "80000.00", "广源商超 和兴食品")]
    [InlineData("张伟: 和兴还欠多少", "200000.00", "0.00", "和兴食品")]
    [InlineData("王强: 东区还有多少没收回来", "330000.00", "130000.00", "广源商超 嘉木家具 和兴食品")]
    [InlineData("沈怡: 全公司应收账款", "330000.00", "130000.00", "广源商超 嘉木家具 和兴食品")]
    [InlineData("李娜: 我还有哪些款没回", "50000.00", "50000.00", "嘉木家具")]
    public void What_is_outstanding_is_told_by_due_date_to_whom_it_concerns(string asked, string outstanding, string overdue, string customers)
    {
        JsonElement answer = Replies($"{Signed} / 08-10 {asked}")[^1].Last("receivables");

        Assert.Equal((outstanding, overdue), (answer.Figure("outstanding"), answer.Figure("overdue")));
        Assert.Equal(customers, string.Join(' ', answer.Column("customer")));
    }

    [Theory]
    [InlineData("07-02", "0.00")]
    [InlineData("07-08", "0.00")]
    [InlineData("07-09", "100000.00")]
    public void A_prepaid_order_is_overdue_when_it_is_paid_as_one_no_more(string day, string overdue)
    {
        JsonElement answer = Replies($"07-01 张伟: 和兴签了10万储值卡，预付 / {day} 我还有哪些款没回")[^1].Last("receivables");

        Assert.Equal(overdue, answer.Figure("overdue"));
        Assert.Equal(["2026-07-08"], answer.Column("due_on"));
    }

    [Theory]
    [InlineData("李娜: 张伟还有哪些款没回", "not_allowed")]
    [InlineData("李娜: 东区还有多少没收回来", "not_allowed")]
    public void What_others_are_owed_is_refused(string asked, string reason) => Assert.Equal(reason, Replies($"{Signed} / {asked}")[^1].Last("refused").Figure("reason"));

    [Fact]
    public void Of_a_colleagues_customer_only_the_owner_is_told()
    {
        JsonElement answer = Replies($"{Signed} / 李娜: 和兴还欠多少")[^1].Last("customer");

        Assert.Equal(("张伟", null), (answer.Figure("owner"), answer.Figure("outstanding")));
    }

    [Theory]
    [InlineData("08-05", "280000.00", "0.00", "0.00", "0.00", "0.00")]
    [InlineData("08-06", "200000.00", "80000.00", "0.00", "0.00", "0.00")]
    [InlineData("09-04", "0.00", "280000.00", "0.00", "0.00", "0.00")]
    [InlineData("09-05", "0.00", "200000.00", "80000.00", "0.00", "0.00")]
    [InlineData("10-10", "0.00", "0.00", "200000.00", "80000.00", "0.00")]
    [InlineData("12-01", "0.00", "0.00", "0.00", "0.00", "280000.00")]
    public void What_is_out_ages_from_its_due_date(string day, string notDue, string first, string second, string third, string more)
    {
        JsonElement answer = Replies($"{Signed} / {day} 张伟: 我还有哪些款没回")[^1].Last("receivables");

        Assert.Equal((notDue, first, second), (answer.Figure("not_due"), answer.Figure("overdue.30"), answer.Figure("overdue.60")));
        Assert.Equal((third, more), (answer.Figure("overdue.90"), answer.Figure("overdue.more")));
    }

    [Theory]
    [InlineData("和兴回款25万", "0.00", "50000.00")]
    [InlineData("和兴回款25万 / 撤销", "200000.00", null)]
    [InlineData("和兴回款25万 / 和兴签了3万储值卡", "0.00", "20000.00")]
    [InlineData("和兴回款15万", "50000.00", null)]
    public void What_is_paid_beyond_is_kept_as_credit_and_said(string chat, string outstanding, string? credit)
    {
        JsonElement answer = Replies($"{Signed} / 张伟: {chat} / 和兴还欠多少")[^1].Last("receivables");

        Assert.Equal((outstanding, credit), (answer.Figure("outstanding"), answer.Figure("credit")));
    }

    [Theory]
    [InlineData("和兴回款6万", "50000.00 0.00, 10000.00 90000.00", "7月1日签的 5万 那单 5万，收齐了；7月1日签的 10万 那单 1万，还差 9万")]
    [InlineData("和兴回款3万", "30000.00 20000.00", "7月1日签的 5万 那单 3万，还差 2万")]
    [InlineData("和兴尾款结清", "50000.00 0.00, 100000.00 0.00", "先抵最早到期的")]
    public void A_payment_goes_to_what_is_due_first_and_says_so(string paid, string parts, string said)
    {
        JsonElement recorded = Replies($"张伟: 和兴签了10万储值卡，账期60天 / 和兴签了5万储值卡，账期10天 / 07-02 {paid}")[^1].Last("payment_recorded");

        Assert.Equal(parts, string.Join(", ", recorded.Column("amount").Zip(recorded.Column("outstanding"), (amount, left) => $"{amount} {left}")));
        Assert.Contains(said, recorded.GetProperty("text").GetString()!.Replace("昨天", "7月1日", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_order_nothing_more_is_said_and_credit_pays_the_next()
    {
        IReadOnlyList<JsonElement> replies = Replies("张伟: 和兴签了10万储值卡 / 和兴回款13万 / 和兴签了5万储值卡");

        Assert.Empty(replies[1].Last("payment_recorded").Column("amount"));
        Assert.Equal("30000.00", replies[2].Last("deal_recorded").Figure("from_credit"));
        Assert.Contains("客户余额已抵 3万", replies[2].Last("deal_recorded").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "08-16 15 张伟, 08-24 7 张伟, 08-28 3 张伟, 08-28 3 王强, 08-30 1 张伟")]
    [InlineData(" / 08-25 张伟: 和兴尾款结清", "08-16 15 张伟, 08-24 7 张伟")]
    [InlineData(" / 07-02 张伟: 撤销", "")]
    public void Money_is_reminded_of_15_7_3_and_1_days_before_the_deduction(string then, string reminders) =>
        Assert.Equal(reminders, RemindersAfter($"07-01 张伟: 和兴签了20万礼盒，利润5万，账期30天{then}"));

    [Theory]
    [InlineData("collection: {remind: [10, 2], tell_leader: 10}\n", "08-21 10 张伟, 08-21 10 王强, 08-29 2 张伟")]
    [InlineData("late: {from: due}\n", "09-15 15 张伟, 09-23 7 张伟, 09-27 3 张伟, 09-27 3 王强, 09-29 1 张伟")]
    [InlineData("late: {from: delivery}\n", "")]
    [InlineData("plan: simple\n", "07-17 15 张伟, 07-25 7 张伟, 07-29 3 张伟, 07-29 3 王强, 07-31 1 张伟")]
    public void The_days_count_to_what_the_company_and_the_plan_take(string settings, string reminders) =>
        Assert.Equal(reminders, RemindersAfter("07-01 张伟: 和兴签了20万礼盒，利润5万，账期30天", settings));

    [Fact]
    public void Two_orders_of_one_day_are_reminded_of_each()
    {
        JsonElement[] said = Replies("07-01 张伟: 和兴签了20万礼盒，利润5万，账期30天 / 广源签了8万储值卡，账期30天 / 08-16 09:00 tick")[^1].EnumerateArray()
            .Where(reply => reply.GetProperty("kind").GetString() == "collection_reminder").ToArray();

        Assert.Equal(["和兴食品 200000.00", "广源商超 80000.00"], said.Select(reply => $"{reply.Figure("customer")} {reply.Figure("outstanding")}"));
        Assert.Contains("再过 **15** 天就要扣这单的 1% 提成，最晚8月30日（周日）收齐", said[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private static string RemindersAfter(string chat, string settings = "")
    {
        IReadOnlyList<JsonElement> replies = Script.Play(Script.Company("spending.yaml", settings), chat + " / 09-30 tick / 09-30 10:05 tick");
        IEnumerable<JsonElement> said = replies.SelectMany(answer => answer.EnumerateArray()).Where(reply => reply.GetProperty("kind").GetString() == "collection_reminder");
        return string.Join(", ", said.Select(reply => $"{reply.GetProperty("at").GetString()![5..10]} {reply.Figure("days")} {reply.GetProperty("to").GetString()}"));
    }

    private static IReadOnlyList<JsonElement> Replies(string chat) => Script.Play(Script.Company("spending.yaml"), chat);
}
