using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>What a commission plan leaves open, answered in another way: each row is told once by the usual answer and once by another.</summary>
public sealed class SettingExamples
{
    private const string Targets = "沈怡: 张伟三季度目标定100万 / ";

    /// <summary>Beside the order in question so much is signed, and paid at once, that everything is paid at the full factor.</summary>
    private const string Beside = "张伟: 广源签了80万培训 / 广源尾款结清 / ";

    private const string Goods = "和兴签了20万礼盒，利润5万，账期60天 / ";

    [Theory]
    [InlineData("band: {period: collection}", "09-10 和兴签了10万储值卡 / 10-08 沈怡: 张伟四季度目标定100万 / 张伟: 和兴尾款结清", "3000.00", "0.00")]
    [InlineData("band: {metric: collected}", "和兴签了10万储值卡 / 和兴尾款结清 / 沈怡: 张伟三季度回款目标定150万 / 张伟: 帮助", "3000.00", "2400.00")]
    [InlineData("factor: {scope: rates}", "沈怡: 张伟三季度目标定120万 / 张伟: 和兴签了6万储值卡，预付 / 和兴尾款结清", "2160.00", "2220.00")]
    [InlineData("collect: {mode: pro_rata}", "和兴签了10万储值卡 / 和兴回款6万", "0.00", "1800.00")]
    [InlineData("late: {from: delivery}", Goods + "07-20 和兴今天交货了 / 09-14 和兴尾款结清", "7000.00", "9000.00")]
    [InlineData("late: {from: delivery}", Goods + "09-14 和兴尾款结清", "7000.00", "9000.00")]
    [InlineData("late: {from: invoice}", Goods + "07-20 和兴今天交货了 / 09-14 和兴尾款结清", "7000.00", "9000.00")]
    [InlineData("late: {from: due}", Goods + "09-14 和兴尾款结清", "7000.00", "9000.00")]
    [InlineData("late: {days: 45}", Goods + "08-20 和兴尾款结清", "9000.00", "7000.00")]
    [InlineData("late: {days: months:2}", Goods + "09-01 和兴尾款结清", "7000.00", "9000.00")]
    [InlineData("late: {days: instalment}", Goods + "07-10 和兴回款15万 / 09-14 和兴尾款结清", "7000.00", "8500.00")]
    [InlineData("prepaid: {grace: 3}", "和兴签了10万储值卡，预付 / 07-06 和兴尾款结清", "4000.00", "3000.00")]
    [InlineData("cumulative: {base: crossing}", "百川签了30万储值卡 / 百川尾款结清", "9200.00", "9300.00")]
    [InlineData("cumulative: {base: retroactive}", "百川签了30万储值卡 / 百川尾款结清", "9200.00", "14200.00")]
    [InlineData("first: {mode: again:12}", "和兴签了10万储值卡 / 和兴尾款结清 / 和兴签了10万储值卡 / 和兴尾款结清", "6000.00", "15000.00")]
    [InlineData("first: {mode: again:18}", "和兴签了10万储值卡 / 和兴尾款结清", "3000.00", "3000.00")]
    [InlineData("first: {mode: days:30}", "新禾签了10万储值卡 / 新禾尾款结清 / 07-30 新禾签了10万储值卡 / 新禾尾款结清 / 07-31 新禾签了10万储值卡 / 新禾尾款结清", "10000.00", "11000.00")]
    [InlineData("goods: {loss: net}", Goods + "和兴尾款结清 / 和兴签了5万礼盒，成本5.4万 / 和兴尾款结清", "9000.00", "8280.00")]
    [InlineData("order: {floor: carry}", "和兴签了20万礼盒，利润1万，账期60天 / 和兴签了10万储值卡 / 08-31 和兴尾款结清", "2000.00", "1800.00")]
    [InlineData("refund: {profit: finance}", Goods + "和兴尾款结清 / 给和兴退了10万", "4500.00", "0.00")]
    [InlineData("refund: {profit: finance}", Goods + "和兴尾款结清 / 给和兴退了10万 / 沈怡: 和兴那单财务核定利润2万 / 张伟: 帮助", "3600.00", "3600.00")]
    [InlineData("amount: {tax: excluded}", "和兴签了10万储值卡 / 和兴回款10万", "3000.00", "0.00")]
    [InlineData("amount: {tax: excluded}", "和兴签了10万储值卡 / 和兴回款113000元", "3000.00", "3000.00")]
    [InlineData("amount: {tax: excluded, tax_rate: 0.06}", "和兴签了10万储值卡 / 和兴回款106000元", "3000.00", "3000.00")]
    public void Another_answer_earns_another_sum(string setting, string chat, string usual, string other)
    {
        string script = $"{Targets}{Beside}{chat} / 三季度提成多少";

        Assert.Equal(usual, Script.Play(Script.Company("selling.yaml"), script)[^1].Last("commission").Figure("commission.earned"));
        Assert.Equal(other, Script.Play(Script.Company("selling.yaml", setting + "\n"), script)[^1].Last("commission").Figure("commission.earned"));
    }

