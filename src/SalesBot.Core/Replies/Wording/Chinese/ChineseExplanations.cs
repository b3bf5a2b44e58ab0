using SalesBot.Core.Commission;
using SalesBot.Core.Explanations;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Why a number is what it is, line by line.</summary>
internal sealed class ChineseExplanations(ChineseDates dates)
{
    /// <summary>A chat shows no more lines than this; the rest are in the rows.</summary>
    private const int MostLines = 24;

    public Worded Of(View.Explanation view)
    {
        FoundFigure found = view.Found;
        string whose = view.Subject.IsReader ? "你" : Markdown.Plain(view.Subject.Member ?? "");
        if (found.Order is not null) whose = view.Subject.IsReader ? "" : whose + "的单子，";
        return new Worded("这个数怎么来的", Markdown.Text($"**{(found.Share is { } share ? Typeset.CutPercent(share) : Typeset.Separated(found.Value))} 是{whose}{What(view)}**", [.. Basis(found), .. Lines(view), .. view.Settled.Select(one => Settled(one.Customer, one.Settlement))]));
    }

    private string What(View.Explanation view)
    {
        FoundFigure found = view.Found;
        string period = dates.Named(found.Period);
        return found.What switch
        {
            FigureKind.OrderCommission => $"{Order(view.Lines[0])}那单的提成",
            FigureKind.Line => $"{Order(view.Lines[0])}那单里“{ChineseNames.Of(view.Lines[0].Sum)}”那一项",
            FigureKind.Row => $"{period}“{ChineseNames.Of(view.Lines[0].Sum)}”加起来的数",
            FigureKind.Attainment => $"{period}的完成率",
            FigureKind.Factor => $"{period}的发放比例，由完成率所在的档位决定",
            FigureKind.Projected => $"{period}的预计提成，签了的都算",
            FigureKind.Earned => $"{period}已收齐订单的提成",
            FigureKind.Waiting => $"{period}还在等回款的提成",
            FigureKind.Settlement => $"{Markdown.Plain(view.Settled[0].Customer)}那单在{period}的{(view.Settled[0].Settlement.Kind is SettlementKind.Carried ? "转发" : "调整")}",
            FigureKind.Adjustment => $"{period}对以前季度的调整",
            FigureKind.Carried => $"{period}补发的以前季度的提成",
            FigureKind.Payable => $"{period}该发的提成",
            FigureKind.BasePay => $"{period}的底薪",
            FigureKind.Achieved => $"{period}的签约额",
            FigureKind.Target => $"{period}的目标",
            FigureKind.Remaining => $"{period}离目标还差的数",
            FigureKind.BandGap => $"{period}离下一档还差的签约额",
            FigureKind.BandGain => $"{period}到下一档预计多拿的提成",
        };
    }

    /// <summary>What the number rests on beside lines.</summary>
    private static IEnumerable<string?> Basis(FoundFigure found)
    {
        if (found.Attainment is { Target: { } target, Ratio: { } ratio })
        {
            yield return $"完成率 {Typeset.Separated(Money.FromYuan(found.Attainment.Achieved))} ÷ {Typeset.Separated(Money.FromYuan(target))} = {Typeset.CutPercent(ratio)}"
                + (found.Pay.Factor is { } factor ? $"，按 {Typeset.Percent(factor)} 发放" : "");
        }

        if (found is { What: FigureKind.BandGap or FigureKind.BandGain, Pay.Next: { } next })
        {
            yield return $"再签 {Typeset.Separated(next.Gap)} 到 {Typeset.Percent(next.From)}" + (next.Gain is { } gain ? $"，全部订单按新档重算，再加这些按你本期平均提成率的提成，一共多 {Typeset.Separated(gain)}" : "");
        }

        foreach (IGrouping<(Organisation.Grade, Money), BaseMonth> months in found.Months.GroupBy(month => (month.Grade, month.Pay)))
        {
            yield return $"职级{Grade(months.Key.Item1)}，每月 {Typeset.Separated(months.Key.Item2)} × {months.Count()} 个月 = {Typeset.Separated(months.Aggregate(Money.Zero, (sum, month) => sum + month.Pay))}";
        }

        Money earlier = found.Pay.Adjustment + found.Pay.Carried;
        if (found.What is FigureKind.Projected && !earlier.IsZero) yield return $"另有以前季度的 {Typeset.Change(earlier)}，不在这个数里，明细在下面";
    }

