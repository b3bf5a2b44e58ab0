using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What a plan or one more order would be worth; prices and explanations are next door.</summary>
internal sealed class ChineseWorth(ChineseDates dates) : WorthPhrases
{
    private readonly ChineseSuppositions _suppositions = new(dates);
    private readonly ChineseExplanations _explanations = new(dates);
    private readonly ChineseReckonings _reckonings = new(dates);

    public override Worded WhatIf(View.WhatIf view) => _suppositions.WhatIf(view);

    public override Worded Margin(View.QuoteAnswer view) => ChineseMargins.Of(view);

    public override Worded Explanation(View.Explanation view) => _explanations.Of(view);

    public override Worded Reckoning(View.Reckoning view) => _reckonings.Of(view);

    public override Worded NothingToExplain(View.NothingToExplain view)
    {
        string what = view.Value is { } value ? $"**{Typeset.Separated(value)}** 这个数" : "这个数";
        string where = view.Customer is { } customer ? $"{Markdown.Plain(customer)}的订单里" : "最近两年的提成、完成率和底薪里";
        return new Worded("没找到这个数", $"{where}没有 {what}。把数字原样发给我，比如“为什么是7,965”。");
    }

    public override Worded Plans(View.PlanComparison view)
    {
        string period = dates.Named(view.Period);
        string whose = view.Subject switch
        {
            { IsReader: true } => "你",
            { Member: { } member } => Markdown.Plain(member),
            { Team: { } team } => Markdown.Plain(team),
            _ => "全公司",
        };
        if (view.Plans.Count < 2) return new Worded("方案对比", $"公司只有一个提成方案，没有别的可以比。{whose}{period}按它是 **{Typeset.Separated(Sum(view))}**。");
        return new Worded("方案对比", Markdown.Text($"**{whose}{period}的单子，各方案能拿多少**", view.Plans.Select(plan => Line(view, plan))));
    }

    public override Worded BandNear(View.BandNear view)
    {
        string gain = view.Next.Gain is { IsPositive: true } more ? $"，提成预计多 **{Typeset.Separated(more)}**" : "";
        string days = view.Days == 1 ? "今天是最后一天" : $"还有 {view.Days} 天";
        return new Worded("差一点到下一档", Markdown.Text(
            $"**再签 {ChineseAmounts.Of(view.Next.Gap)} 就到 {Typeset.Percent(view.Next.From)} 这一档**{gain}",
            $"{dates.Named(view.Quarter)}到{dates.Day(view.Quarter.Last)}结束，{days}",
            $"现在完成 {Typeset.CutPercent(view.Attainment)} {Markdown.Bar(view.Attainment)}"));
    }

    private static Money Sum(View.PlanComparison view) => view.Plans.Aggregate(Money.Zero, (sum, plan) => sum + plan.Tally.Projected);

    private static string Line(View.PlanComparison view, PlanOutcome plan)
    {
        string name = Markdown.Plain(plan.Name) + (plan.Key.Contains('@', StringComparison.Ordinal) ? $"（第{plan.Key.Split('@')[1]}版）" : "");
        string earned = $"，其中已收齐 {Typeset.Separated(plan.Tally.Earned)}";
        if (plan.IsInForce) return $"{name}（现行）**{Typeset.Separated(plan.Tally.Projected)}**{earned}";
        Money difference = plan.Tally.Projected - view.Plans[0].Tally.Projected;
        string change = difference.IsZero ? "，一样多" : $"（{Typeset.Change(difference)}）{earned}";
        string even = view.BreakEven(plan) is { } margin ? $"；利润率 {Typeset.Percent(margin)} 时两个方案一样" : "";
        return $"{name} **{Typeset.Separated(plan.Tally.Projected)}**{change}{even}";
    }
}
