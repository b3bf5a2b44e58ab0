using SalesBot.Core.Commission;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Money that changes after signing.</summary>
internal sealed class ChineseMoney(ChineseDates dates) : MoneyPhrases
{
    private readonly ChineseProgress _progress = new(dates);

    public override Worded Refund(View.Refund view)
    {
        string what = ChineseNames.Of(view.Happening) + "退款";
        string left = view.Order is not { } order ? "" : order.Left.IsZero ? "，整单取消" : $"，还剩 {ChineseAmounts.Of(order.Left)}";
        return new Worded($"{what} {ChineseAmounts.Of(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{ChineseAmounts.Of(view.Amount)}**{When(view.On)}{OrderOf(view.Order)}{left}",
            [
                Crossing(view.Look, view.LookBefore),
                .. _progress.Lines(view.Now, view.Before),
                Adjusted(view.Look, view.LookBefore),
                view.Outstanding.IsPositive ? $"还有 {ChineseAmounts.Of(view.Outstanding)} 未回" : null,
                view.Credit.IsPositive ? $"已收的钱多出 {ChineseAmounts.Of(view.Credit)}，先留作客户余额，抵下一单" : null,
                .. ChineseNotes.Of(view.Notes),
            ]));
    }

    public override Worded Profit(View.ProfitFigure view)
    {
        string what = ChineseNames.Of(view.Happening) + "核定利润";
        string margin = view.Margin is { } share ? $"，利润率 {Typeset.Percent(share)}" : "";
        return new Worded($"{what} {ChineseAmounts.Of(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{ChineseAmounts.Of(view.Amount)}**{margin}{OrderOf(view.Order)}",
            [
                .. Pay(view.Look, view.LookBefore),
                .. ChineseNotes.Of(view.Notes),
            ]));
    }

    public override Worded Delivery(View.Delivery view)
    {
        string what = ChineseNames.Of(view.Happening) + "交货";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}{When(view.On)}{OrderOf(view.Order)}",
            [view.Outstanding.IsPositive ? $"还有 {ChineseAmounts.Of(view.Outstanding)} 未回" : null]));
    }

    public override Worded ConfirmClosing(View.ConfirmClosing view)
    {
        string period = dates.Named(view.Period);
        return new Worded("确认关账", Markdown.Text(
            $"**{period}关账？** 关了就不能再改，以后的退款和更正算到后面的季度。",
            [
                $"共 {view.Orders} 单，应发提成 {Typeset.Separated(view.Earned)}",
                $"没收齐的提成 {Typeset.Separated(view.Waiting)}，以后收齐了再发",
                view.Estimated > 0 ? $"⚠️ 有 {view.Estimated} 单的利润是估算的或还不知道，要核定的话先核定再关账" : null,
            ]));
    }

    public override Worded Closed(View.Closed view)
    {
        string period = dates.Named(view.Period);
        return new Worded($"{period}已关账", Markdown.Text(
            $"**{period}已关账** · {view.Orders} 单，应发提成 **{Typeset.Separated(view.Commission)}**",
            [
                .. view.Rows.Select(Row),
                view.Waiting.IsPositive ? $"还有 {Typeset.Separated(view.Waiting)} 等回款，收齐后在当季发" : null,
            ]));
    }

    public override Worded GradeChanged(View.GradeChanged view)
    {
        string title = view.After < view.Before ? "职级下调" : "职级上调";
        string pay = view is { PayBefore: { } was, PayAfter: { } now } ? $"，底薪每月 {Typeset.Separated(was)} → **{Typeset.Separated(now)}**" : "";
        return new Worded(title, Markdown.Text(
            $"**{title}**：{ChineseNames.Of(view.Before)} → **{ChineseNames.Of(view.After)}**，从{dates.Day(view.From)}起{pay}",
            [$"{dates.Named(view.Period)}完成 {Typeset.CutPercent(view.Attainment)}", view.After < view.Before ? "连续完成目标就能再升回来，有疑问找经理" : "恭喜，继续加油 🎉"]));
    }

    public override Worded GradeProposed(View.GradeProposed view) => new("升级建议", Markdown.Text(
        $"**{Markdown.Plain(view.Who)}** 连续达标，建议从{ChineseNames.Of(view.Before)}升为 **{ChineseNames.Of(view.After)}**，从{dates.Day(view.From)}起",
        [$"{dates.Named(view.Period)}完成 {Typeset.CutPercent(view.Attainment)}", "同意就点下面的按钮；不点就保持不变"]));

    public override Worded GradeDecided(View.GradeDecided view)
    {
        string what = ChineseNames.Of(view.Happening) + "职级";
        return new Worded(what, $"**{what}** · {Markdown.Plain(view.Who)} **{ChineseNames.Of(view.Grade)}**，从{dates.Day(view.From)}起");
    }

    public override string LineName(SettledLine line) =>
        $"{Why(line.Settlement.Kind)}：{line.Customer}（{dates.Day(line.Settlement.Order.On)}签）";

    public override IEnumerable<string?> Settled(View.CommissionAnswer view)
    {
        if (view.Pay.Payable is { } payable) yield return $"已关账，本季发 **{Typeset.Separated(payable)}**";
        foreach (SettledLine line in view.Settled) yield return $"{Markdown.Plain(LineName(line))} → {Typeset.Separated(line.Settlement.Value)}";
    }

    private static string Why(SettlementKind kind) => kind switch
    {
        SettlementKind.Carried => "后来收齐",
        SettlementKind.Adjustment => "往季调整",
    };

    private static string Row(ClosedRow row)
    {
        string adjusted = row.Adjustment.IsZero ? "" : $"，调整 {Typeset.Change(row.Adjustment)}";
        string carried = row.Carried.IsZero ? "" : $"，往季收齐 {Typeset.Separated(row.Carried)}";
        string reached = row.Attainment is { } attainment ? $" 完成 {Typeset.CutPercent(attainment)}" : "";
        return $"{Markdown.Plain(row.Who)}{reached}，发 **{Typeset.Separated(row.Payable)}**{carried}{adjusted}";
    }

    /// <summary>What becomes of the commission of an order that something happened to.</summary>
    public IEnumerable<string?> Pay(OrderLook? now, OrderLook? before) => [Crossing(now, before), Projected(now, before), Adjusted(now, before)];

    private static string? Crossing(OrderLook? now, OrderLook? before) => now is { Factor: { } factor } && now.HasCrossed(before)
        ? $"⚠️ 档位变了：原来按 {Typeset.Percent(before!.Factor!.Value)} 发放，现在按 **{Typeset.Percent(factor)}**"
        : null;

    private static string? Projected(OrderLook? now, OrderLook? before) => now is { IsAdjustment: false, Pay: { } pay }
        ? $"{Whose(now)}预计提成 **{Typeset.Separated(pay)}**{Change(now, before)}"
        : null;

    private string? Adjusted(OrderLook? now, OrderLook? before) => now is { IsAdjustment: true, Pay: { } pay } && !(pay.IsZero && before?.Pay is not { IsZero: false })
        ? $"那个季度已关账，{Whose(now)}{dates.Named(now.Quarter)}提成调整 **{Typeset.Separated(pay)}**{Change(now, before)}"
        : null;

    private static string Whose(OrderLook look) => look.Who is { } who ? Markdown.Plain(who) : "";

    private static string Change(OrderLook now, OrderLook? before) =>
        now.Pay is { } pay && before?.Pay is { } was && !(now.IsAdjustment && was.IsZero) && Typeset.Change(pay - was) is { Length: > 0 } change ? $"（{change}）" : "";

    private string When(NodaTime.LocalDate on) => dates.IsToday(on) ? "" : $"（{dates.Day(on)}）";

    private string OrderOf(OrderPart? order) => order is null ? "" : $"，{dates.Day(order.On)}签的 {ChineseAmounts.Of(order.Amount)} 那单";
}