    private IEnumerable<string?> Lines(View.Explanation view)
    {
        foreach (IGrouping<long, ExplainedLine> order in view.Lines.Take(MostLines).GroupBy(line => line.Line.Order.Record))
        {
            ExplainedLine[] lines = [.. order];
            if (view.Found.Order is null) yield return $"**{Order(lines[0])}**：{Typeset.Separated(lines.Aggregate(Money.Zero, (sum, line) => sum + line.Line.Value))}";
            foreach (ExplainedLine line in lines) yield return Line(line);
            yield return Waiting(lines[0]);
        }

        if (view.Lines.Count > MostLines) yield return $"还有 {view.Lines.Count - MostLines} 行，问“{Markdown.Plain(view.Lines[MostLines].Customer)}那单为什么”看明细";
    }

    private string Settled(string customer, Settlement one)
    {
        string order = $"{Markdown.Plain(customer)}（{dates.Day(one.Order.On)}签，{ChineseAmounts.Of(one.Order.Amount)}）";
        string factor = $"按{dates.Named(one.Quarter)}的发放比例 {Typeset.Percent(one.Factor)}";
        return one.Kind is SettlementKind.Carried
            ? $"{order}关账后才收齐，{factor}，这里补发 **{Typeset.Separated(one.Value)}**"
            : $"{order}之前付了 {Typeset.Separated(one.Before)}，{factor}，现在应得 {Typeset.Separated(one.Before + one.Value)}，差 **{Typeset.Change(one.Value)}**";
    }

    private string Order(ExplainedLine line) =>
        $"{Markdown.Plain(line.Customer)}（{dates.Day(line.Line.Order.On)}签，{ChineseAmounts.Of(line.Line.Order.Amount)}）";

    private static string Line(ExplainedLine line)
    {
        StatementLine one = line.Line;
        string rule = $"（{Markdown.Plain(one.Plan.Plan.Name)}第{one.Plan.Version}版）";
        if (one.Rule is null) return $"{ChineseNames.Of(line.Sum)}，补 {Typeset.Separated(one.Value)}{rule}";
        string? why = one.State switch
        {
            LineState.Counts => null,
            LineState.ProfitUnknown => "利润还不知道，先等着",
            LineState.LossCountsNothing => $"利润 {Typeset.Separated(one.Basis ?? Money.Zero)}，亏损按 0 算",
            LineState.PrepaidTooLate => "预付款没按时收齐，不给",
        };
        if (why is not null) return $"{ChineseNames.Of(line.Sum)}：{why}{rule}";
        string exact = one.Exact is { } product && product.Rounded() != product ? $"{product} ≈ " : "";
        return $"{ChineseNames.Of(line.Sum)} {Typeset.Separated(one.Basis!.Value)} × {Typeset.Percent(one.Rate)}{Part("分成", one.Share)}{Part("发放", one.Factor)} = {exact}**{Typeset.Separated(one.Value)}**{rule}";
    }

    private static string Part(string what, Ratio share) => share == Ratio.One ? "" : $" × {what} {Typeset.Percent(share)}";

    private string? Waiting(ExplainedLine line) => line.Outstanding is { } outstanding
        ? $"还在等回款：{Typeset.Separated(line.Line.Order.Amount)} 里还差 {Typeset.Separated(outstanding)}，{dates.Day(line.Line.Order.DueOn)}到期"
        : null;

    private static string Grade(Organisation.Grade grade) => grade switch
    {
        Organisation.Grade.Junior => "初级",
        Organisation.Grade.Intermediate => "中级",
        Organisation.Grade.Senior => "高级",
    };
}
