using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>The words of a statement.</summary>
internal sealed class ChineseSlip : SlipPhrases
{
    public override IReadOnlyList<string> Columns { get; } =
        ["订单号", "签约日", "客户", "项目", "方案", "基数", "比例", "分成", "完成率", "系数", "精确值", "金额", "状态"];

    public override string Title(string who, SalesPeriod period) => $"{who} 提成单 {Iso(period.First)} 至 {Iso(period.Last)}";

    public override IEnumerable<string> Remarks(Statement pay, LocalDate today)
    {
        yield return pay.ClosedOn is { } closed ? $"{Iso(closed)}已关账，以后不再改" : $"还没关账，这是{Iso(today)}的数";
        string factor = pay.Factor is { } share ? $"，按 {Typeset.Percent(share)} 发放" : "";
        if (pay.Attainment is { } attainment) yield return $"完成率 {Typeset.CutPercent(attainment)}{factor}";
        else if (factor.Length > 0) yield return $"还没定目标{factor}";
        yield return "精确值 = 基数 × 比例 × 分成 × 系数，每行四舍五入到分，合计是各行之和";
        if (pay.HasUnknownProfit) yield return "有订单还不知道利润，那部分先没算";
    }

    public override string NoRate => "方案里没有这个品类的提成";

    public override string NameOf(SlipPart part) => part switch
    {
        SlipPart.Lines => "本期订单合计",
        SlipPart.Waiting => "没收齐款，本次不发",
        SlipPart.Carried => "往季订单后来收齐",
        SlipPart.Adjustment => "往季调整",
        SlipPart.Commission => "应发提成",
        SlipPart.BasePay => "底薪",
        SlipPart.Total => "总计",
    };

    public override string NameOf(SettlementKind kind) => kind switch
    {
        SettlementKind.Carried => "往季订单后来收齐",
        SettlementKind.Adjustment => "往季调整",
    };

    public override string Plan(Fact.PlanAdopted plan) => FormattableString.Invariant($"{plan.Plan.Name}第{plan.Version}版");

    public override string State(StatementLine line, LocalDate? closedOn)
    {
        string why = line.State switch
        {
            LineState.Counts => "",
            LineState.ProfitUnknown => "，利润还不知道",
            LineState.LossCountsNothing => "，亏损按0算",
            LineState.PrepaidTooLate => "，预付款到得晚",
        };
        return (line.Order.CollectedOn > closedOn ? $"关账后{Collected(line)}，在那个季度发" : Pay(line)) + why;
    }

    public override string State(Settlement one) => one.Kind is SettlementKind.Carried && one.Order.CollectedOn is { } day
        ? $"{Iso(day)}收齐"
        : $"原来发了 {Typeset.Separated(one.Before)}，现在应得 {Typeset.Separated(one.Before + one.Value)}";

    private static string Pay(StatementLine line) => line.Pay switch
    {
        PayState.Projected => $"预计，{Typeset.Separated(line.Order.Owed)} 里还差 {Typeset.Separated(line.Order.Outstanding)}，{Iso(line.Order.DueOn)}到期",
        PayState.Earned => Collected(line),
        PayState.Payable => $"待发，{Collected(line)}",
        PayState.Paid => $"已发，{Collected(line)}",
    };

    private static string Collected(StatementLine line) => line.Order.CollectedOn is { } day ? $"{Iso(day)}收齐" : "收了一部分";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
