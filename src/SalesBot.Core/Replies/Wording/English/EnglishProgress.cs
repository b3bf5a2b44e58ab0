using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Where a member stands, line by line.</summary>
internal sealed class EnglishProgress(EnglishDates dates)
{
    public IEnumerable<string?> Lines(Progress? now, Progress? before) =>
        now is null ? [] : [Attainment(now), Commission(now, before), Rank(now, before), Next(now.Period, now.Next)];

    /// <summary>Sign 58,000 more by 30 Sep to reach 80% and earn 4,900 more. Nothing is left to sign in a period that is over.</summary>
    public string? Next(SalesPeriod period, NextBand? next)
    {
        if (next is null || dates.IsOver(period)) return null;
        string gain = next.Gain is { IsPositive: true } more ? $" and earn about **{Typeset.Separated(more)}** more" : "";
        return $"Sign **{Typeset.Separated(next.Gap)}** more by {dates.Short(period.Last)} to reach {Typeset.Percent(next.From)}{gain}";
    }

    private string Attainment(Progress now)
    {
        string period = dates.Named(now.Period);
        string whose = now.Who is { } who ? Markdown.Plain(who) + ": " : "";
        if (now.Attainment is not { } attainment) return whose.Length > 0 ? $"{whose}no target is set for {period}" : $"No target is set for {period}";
        string rest = now.Over is { IsPositive: true } over ? $"{Typeset.Separated(over)} over target" : $"{Typeset.Separated(now.Remaining ?? Money.Zero)} to go";
        if (now.Remaining is { IsZero: true } && now.Over is not { IsPositive: true }) rest = "target reached";
        return $"{whose}**{Typeset.CutPercent(attainment)}** of target {period} {Markdown.Bar(attainment)}, {rest}";
    }

    private static string? Commission(Progress now, Progress? before)
    {
        if (now.Projected is not { } projected) return null;
        string change = before?.Projected is { } was ? Typeset.Change(projected - was) : "";
        return $"Projected commission **{Typeset.Separated(projected)}**" + (change.Length > 0 ? $" ({change})" : "")
            + (now.PaidBy is { } paid ? $", paid by attainment of {EnglishNames.Of(paid.Metric)}: {Typeset.CutPercent(paid.Ratio)}" : "");
    }

    private static string? Rank(Progress now, Progress? before) =>
        now.Rank is { } rank ? $"Rank **{rank}** of {now.Of} {Typeset.Moved(before?.Rank, now.Rank)}".TrimEnd() : null;
}
