using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;
using SalesBot.Core.Supposing;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>One more order, beside how it is without it.</summary>
internal sealed class ChineseSuppositions(ChineseDates dates)
{
    private readonly ChineseProgress _progress = new(dates);

    public Worded WhatIf(View.WhatIf view)
    {
        Supposition supposed = view.Supposed;
        string whose = view.Subject.IsReader ? "" : Markdown.Plain(view.Subject.Member ?? "") + "：";
        string order = (view.Customer is { } customer ? Markdown.Plain(customer) : "") + $"再签 {ChineseAmounts.Of(view.Amount)}，{ChineseNames.Of(view.Terms)}";
        string result = supposed.Delta.IsZero ? "提成暂时不变" : $"提成 {Typeset.Change(supposed.Delta)}";
        return new Worded("如果再签这一单", Markdown.Text(
            $"**{whose}{order}：{result}**",
            [
                $"不签 {Typeset.Separated(view.Before.Pay.Projected)} → 签了 **{Typeset.Separated(view.After.Pay.Projected)}**",
                Own(view),
                Band(supposed),
                supposed.SavesGrade ? $"完成率过了 {Typeset.Percent(supposed.GradeFloor)}，下次评定职级不会降" : null,
                Place(view),
                view.After.Pay.Next is { } next ? _progress.Next(view.After.Quarter, new NextBand(next.Gap, next.Gain, next.From)) : null,
                Late(supposed),
                .. Trade(supposed.Trade),
                .. ChineseNotes.OfSupposed(view.Notes),
            ]));
    }

    /// <summary>What half of the prepayment bonus could buy, and what that costs the company.</summary>
    public static IEnumerable<string> Trade(PrepaymentTrade? trade)
    {
        if (trade is null || !trade.Gain.IsPositive) yield break;
        yield return $"谈成预付更好：合同里让价 {Typeset.Separated(trade.Discount)}（{Typeset.Percent(trade.Cap)}），这单拿 **{Typeset.Separated(trade.Commission)}**，多 {Typeset.Separated(trade.Gain)}";
        string even = trade.BreakEven is { } limit
            ? $"；让到 {Typeset.Separated(limit)}（{Typeset.Percent(limit / (trade.Price + trade.Discount))}）你才不划算，公司早就亏了"
            : "";
        yield return $"公司为早{trade.DaysEarlier}天收款付出 {Typeset.Separated(trade.Cost)}，合年息 {Typeset.Percent(trade.CostPerYear)}，所以让价最多 {Typeset.Percent(trade.Cap)}{even}";
    }

    private static string Own(View.WhatIf view)
    {
        // What waits for a profit is told below.
        IEnumerable<string> lines = view.Lines.Zip(view.Supposed.Lines).Where(pair => pair.Second.State is not LineState.ProfitUnknown).Select(pair => Line(pair.First, pair.Second));
        return $"这单本身 **{Typeset.Separated(view.Supposed.OwnWorth)}**" + (lines.Any() ? "：" + string.Join("；", lines) : "");
    }

    private static string Line(PlanSum sum, StatementLine line) => line.Rule is null
        ? $"{ChineseNames.Of(sum)} {Typeset.Change(sum.Value)}"
        : $"{ChineseNames.Of(sum)} {Typeset.Separated(sum.Basis)} × {Typeset.Percent(line.Rate)}{Share(line.Factor)} = {Typeset.Separated(sum.Value)}";

    private static string Share(Ratio factor) => factor == Ratio.One ? "" : $" × {Typeset.Percent(factor)}";

    private static string? Band(Supposition supposed)
    {
        if (supposed.After.Pay is not { Factor: { } now } pay) return null;
        if (pay.Attainment is not { } after) return $"还没定目标，按 {Typeset.Percent(now)} 发放";
        string attainment = $"完成率 {Typeset.CutPercent(supposed.Before.Pay.Attainment ?? Ratio.Zero)} → {Typeset.CutPercent(after)}";
        if (!supposed.MovesBand) return $"{attainment}，档位不变，按 {Typeset.Percent(now)} 发放";
        string others = supposed.OtherOrders.IsZero ? "" : $"，别的单子因此 {Typeset.Change(supposed.OtherOrders)}";
        return $"{attainment}，档位变了：发放从 {Typeset.Percent(supposed.Before.Pay.Factor ?? Ratio.Zero)} 到 **{Typeset.Percent(now)}**{others}";
    }

    private static string? Place(View.WhatIf view) => view.After.Place is { } place
        ? $"排名第 {place.Rank}，共{place.Of}人 {Typeset.Moved(view.Before.Place?.Rank, place.Rank)}".TrimEnd()
        : null;

    public static string? Late(Supposition supposed) =>
        supposed.IfLate is { } late ? $"回款要及时：拖过期限，这单只剩 {Typeset.Separated(late)}" : null;
}
