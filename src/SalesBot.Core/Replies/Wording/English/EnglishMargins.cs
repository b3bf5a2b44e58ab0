using SalesBot.Core.Quoting;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>A price before it is quoted.</summary>
internal static class EnglishMargins
{
    public static Worded Of(View.QuoteAnswer view)
    {
        MarginQuote quote = view.Quote;
        string headline = $"**Price {Typeset.Separated(quote.Price)}, margin {Typeset.Percent(quote.Margin)}: {Verdict(view)}**";
        return new Worded("Margin of the quote", Markdown.Text(
            headline,
            [
                $"Costs {Typeset.Separated(quote.Total)}: " + string.Join(", ", quote.Costs.Select(Line)),
                $"**{Typeset.Separated(quote.Profit)}** is left" + Glance(quote),
                quote.Beside.Count > 0 ? "Beside that, not counted: " + string.Join(", ", quote.Beside.Select(Line)) : null,
                Passing(view),
                Commission(view),
                view.Supposed is { } supposed ? EnglishSuppositions.Late(supposed) : null,
                .. quote.Flags.Select(Flag),
                .. EnglishSuppositions.Trade(view.Supposed?.Trade),
                .. EnglishNotes.Of(view.Notes),
            ]));
    }

    private static string Verdict(View.QuoteAnswer view) => view.Quote.Verdict switch
    {
        QuoteVerdict.Passes => $"enough, the policy asks for {Typeset.Percent(view.Quote.Floor)}",
        QuoteVerdict.NeedsApproval => $"below {Typeset.Percent(view.Quote.Floor)}, needs approval",
        QuoteVerdict.BelowCost => "below cost, don't quote it",
    };

    private static string Glance(MarginQuote quote) =>
        quote.Costs.Count > 1 ? $"; the purchase price alone would suggest {Typeset.Percent(quote.MarginAtAGlance)}" : "";

    private static string? Passing(View.QuoteAnswer view)
    {
        if (view.Quote.Verdict is QuoteVerdict.Passes) return null;
        return view.Passing is { } price
            ? $"**{Typeset.Separated(price)}** would reach {Typeset.Percent(view.Quote.Floor)}"
            : "No price would be enough; bring the costs down first";
    }

    private static string? Commission(View.QuoteAnswer view)
    {
        if (view.Supposed is not { } supposed) return null;
        string factor = supposed.After.Pay.Factor is { } share ? $" (paid at {Typeset.Percent(share)})" : "";
        string at = view.PassingCommission is { } enough && view.Quote.Verdict is not QuoteVerdict.Passes ? $", {Typeset.Separated(enough)} at the price that passes" : "";
        return $"Your commission at this price **{Typeset.Separated(supposed.OwnWorth)}**{at}{factor}";
    }

    private static string Line(CostLine line) => $"{NameOf(line.Element)} {Typeset.Separated(line.Amount)}";

    private static string NameOf(CostElement element) => element switch
    {
        CostElement.Purchase => "purchase",
        CostElement.Packaging => "packaging",
        CostElement.Freight => "freight",
        CostElement.Loss => "loss",
        CostElement.Storage => "storage",
        CostElement.Season => "season",
        CostElement.Reserve => "returns and complaints",
        CostElement.Capital => "capital for the term",
        CostElement.Entertainment => "entertainment",
    };

    private static string Flag(QuoteFlag flag) => flag switch
    {
        QuoteFlag.OutOfSeason => "⚠️ Buying out of season costs extra: could it be goods in season, or stock bought earlier?",
        QuoteFlag.AirFreight => "⚠️ Freight is over a tenth of the price. Is it by air? Land or sea is cheaper if it leaves earlier",
        QuoteFlag.IrregularBoxes => "⚠️ Packaging is dear. Irregular boxes need bigger cartons and filling; try a regular one",
        QuoteFlag.MixedShelfLives => "⚠️ The loss is high. Are goods with far-apart shelf lives in one parcel? Split or exchange them",
    };
}
