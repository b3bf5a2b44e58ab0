using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;
using SalesBot.Core.Supposing;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>One more order, beside how it is without it.</summary>
internal sealed class EnglishSuppositions(EnglishDates dates)
{
    private readonly EnglishProgress _progress = new(dates);

    public Worded WhatIf(View.WhatIf view)
    {
        Supposition supposed = view.Supposed;
        string whose = view.Subject.IsReader ? "" : Markdown.Plain(view.Subject.Member ?? "") + ": ";
        string order = $"{Typeset.Separated(view.Amount)} more" + (view.Customer is { } customer ? $" with {Markdown.Plain(customer)}" : "") + $", {EnglishNames.Of(view.Terms)}";
        string result = supposed.Delta.IsZero ? "no change in commission yet" : $"commission {Typeset.Change(supposed.Delta)}";
        return new Worded("If you sign it", Markdown.Text(
            $"**{whose}{order}: {result}**",
            [
                $"Without it {Typeset.Separated(view.Before.Pay.Projected)} → with it **{Typeset.Separated(view.After.Pay.Projected)}**",
                Own(view),
                Band(supposed),
                supposed.SavesGrade ? $"Attainment passes {Typeset.Percent(supposed.GradeFloor)}, so the grade is kept at the next review" : null,
                Place(view),
                view.After.Pay.Next is { } next ? _progress.Next(view.After.Quarter, new NextBand(next.Gap, next.Gain, next.From)) : null,
                Late(supposed),
                .. Trade(supposed.Trade),
                .. EnglishNotes.OfSupposed(view.Notes),
            ]));
    }

    /// <summary>Null where late money changes nothing.</summary>
    public static string? Late(Supposition supposed) =>
        supposed.IfLate is { } late ? $"Collect in time: paid late, this order comes to {Typeset.Separated(late)}" : null;

    /// <summary>What half of the prepayment bonus could buy, and what that costs the company.</summary>
    public static IEnumerable<string> Trade(PrepaymentTrade? trade)
    {
        if (trade is null || !trade.Gain.IsPositive) yield break;
        yield return $"Prepaid is better: {Typeset.Separated(trade.Discount)} ({Typeset.Percent(trade.Cap)}) off in the contract, and this order earns **{Typeset.Separated(trade.Commission)}**, {Typeset.Separated(trade.Gain)} more";
        string even = trade.BreakEven is { } limit
            ? $"; only at {Typeset.Separated(limit)} off ({Typeset.Percent(limit / (trade.Price + trade.Discount))}) would you gain nothing, long after the company has lost"
            : "";
        yield return $"Money {trade.DaysEarlier} days earlier costs the company {Typeset.Separated(trade.Cost)}, {Typeset.Percent(trade.CostPerYear)} a year, so the discount ends at {Typeset.Percent(trade.Cap)}{even}";
    }

    private static string Own(View.WhatIf view)
    {
        // What waits for a profit is told below.
        IEnumerable<string> lines = view.Lines.Zip(view.Supposed.Lines).Where(pair => pair.Second.State is not LineState.ProfitUnknown).Select(pair => Line(pair.First, pair.Second));
        return $"The order itself **{Typeset.Separated(view.Supposed.OwnWorth)}**" + (lines.Any() ? ": " + string.Join("; ", lines) : "");
    }

    private static string Line(PlanSum sum, StatementLine line) => line.Rule is null
        ? $"{EnglishNames.Of(sum)} {Typeset.Change(sum.Value)}"
        : $"{EnglishNames.Of(sum)} {Typeset.Separated(sum.Basis)} × {Typeset.Percent(line.Rate)}{Share(line.Factor)} = {Typeset.Separated(sum.Value)}";

    private static string Share(Ratio factor) => factor == Ratio.One ? "" : $" × {Typeset.Percent(factor)}";

    private static string? Band(Supposition supposed)
    {
        if (supposed.After.Pay is not { Factor: { } now } pay) return null;
        if (pay.Attainment is not { } after) return $"No target is set: paid at {Typeset.Percent(now)}";
        string attainment = $"Attainment {Typeset.CutPercent(supposed.Before.Pay.Attainment ?? Ratio.Zero)} → {Typeset.CutPercent(after)}";
        if (!supposed.MovesBand) return $"{attainment}, the same band, paid at {Typeset.Percent(now)}";
        string others = supposed.OtherOrders.IsZero ? "" : $", which adds {Typeset.Separated(supposed.OtherOrders)} on your other orders";
        return $"{attainment}, a new band: paid at **{Typeset.Percent(now)}** instead of {Typeset.Percent(supposed.Before.Pay.Factor ?? Ratio.Zero)}{others}";
    }

    private static string? Place(View.WhatIf view) => view.After.Place is { } place
        ? $"Rank {place.Rank} of {place.Of} {Typeset.Moved(view.Before.Place?.Rank, place.Rank)}".TrimEnd()
        : null;
}