    [Theory]
    [InlineData("", "1.0000", "3000.00")]
    [InlineData("band: {no_target: none}\n", "0.0000", "0.00")]
    public void A_member_without_a_target_is_paid_in_full_or_not_at_all(string settings, string factor, string earned)
    {
        JsonElement pay = Script.Play(Script.Company("selling.yaml", settings), "张伟: 和兴签了10万储值卡 / 和兴尾款结清 / 三季度提成多少")[^1].Last("commission");

        Assert.Equal((null, factor, earned), (pay.Figure("attainment"), pay.Figure("factor"), pay.Figure("commission.earned")));
        Assert.Contains("还没定目标", pay.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "75", "6300.00")]
    [InlineData("factor: {scope: rates}\n", "75", "6100.00")]
    [InlineData("factor: {scope: rates}\n", "59", "0.00")]
    public void A_deduction_is_lowered_with_the_rest_or_counts_in_full_above_the_floor(string settings, string reached, string earned)
    {
        string script = $"{Targets}张伟: 广源签了{decimal.Parse(reached, System.Globalization.CultureInfo.InvariantCulture) - 20}万培训 / {Goods}09-14 和兴尾款结清 / 三季度提成多少";

        Assert.Equal(earned, Script.Play(Script.Company("selling.yaml", settings), script)[^1].Last("commission").Figure("commission.earned"));
    }

    [Theory]
    [InlineData("08-30", "9000.00", "9000.00")]
    [InlineData("08-31", "7000.00", "7000.00")]
    [InlineData("08-31 12:00 张伟: 和兴尾款结清 / 08-31", "7000.00", "0.00")]
    public void What_is_late_and_unpaid_is_projected_with_its_deduction_and_booked_with_the_money(string day, string projected, string waiting)
    {
        string at = day.Length == 5 ? day + " 张伟: " : day + " 13:00 张伟: ";
        JsonElement pay = Script.Play(Script.Company("selling.yaml"), $"{Targets}{Beside}{Goods}{at}三季度提成多少")[^1].Last("commission");

        Assert.Equal((projected, waiting), (pay.Figure("commission.projected"), pay.Figure("commission.waiting")));
    }

    [Theory]
    [InlineData("07-08", "4000.00", false)]
    [InlineData("07-10", "3000.00", true)]
    [InlineData("07-09", "3000.00", true)]
    public void The_bonus_of_a_prepaid_order_without_its_money_is_dropped_after_the_days_of_grace_with_a_note(string day, string projected, bool isTold)
    {
        JsonElement pay = Script.Play(Script.Company("selling.yaml"), $"张伟: 和兴签了10万储值卡，预付 / {day} 三季度提成多少")[^1].Last("commission");

        Assert.Equal(projected, pay.Figure("commission.projected"));
        Assert.Equal(isTold, pay.GetProperty("text").GetString()!.Contains("收齐才有预付奖励，已经过了", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("11111", "0.00")]
    [InlineData("11112", "0.16")]
    public void Below_a_margin_of_5_56_per_cent_a_late_order_earns_nothing(string profit, string earned) => Assert.Equal(
        earned,
        Script.Play(Script.Company("selling.yaml"), $"{Targets}{Beside}和兴签了20万礼盒，利润{profit}元，账期60天 / 08-31 和兴尾款结清 / 三季度提成多少")[^1].Last("commission").Figure("commission.earned"));

    [Fact]
    public void Profit_may_choose_the_band()
    {
        string script = $"{Targets}张伟三季度利润目标定10万 / 张伟: 和兴签了80万礼盒，利润6万 / 和兴尾款结清 / 三季度提成多少";

        Assert.Equal("10800.00", Script.Play(Script.Company("selling.yaml"), script)[^1].Last("commission").Figure("commission.earned"));
        Assert.Equal("8640.00", Script.Play(Script.Company("selling.yaml", "band: {metric: profit}\n"), script)[^1].Last("commission").Figure("commission.earned"));
    }

    [Theory]
    [InlineData("", "200.00")]
    [InlineData("cumulative: {year: first_order}\n", "0.00")]
    public void The_year_of_purchases_may_begin_with_the_first_order(string settings, string bonus)
    {
        // 百川 ordered first on 1 March 2025: in February a year of purchases runs of which nothing is known.
        JsonElement pay = Script.Play(
            Script.Company("selling.yaml", settings),
            "01-05 沈怡: 张伟一季度目标定10万 / 02-10 张伟: 百川签了30万储值卡 / 百川尾款结清 / 一季度提成多少")[^1].Last("commission");

        Assert.Equal(9_000 + decimal.Parse(bonus, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(pay.Figure("commission.earned")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("", "21000.00")]
    [InlineData("grade: {pay_period: quarter}\n", "7000.00")]
    public void Base_pay_is_per_month_or_per_quarter(string settings, string basePay) =>
        Assert.Equal(basePay, Script.Play(Script.Company("selling.yaml", settings), $"{Targets}张伟: 三季度提成多少")[^1].Last("commission").Figure("base_pay"));

    [Theory]
    [InlineData("", "70", "intermediate")]
    [InlineData("grade: {demote: lowest}\n", "70", "junior")]
    [InlineData("grade: {keep: 0.7}\n", "70", null)]
    [InlineData("grade: {promote: automatic}\n", "100", "senior")]
    [InlineData("grade: {promote: automatic, promote_at: 1.2}\n", "110", null)]
    [InlineData("grade: {promote: automatic, promote_at: 1.2}\n", "120", "senior")]
    [InlineData("grade: {promote: off}\n", "120", null)]
    public void A_review_changes_the_grade_by_the_companys_rules(string settings, string reached, string? after)
    {
        string from = after == "senior" ? "intermediate" : "senior";
        string company = Script.Company("selling.yaml", settings).Replace("grade: intermediate", $"grade: {from}", StringComparison.Ordinal);
        JsonElement replies = Script.Play(company, $"{Targets}张伟: 广源签了{reached}万培训 / 10-09 12:00 tick")[^1];

        Assert.Equal(after, replies.EnumerateArray().Where(reply => reply.GetProperty("kind").GetString() == "grade_changed").Select(reply => reply.Figure("grade")).SingleOrDefault());
    }
}
