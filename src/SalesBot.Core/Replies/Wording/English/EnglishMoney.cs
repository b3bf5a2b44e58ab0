using NodaTime;
using SalesBot.Core.Commission;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Money that changes after signing.</summary>
internal sealed class EnglishMoney(EnglishDates dates) : MoneyPhrases
{
    private readonly EnglishProgress _progress = new(dates);

    public override Worded Refund(View.Refund view)
    {
        string what = EnglishNames.Of("Refund", view.Happening);
        string left = view.Order is not { } order ? "" : order.Left.IsZero ? ", which cancels it" : $", {Typeset.Separated(order.Left)} of it left";
        return new Worded($"{what}: {Typeset.Separated(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{Typeset.Separated(view.Amount)}**{When(view.On)}{OrderOf(view.Order)}{left}",
            [
                Crossing(view.Look, view.LookBefore),
                .. _progress.Lines(view.Now, view.Before),
                Adjusted(view.Look, view.LookBefore),
                view.Outstanding.IsPositive ? $"Still owed: {Typeset.Separated(view.Outstanding)}" : null,
                view.Credit.IsPositive ? $"{Typeset.Separated(view.Credit)} was paid beyond that; kept as credit for the next order" : null,
                .. EnglishNotes.Of(view.Notes),
            ]));
    }

    public override Worded Profit(View.ProfitFigure view)
    {
        string what = EnglishNames.Of("Profit", view.Happening);
        string margin = view.Margin is { } share ? $", margin {Typeset.Percent(share)}" : "";
        return new Worded($"{what}: {Typeset.Separated(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{Typeset.Separated(view.Amount)}**{margin}{OrderOf(view.Order)}",
            [
                .. Pay(view.Look, view.LookBefore),
                .. EnglishNotes.Of(view.Notes),
            ]));
    }

    public override Worded Delivery(View.Delivery view)
    {
        string what = EnglishNames.Of("Delivery", view.Happening);
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}{When(view.On)}{OrderOf(view.Order)}",
            [view.Outstanding.IsPositive ? $"Still owed: {Typeset.Separated(view.Outstanding)}" : null]));
    }

    public override Worded ConfirmClosing(View.ConfirmClosing view)
    {
        string period = dates.Named(view.Period);
        return new Worded("Please confirm", Markdown.Text(
            $"**Close {period}?** It cannot be changed afterwards; later refunds and corrections go to a later quarter.",
            [
                $"{Orders(view.Orders)}, {Typeset.Separated(view.Earned)} commission to pay",
                $"{Typeset.Separated(view.Waiting)} waits for payment and is paid once collected",
                view.Estimated > 0 ? $"⚠️ The profit of {Orders(view.Estimated)} is estimated or unknown; enter it before closing if you know it" : null,
            ]));
    }

    public override Worded Closed(View.Closed view)
    {
        string period = Capital(dates.Named(view.Period));
        return new Worded($"{period} closed", Markdown.Text(
            $"**{period} is closed** · {Orders(view.Orders)}, **{Typeset.Separated(view.Commission)}** commission to pay",
            [
                .. view.Rows.Select(Row),
                view.Waiting.IsPositive ? $"{Typeset.Separated(view.Waiting)} waits for payment and is paid in the quarter it is collected" : null,
            ]));
    }

    public override Worded GradeChanged(View.GradeChanged view)
    {
        string title = view.After < view.Before ? "Your grade goes down" : "Your grade goes up";
        string pay = view is { PayBefore: { } was, PayAfter: { } now } ? $"; base pay a month {Typeset.Separated(was)} → **{Typeset.Separated(now)}**" : "";
        return new Worded(title, Markdown.Text(
            $"**{title}**: {EnglishNames.Of(view.Before)} → **{EnglishNames.Of(view.After)}** from {dates.Short(view.From)}{pay}",
            [
                $"{Capital(dates.Named(view.Period))}: {Typeset.CutPercent(view.Attainment)} of target",
                view.After < view.Before ? "Reach your targets and it comes back; ask a manager if something is wrong" : "Congratulations, keep it up 🎉",
            ]));
    }

    public override Worded GradeProposed(View.GradeProposed view) => new("Proposed grade", Markdown.Text(
        $"**{Markdown.Plain(view.Who)}** has reached the goal again; I propose {EnglishNames.Of(view.Before)} → **{EnglishNames.Of(view.After)}** from {dates.Short(view.From)}",
        [$"{Capital(dates.Named(view.Period))}: {Typeset.CutPercent(view.Attainment)} of target", "Press the button to agree; otherwise nothing changes"]));

    public override Worded GradeDecided(View.GradeDecided view)
    {
        string what = EnglishNames.Of("Grade", view.Happening);
        return new Worded(what, $"**{what}** · {Markdown.Plain(view.Who)} **{EnglishNames.Of(view.Grade)}** from {dates.Short(view.From)}");
    }

    public override string LineName(SettledLine line) => $"{Why(line.Settlement.Kind)}: {line.Customer}, signed {dates.Day(line.Settlement.Order.On)}";

    public override IEnumerable<string?> Settled(View.CommissionAnswer view)
    {
        if (view.Pay.Payable is { } payable) yield return $"Closed; this quarter pays **{Typeset.Separated(payable)}**";
        foreach (SettledLine line in view.Settled) yield return $"{Markdown.Plain(LineName(line))} → {Typeset.Separated(line.Settlement.Value)}";
    }

    private static string Why(SettlementKind kind) => kind switch
    {
        SettlementKind.Carried => "Collected since",
        SettlementKind.Adjustment => "Adjusted",
    };

    private static string Row(ClosedRow row)
    {
        string adjusted = row.Adjustment.IsZero ? "" : $", adjusted by {Typeset.Change(row.Adjustment)}";
        string carried = row.Carried.IsZero ? "" : $", {Typeset.Separated(row.Carried)} of it from earlier quarters";
        string reached = row.Attainment is { } attainment ? $" {Typeset.CutPercent(attainment)} of target," : "";
        return $"{Markdown.Plain(row.Who)}{reached} **{Typeset.Separated(row.Payable)}**{carried}{adjusted}";
    }

    /// <summary>What becomes of the commission of an order that something happened to.</summary>
    public IEnumerable<string?> Pay(OrderLook? now, OrderLook? before) => [Crossing(now, before), Projected(now, before), Adjusted(now, before)];

    private static string? Crossing(OrderLook? now, OrderLook? before) => now is { Factor: { } factor } && now.HasCrossed(before)
        ? $"⚠️ The band has changed: {Typeset.Percent(before!.Factor!.Value)} of commission was paid, now **{Typeset.Percent(factor)}**"
        : null;

    private static string? Projected(OrderLook? now, OrderLook? before) => now is { IsAdjustment: false, Pay: { } pay }
        ? $"{Whose(now, "Projected commission")} **{Typeset.Separated(pay)}**{Change(now, before)}"
        : null;

    private string? Adjusted(OrderLook? now, OrderLook? before) => now is { IsAdjustment: true, Pay: { } pay } && !(pay.IsZero && before?.Pay is not { IsZero: false })
        ? $"That quarter is closed; {Whose(now, "commission")} of {dates.Named(now.Quarter)} is adjusted by **{Typeset.Separated(pay)}**{Change(now, before)}"
        : null;

    private static string Orders(int count) => count == 1 ? "1 order" : $"{count} orders";

    private static string Whose(OrderLook look, string what) => look.Who is { } who ? $"{Markdown.Plain(who)}'s {what.ToLowerInvariant()}" : what;

    private static string Change(OrderLook now, OrderLook? before) =>
        now.Pay is { } pay && before?.Pay is { } was && !(now.IsAdjustment && was.IsZero) && Typeset.Change(pay - was) is { Length: > 0 } change ? $" ({change})" : "";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private string When(LocalDate on) => dates.IsToday(on) ? "" : $" ({dates.Day(on)})";

    private string OrderOf(OrderPart? order) => order is null ? "" : $", order of {dates.Day(order.On)} for {Typeset.Separated(order.Amount)}";
}
