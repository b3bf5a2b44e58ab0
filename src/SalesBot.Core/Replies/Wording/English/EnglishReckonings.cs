using System.Diagnostics;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Where the figures of an answer come from: the sum first, then what it is made of.</summary>
internal sealed class EnglishReckonings(EnglishDates dates)
{
    private const int MostParts = 20;

    public Worded Of(View.Reckoning view)
    {
        string whose = view.Subject switch
        {
            { IsReader: true } => "You",
            { Member: { } member } => Markdown.Plain(member),
            { Team: { } team } => Markdown.Plain(team),
            _ => "The company",
        };
        string? more = view.Parts.Count > MostParts ? $"… {view.Parts.Count} in all" : null;
        return new Worded("Where that number comes from", Markdown.Text($"**{whose}: {Headline(view)}**", [.. Lines(view), .. view.Parts.Take(MostParts).Select(Part), more]));
    }

    private string Headline(View.Reckoning view) => view.Answer switch
    {
        View.AttainmentAnswer one => Attained(one),
        View.RankingAnswer { Place: { } place } one => $"rank {place.Rank} of {place.Of} {dates.Named(one.Ranking.Question.Period)} with {Value(one, place.Value)}",
        View.RankingAnswer => "not in that ranking",
        View.WhatIf one => $"what the order adds: {Typeset.Separated(one.After.Pay.Projected)} − {Typeset.Separated(one.Before.Pay.Projected)} = {Typeset.Separated(one.Supposed.Delta)}",
        View.BudgetAnswer { Use: { Granted: { } granted } use } => $"entertainment budget {dates.Named(use.Period)}: {Typeset.Separated(granted)} granted − {Typeset.Separated(use.Used)} used = {Typeset.Separated(granted - use.Used)} left",
        View.BudgetAnswer one => $"{Typeset.Separated(one.Use.Used)} spent on entertainment {dates.Named(one.Use.Period)}, and no budget is set",
        View.TeamCommissionAnswer one => $"projected commission {dates.Named(one.Period)} of {Typeset.Separated(one.Projected)}, the sum of these",
        View.QuoteAnswer { Quote: var quote } => $"margin ({Typeset.Separated(quote.Price)} − {Typeset.Separated(quote.Total)}) ÷ {Typeset.Separated(quote.Price)} = {Typeset.Percent(quote.Margin)}",
        _ => throw new UnreachableException("no other answer is explained this way"),
    };

    private string Attained(View.AttainmentAnswer view)
    {
        string period = dates.Named(view.Attainment.Period);
        string metric = view.Attainment.Metric is Metric.Amount ? "" : EnglishNames.Of(view.Attainment.Metric) + " ";
        string achieved = Exact(view.In(view.Attainment.Achieved)!.Value);
        return view.Attainment.Ratio is { } ratio
            ? $"{metric}attainment {period}: {achieved} ÷ {Exact(view.In(view.Attainment.Target)!.Value)} = {Typeset.CutPercent(ratio)}"
            : $"{metric}{achieved} {period}; no target is set, so there is no attainment";
    }

    private IEnumerable<string?> Lines(View.Reckoning view) => view.Answer switch
    {
        View.AttainmentAnswer one => Attaining(one),
        View.RankingAnswer one => Ranked(one),
        View.WhatIf one => Supposed(one),
        View.BudgetAnswer { Use.Cut: { } cut } one => [$"The budget of {Typeset.Separated(cut.Amount)} {dates.Named(cut.Quarter)} was cancelled: {Markdown.Plain(one.LateCustomer ?? "")} paid late"],
        _ => [],
    };

    private static IEnumerable<string?> Attaining(View.AttainmentAnswer view)
    {
        if (view.In(view.Attainment.Target) is not { } target) yield break;
        string achieved = Exact(view.In(view.Attainment.Achieved)!.Value);
        if (view.In(view.Attainment.Remaining) is { Value: > 0 } rest)
        {
            yield return $"Still missing {Exact(target)} − {achieved} = {Exact(rest)}";
            if (view.NeededPerDay is { Value: > 0 } daily) yield return $"A day {Exact(rest)} ÷ {view.Attainment.Workdays.DaysLeft} working days ≈ {Exact(daily)}";
        }

        if (view.Attainment.Pace is { Value: > 0 } pace && view.In(view.Attainment.AtPace) is { } end) yield return $"At this pace {achieved} ÷ {Typeset.CutPercent(pace)} of the time ≈ {Exact(end)}";
    }

    private static IEnumerable<string?> Ranked(View.RankingAnswer view)
    {
        if (view.Place is not { } place) yield break;
        foreach (RankedLine line in view.Ranking.Lines.Where(line => line.Name != view.Who && Math.Abs(line.Rank - place.Rank) <= 1))
        {
            string apart = line.Value == place.Value ? "equal, so the rank is shared" : $"{Value(view, Math.Abs(line.Value - place.Value))} {(line.Value > place.Value ? "more" : "less")}";
            yield return $"{line.Rank}. {Markdown.Plain(line.Name)} {Value(view, line.Value)}, {apart}";
        }
    }

    private static IEnumerable<string?> Supposed(View.WhatIf view)
    {
        yield return $"The order itself {Typeset.Separated(view.Supposed.OwnWorth)}" + (view.Supposed.OtherOrders.IsZero ? ", other orders unchanged" : $", other orders {Typeset.Change(view.Supposed.OtherOrders)}");
        if (view is { Supposed.MovesBand: true, After.Pay: { Attainment: { } reached, Factor: { } factor } })
        {
            yield return $"Attainment reaches {Typeset.CutPercent(reached)}, so the payout goes from {Typeset.Percent(view.Before.Pay.Factor ?? Ratio.Zero)} to {Typeset.Percent(factor)}";
        }
    }

    private string Part(ReckonedPart part)
    {
        string on = part.On is { } day ? $" ({dates.Day(day)})" : "";
        string sum = part is { Basis: { } basis, Rate: { } rate } ? $"{Typeset.Separated(basis)} × {Typeset.Percent(rate)}{Paid(part)} = " : "";
        return $"{Markdown.Plain(part.Name)}{on} {sum}{Exact(part.Value)}";
    }

    private static string Paid(ReckonedPart part) => part.Factor is { } factor && factor != Ratio.One ? $" × payout {Typeset.Percent(factor)}" : "";

    private static string Value(View.RankingAnswer view, decimal value) =>
        view.ValueOf(value) is { IsShare: true } share ? Typeset.CutPercent(Ratio.FromFraction(share.Value)) : Exact(view.ValueOf(value));

    private static string Exact(Measured value) => value.IsMoney ? Typeset.Separated(Money.FromYuan(value.Value)) : Typeset.Count(value.Value);
}
