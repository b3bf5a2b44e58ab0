using System.Diagnostics;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Where the figures of an answer come from: the sum first, then what it is made of.</summary>
internal sealed class ChineseReckonings(ChineseDates dates)
{
    private const int MostParts = 20;

    public Worded Of(View.Reckoning view)
    {
        string whose = view.Subject switch
        {
            { IsReader: true } => "你",
            { Member: { } member } => Markdown.Plain(member) + " ",
            { Team: { } team } => Markdown.Plain(team) + " ",
            _ => "全公司",
        };
        string? more = view.Parts.Count > MostParts ? $"……一共 {view.Parts.Count} 项" : null;
        return new Worded("这个数怎么来的", Markdown.Text($"**{whose}{Headline(view)}**", [.. Lines(view), .. view.Parts.Take(MostParts).Select(Part), more]));
    }

    private string Headline(View.Reckoning view) => view.Answer switch
    {
        View.AttainmentAnswer one => Attained(one),
        View.RankingAnswer { Place: { } place } one => $"{dates.Named(one.Ranking.Question.Period)}排第 {place.Rank}：{Value(one, place.Value)}，共 {place.Of} 名",
        View.RankingAnswer => "没有参加这个排名",
        View.WhatIf one => $"再签这单多拿：{Typeset.Separated(one.After.Pay.Projected)} − {Typeset.Separated(one.Before.Pay.Projected)} = {Typeset.Separated(one.Supposed.Delta)}",
        View.BudgetAnswer { Use: { Granted: { } granted } use } => $"{dates.Named(use.Period)}招待费：批了 {Typeset.Separated(granted)} − 用了 {Typeset.Separated(use.Used)} = 剩 {Typeset.Separated(granted - use.Used)}",
        View.BudgetAnswer one => $"{dates.Named(one.Use.Period)}用了招待费 {Typeset.Separated(one.Use.Used)}，还没定预算",
        View.TeamCommissionAnswer one => $"{dates.Named(one.Period)}预计提成 {Typeset.Separated(one.Projected)}，是这些人加起来的",
        View.QuoteAnswer { Quote: var quote } => $"这个价的利润率：（{Typeset.Separated(quote.Price)} − {Typeset.Separated(quote.Total)}）÷ {Typeset.Separated(quote.Price)} = {Typeset.Percent(quote.Margin)}",
        _ => throw new UnreachableException("no other answer is explained this way"),
    };

    private string Attained(View.AttainmentAnswer view)
    {
        string period = dates.Named(view.Attainment.Period);
        string metric = view.Attainment.Metric is Metric.Amount ? "" : ChineseNames.Of(view.Attainment.Metric);
        string achieved = Exact(view.In(view.Attainment.Achieved)!.Value);
        return view.Attainment.Ratio is { } ratio
            ? $"{period}{metric}完成率：{achieved} ÷ {Exact(view.In(view.Attainment.Target)!.Value)} = {Typeset.CutPercent(ratio)}"
            : $"{period}{(metric.Length > 0 ? metric : "签约")} {achieved}，还没定目标，所以没有完成率";
    }

    private IEnumerable<string?> Lines(View.Reckoning view) => view.Answer switch
    {
        View.AttainmentAnswer one => Attaining(one),
        View.RankingAnswer one => Ranked(one),
        View.WhatIf one => Supposed(one),
        View.BudgetAnswer { Use.Cut: { } cut } one => [$"{dates.Named(cut.Quarter)}的预算 {Typeset.Separated(cut.Amount)} 取消了：{Markdown.Plain(one.LateCustomer ?? "")}的单子没按时回款"],
        _ => [],
    };

    private static IEnumerable<string?> Attaining(View.AttainmentAnswer view)
    {
        if (view.In(view.Attainment.Target) is not { } target) yield break;
        string achieved = Exact(view.In(view.Attainment.Achieved)!.Value);
        if (view.In(view.Attainment.Remaining) is { Value: > 0 } rest)
        {
            yield return $"还差 {Exact(target)} − {achieved} = {Exact(rest)}";
            if (view.NeededPerDay is { Value: > 0 } daily) yield return $"平均每天 {Exact(rest)} ÷ {view.Attainment.Workdays.DaysLeft} 个工作日 ≈ {Exact(daily)}";
        }

        if (view.Attainment.Pace is { Value: > 0 } pace && view.In(view.Attainment.AtPace) is { } end) yield return $"照这个速度：{achieved} ÷ 时间 {Typeset.CutPercent(pace)} ≈ {Exact(end)}";
    }

    private static IEnumerable<string?> Ranked(View.RankingAnswer view)
    {
        if (view.Place is not { } place) yield break;
        foreach (RankedLine line in view.Ranking.Lines.Where(line => line.Name != view.Who && Math.Abs(line.Rank - place.Rank) <= 1))
        {
            string apart = line.Value == place.Value ? "一样多，名次相同" : $"{(line.Value > place.Value ? "多" : "少")} {Value(view, Math.Abs(line.Value - place.Value))}";
            yield return $"第 {line.Rank}：{Markdown.Plain(line.Name)} {Value(view, line.Value)}，{apart}";
        }
    }

    private static IEnumerable<string?> Supposed(View.WhatIf view)
    {
        yield return $"这单本身 {Typeset.Separated(view.Supposed.OwnWorth)}" + (view.Supposed.OtherOrders.IsZero ? "，别的单子不变" : $"，别的单子 {Typeset.Change(view.Supposed.OtherOrders)}");
        if (view is { Supposed.MovesBand: true, After.Pay: { Attainment: { } reached, Factor: { } factor } })
        {
            yield return $"完成率到 {Typeset.CutPercent(reached)}，发放从 {Typeset.Percent(view.Before.Pay.Factor ?? Ratio.Zero)} 到 {Typeset.Percent(factor)}";
        }
    }

    private string Part(ReckonedPart part)
    {
        string on = part.On is { } day ? $"（{dates.Day(day)}）" : "";
        string sum = part is { Basis: { } basis, Rate: { } rate } ? $"{Typeset.Separated(basis)} × {Typeset.Percent(rate)}{Paid(part)} = " : "";
        return $"{Markdown.Plain(part.Name)}{on} {sum}{Exact(part.Value)}";
    }

    private static string Paid(ReckonedPart part) => part.Factor is { } factor && factor != Ratio.One ? $" × 发放 {Typeset.Percent(factor)}" : "";

    private static string Value(View.RankingAnswer view, decimal value) =>
        view.ValueOf(value) is { IsShare: true } share ? Typeset.CutPercent(Ratio.FromFraction(share.Value)) : Exact(view.ValueOf(value));

    private static string Exact(Measured value) => value.IsMoney ? Typeset.Separated(Money.FromYuan(value.Value)) : Typeset.Count(value.Value);
}
