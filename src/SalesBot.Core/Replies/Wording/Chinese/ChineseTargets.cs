using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Targets: how they changed, how they are handed on, and the way to them.</summary>
internal sealed class ChineseTargets(ChineseDates dates)
{
    public Worded Of(View.Target view)
    {
        string what = view.Happening is Happening.Recorded ? "已定目标" : ChineseNames.Of(view.Happening) + "目标";
        string whose = Markdown.Plain(view.Who ?? (view.Team == TeamName.All.Text ? "全公司" : view.Team!));
        string metric = view.Amount.Metric is Metric.Amount ? "" : ChineseNames.Of(view.Amount.Metric) + " ";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {whose} {dates.Named(view.Period)} {metric}**{ChineseNames.Of(view.Amount)}**",
            [
                Around(view.Levels, view.Amount.Metric, null),
                view.Change is { } change ? Changed(change, view.Amount.Metric) : null,
                view.Parts.Count > 0 ? "按季：" + string.Join(" · ", view.Parts.Select(part => $"{dates.Named(part.Period)} {ChineseNames.Of(part.Amount)}")) : null,
                .. view.Allocations.Select(one => Allocated(one, view.Amount.Metric)),
            ]));
    }

    /// <summary>8月12日由 80万 上调.</summary>
    public string Changed(TargetChange change, Metric metric) =>
        $"{dates.Day(change.On)}由 {ChineseNames.Of(new Measured(metric, change.Before))} {(change.IsRaised ? "上调" : "下调")}";

    /// <summary>华北组的目标已分配 96%（288万 / 300万）.</summary>
    public static string Allocated(Allocation allocation, Metric metric)
    {
        string whose = allocation.Scope.Team is { } team ? Markdown.Plain(team.Name) : "全公司";
        string sums = $"{ChineseNames.Of(new Measured(metric, allocation.Allocated))} / {ChineseNames.Of(new Measured(metric, allocation.Target))}";
        return $"{whose}的目标已分配 **{Typeset.Percent(allocation.Share)}**（{sums}）";
    }

    /// <summary>保底 80万（已过线） · 冲刺 120万（还差 20万）.</summary>
    /// <param name="achieved">Null where the target has only just been set.</param>
    public static string? Around(TargetLevels? levels, Metric metric, decimal? achieved)
    {
        if (levels is null) return null;
        string? floor = levels.Floor is { } least ? Level("保底", least, metric, achieved) : null;
        string? stretch = levels.Stretch is { } most ? Level("冲刺", most, metric, achieved) : null;
        return floor is null || stretch is null ? floor ?? stretch : $"{floor} · {stretch}";
    }

    private static string Level(string name, decimal level, Metric metric, decimal? achieved)
    {
        string said = $"{name} {ChineseNames.Of(new Measured(metric, level))}";
        if (achieved is not { } now) return said;
        return now >= level ? said + "（已过线）" : said + $"（还差 {ChineseNames.Of(new Measured(metric, level - now))}）";
    }

    /// <summary>去年同期 2亿，目标增长 10%；人均 550万.</summary>
    public static string? Compared(View.AttainmentAnswer view)
    {
        string growth = view is { Growth: { } more, LastYear: { } before }
            ? $"去年同期 {ChineseNames.Of(before)}，目标{(more < Ratio.Zero ? "下降" : "增长")} {Typeset.Percent(more < Ratio.Zero ? -more : more)}"
            : "";
        string each = view.PerHead is { } head ? $"人均目标 {ChineseNames.Of(head)}" : "";
        return growth.Length > 0 && each.Length > 0 ? growth + "；" + each : growth + each;
    }

    /// <summary>按近一年的节奏，每单约 40,000：还要签 12 单、报价 48 次、拜访 120 次（每周 20 次）.</summary>
    public static string Way(WayToTarget way, SellingHabit habit)
    {
        string whose = habit.IsBorrowed ? "团队" : "";
        string visits = way.Visits is { } all ? $"、拜访 **{all}** 次（每周 {way.VisitsPerWeek} 次）" : "";
        string proposals = habit.WinRate < Ratio.One ? $"、报价 **{way.Proposals}** 次" : "";
        return $"按{whose}近一年的节奏，每单约 {Typeset.WholeYuan(habit.AverageDeal)}：还要签 **{way.Deals}** 单{proposals}{visits}";
    }

    /// <summary>本季度还差 48万。…</summary>
    public string Goal(MorningGoal goal)
    {
        string gap = $"{dates.Named(goal.Attainment.Period)}还差 {ChineseAmounts.Of(Money.FromYuan(goal.Attainment.Remaining!.Value))}";
        if (goal is { Way: { } way, Habit: { } habit }) return $"{gap}。{Way(way, habit)}";
        return goal.Attainment.NeededPerDay is { } each ? $"{gap}，平均每个工作日 {Typeset.WholeYuan(Money.FromYuan(each))}" : gap;
    }
}
