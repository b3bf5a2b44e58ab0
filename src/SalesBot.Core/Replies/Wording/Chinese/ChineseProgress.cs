using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Where a member stands, line by line.</summary>
internal sealed class ChineseProgress(ChineseDates dates)
{
    public IEnumerable<string?> Lines(Progress? now, Progress? before) =>
        now is null ? [] : [Attainment(now), Commission(now, before), Rank(now, before), Next(now)];

    /// <summary>再签 58,000（9月30日前）到 80%，预计多拿 4,900. Nothing is left to sign in a period that is over.</summary>
    public string? Next(Calendar.SalesPeriod period, NextBand? next)
    {
        if (next is null || dates.IsOver(period)) return null;
        string gain = next.Gain is { IsPositive: true } more ? $"，预计多拿 **{Typeset.Separated(more)}**" : "";
        return $"再签 **{ChineseAmounts.Of(next.Gap)}**（{dates.Day(period.Last)}前）到 {Typeset.Percent(next.From)}{gain}";
    }

    private string? Next(Progress now) => Next(now.Period, now.Next);

    private string Attainment(Progress now)
    {
        string period = (now.Who is { } who ? Markdown.Plain(who) : "") + dates.Named(now.Period);
        if (now.Attainment is not { } attainment) return $"{period}还没定目标";
        string rest = now.Over is { IsPositive: true } over ? $"超出目标 {ChineseAmounts.Of(over)}" : $"还差 {ChineseAmounts.Of(now.Remaining ?? Money.Zero)}";
        if (now.Remaining is { IsZero: true } && now.Over is not { IsPositive: true }) rest = "目标达成";
        return $"{period}完成 **{Typeset.CutPercent(attainment)}** {Markdown.Bar(attainment)}，{rest}";
    }

    private static string? Commission(Progress now, Progress? before)
    {
        if (now.Projected is not { } projected) return null;
        string change = before?.Projected is { } was ? Typeset.Change(projected - was) : "";
        return $"预计提成 **{Typeset.Separated(projected)}**" + (change.Length > 0 ? $"（{change}）" : "")
            + (now.PaidBy is { } paid ? $"，发放看{ChineseNames.Of(paid.Metric)}完成率 {Typeset.CutPercent(paid.Ratio)}" : "");
    }

    private static string? Rank(Progress now, Progress? before) =>
        now.Rank is { } rank ? $"排名第 **{rank}**，共{now.Of}人 {Typeset.Moved(before?.Rank, now.Rank)}".TrimEnd() : null;
}
