using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Targets: how they changed, how they are handed on, and the way to them.</summary>
internal sealed class EnglishTargets(EnglishDates dates)
{
    public Worded Of(View.Target view)
    {
        string what = view.Happening is Happening.Recorded ? "Target set" : EnglishNames.Of("Target", view.Happening);
        string whose = Markdown.Plain(view.Who ?? (view.Team == TeamName.All.Text ? "the company" : view.Team!));
        string metric = view.Amount.Metric is Metric.Amount ? "" : " " + EnglishNames.Of(view.Amount.Metric);
        return new Worded(what, Markdown.Text(
            $"**{what}** · {whose}, {dates.Named(view.Period)}: **{EnglishNames.Of(view.Amount)}**{metric}",
            [
                Around(view.Levels, view.Amount.Metric, null),
                view.Change is { } change ? Capital(Changed(change, view.Amount.Metric)) : null,
                view.Parts.Count > 0 ? "By quarter: " + string.Join(" · ", view.Parts.Select(part => $"{dates.Named(part.Period)} {EnglishNames.Of(part.Amount)}")) : null,
                .. view.Allocations.Select(one => Allocated(one, view.Amount.Metric)),
            ]));
    }

    /// <summary>raised from 800,000 on 12 Aug.</summary>
    public string Changed(TargetChange change, Metric metric) =>
        $"{(change.IsRaised ? "raised" : "lowered")} from {EnglishNames.Of(new Measured(metric, change.Before))} on {dates.Short(change.On)}";

    /// <summary>North: allocated 96% (2,880,000 of 3,000,000).</summary>
    public static string Allocated(Allocation allocation, Metric metric)
    {
        string whose = allocation.Scope.Team is { } team ? Markdown.Plain(team.Name) : "The company";
        string sums = $"{EnglishNames.Of(new Measured(metric, allocation.Allocated))} of {EnglishNames.Of(new Measured(metric, allocation.Target))}";
        return $"{whose}: allocated **{Typeset.Percent(allocation.Share)}** ({sums})";
    }

    /// <summary>Floor 800,000 (reached) · Stretch 1,200,000 (200,000 to go).</summary>
    /// <param name="achieved">Null where the target has only just been set.</param>
    public static string? Around(TargetLevels? levels, Metric metric, decimal? achieved)
    {
        if (levels is null) return null;
        string? floor = levels.Floor is { } least ? Level("Floor", least, metric, achieved) : null;
        string? stretch = levels.Stretch is { } most ? Level("Stretch", most, metric, achieved) : null;
        return floor is null || stretch is null ? floor ?? stretch : $"{floor} · {stretch}";
    }

    private static string Level(string name, decimal level, Metric metric, decimal? achieved)
    {
        string said = $"{name} {EnglishNames.Of(new Measured(metric, level))}";
        if (achieved is not { } now) return said;
        return now >= level ? said + " (reached)" : said + $" ({EnglishNames.Of(new Measured(metric, level - now))} to go)";
    }

    /// <summary>The target is 10% above last year's 200,000,000; 5,500,000 a head.</summary>
    public static string? Compared(View.AttainmentAnswer view)
    {
        string growth = view is { Growth: { } more, LastYear: { } before }
            ? $"The target is {Typeset.Percent(more < Ratio.Zero ? -more : more)} {(more < Ratio.Zero ? "below" : "above")} last year's {EnglishNames.Of(before)}"
            : "";
        string each = view.PerHead is { } head ? $"{EnglishNames.Of(head)} a head" : "";
        return growth.Length > 0 && each.Length > 0 ? growth + "; " + each : growth + each;
    }

    /// <summary>At the past year's pace, about 40,000 a deal: 12 more deals, 48 proposals and 120 visits (20 a week).</summary>
    public static string Way(WayToTarget way, SellingHabit habit)
    {
        string whose = habit.IsBorrowed ? "the team's" : "the past year's";
        string deals = way.Deals == 1 ? "deal" : "deals";
        string proposals = habit.WinRate < Ratio.One ? $", **{way.Proposals}** {(way.Proposals == 1 ? "proposal" : "proposals")}" : "";
        string visits = way.Visits is { } all ? $" and **{all}** {(all == 1 ? "visit" : "visits")} ({way.VisitsPerWeek} a week)" : "";
        return $"At {whose} pace, about {Typeset.WholeYuan(habit.AverageDeal)} a deal: **{way.Deals}** more {deals}{proposals}{visits}";
    }

    /// <summary>480,000 to go this quarter. …</summary>
    public string Goal(MorningGoal goal)
    {
        string gap = $"{Typeset.Separated(Money.FromYuan(goal.Attainment.Remaining!.Value))} to go {dates.Named(goal.Attainment.Period)}";
        if (goal is { Way: { } way, Habit: { } habit }) return $"{gap}. {Way(way, habit)}";
        return goal.Attainment.NeededPerDay is { } each ? $"{gap}, {Typeset.WholeYuan(Money.FromYuan(each))} each working day" : gap;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
