using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>The money of a command, the shares, and the terms.</summary>
internal static class MoneySlots
{
    private static readonly string[] Partly = ["先签", "先下", "先定", "先订", "先做", "先拿", "先上", "先要", "首批", "第一批", "头一批", "这次签", "这回签", "这期签"];

    private static readonly SenseSet Spending = SenseSet.Of(Sense.Spend, Sense.Treat, Sense.Meal, Sense.GiveGift, Sense.Entertain);

    private static readonly string[] Costing = ["cost ", "it cost", "that cost", "which cost", "came to", "it came to", "that came to", "which came to", "set me back", "total", "the bill", "bill "];

    /// <summary>The figure that is the amount: the one called so, else the first that is nothing else.</summary>
    public static Figure? AmountFigure(Said said) =>
        FirstPart(said) ?? Named(said, FigureRole.Amount) ?? said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Unnamed && figure.IsPlausible && !IsReported(figure) && !IsSaidInFull(said, figure) && !IsPieces(said, figure))
            ?? said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Unnamed && figure.IsPlausible) ?? SpecialSum(said) ?? Long(said);

    // 合同36万，先签了一半18万: only what was signed counts.
    private static Figure? FirstPart(Said said) =>
        said.Frame.Intent != Intents.Intent.SignDeal ? null : said.Figures.FirstOrDefault(figure => figure.Role is FigureRole.Unnamed or FigureRole.Amount && figure.IsPlausible
            && Array.Exists(Partly, word => figure.Clause.Between(figure.Clause.Span.Start, figure.Token.Span.Start).Contains(word, StringComparison.Ordinal))
            && said.Figures.Any(whole => whole.Token.Span.Start < figure.Token.Span.Start && whole.Clause != figure.Clause && whole.Quantity.Value > figure.Quantity.Value));

    // 耗材打包9,600元 of a deal is no packing; 扣了500块破损 of a refund is the sum.
    private static Figure? SpecialSum(Said said) => said.Frame.Intent switch
    {
        Intents.Intent.SignDeal => said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Packaging),
        Intents.Intent.RecordRefund => said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Loss),
        _ => null,
    };

    // "300 fruit boxes for 27k": how many, where the money is said too.
    private static bool IsPieces(Said said, Figure figure) =>
        figure.Clause.IsEnglish && figure.Quantity is { HasScale: false, Currency: null } && said.Tokens.Any(token => token.IsCategory && token.Span.Start - figure.Token.Span.End is 0 or 1)
        && said.Figures.Any(other => other != figure && other.Role is FigureRole.Unnamed or FigureRole.Amount && (other.Quantity.HasScale || other.Quantity.Currency is not null || said.Message.Masked.EndsAt(other.Token.Span.Start, "for ")) && !said.Tokens.Any(token => token.IsCategory && token.Span.Start - other.Token.Span.End is 0 or 1));

    // "got 15 today, fifteen thousand that is"
    private static bool IsSaidInFull(Said said, Figure figure) =>
        figure.Quantity is { HasScale: false, Value: > 0 and < 1000 } && said.Figures.Any(full => full.Quantity.HasScale && full.Quantity.Value == figure.Quantity.Value * 1000);

    public static Money? Amount(Said said) => Read(said, AmountFigure(said), "amount");

    public static Currency? CurrencyOf(Figure? figure) =>
        figure?.Money is not null && figure.Quantity.Currency is { } code && code != "CNY" ? new Currency(code) : null;

    public static Money? Of(Said said, FigureRole role, string slot) => Read(said, Named(said, role), slot);

    /// <summary>Below zero where the deal was made at a loss.</summary>
    public static Money? Profit(Said said)
    {
        if (Of(said, FigureRole.Profit, "profit") is { } profit) return profit;
        return said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Loss && figure.Clause.IsEnglish && figure.Money is not null) is { } loss ? said.Note("profit", loss.Token.Span, -loss.Money) : null;
    }

    public static Ratio? Margin(Said said) =>
        said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Margin && figure.Ratio is not null) is { } figure
            ? said.Note("margin", figure.Token.Span, figure.Ratio) : null;

    public static Terms? TermsOf(Said said)
    {
        foreach (var clause in said.Clauses)
        {
            if (TermsReader.Read(clause) is { } read) return said.Note("terms", read.Words, read.Terms);
        }

        return null;
    }

    /// <summary>What a meeting cost.</summary>
    public static Money? Expense(Said said)
    {
        List<Clause> clauses = [.. said.Clauses.Concat(said.Frame.Asides)];
        var figure = clauses.Where((clause, i) => clause.HasAny(Spending) || i > 0 && (IsOnlySum(clause) || IsWhatItCost(clause)) && clauses[i - 1].HasAny(Spending)).SelectMany(clause => clause.Figures)
            .FirstOrDefault(figure => figure.Role is FigureRole.Unnamed or FigureRole.Cost or FigureRole.Amount && figure.Money is not null);
        return Read(said, figure, "expense");
    }

    // "brought donuts, cost me 36.75"
    private static bool IsWhatItCost(Clause clause) =>
        clause.IsEnglish && clause.Figures.Count == 1 && !clause.HasCustomer && Array.Exists(Costing, word => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal));

    // 请他们吃了个饭，210块
    private static bool IsOnlySum(Clause clause) => clause.Tokens is [{ Kind: Tokens.TokenKind.Quantity }];

    private static Figure? Named(Said said, FigureRole role) => said.Figures.FirstOrDefault(figure => figure.Role == role);

    private static Money? Read(Said said, Figure? figure, string slot) =>
        figure?.Money is { } money ? said.Note(slot, figure.Token.Span, money) : null;

    private static bool IsReported(Figure figure) =>
        figure.Clause.First(Sense.Reported) is { } reported && reported.Span.Start < figure.Token.Span.Start;

    // 签了1200000: a long number without separators is taken for money only where there is no other.
    private static Figure? Long(Said said) =>
        said.Figures.FirstOrDefault(figure => figure.Quantity is { IsIdentifier: true, Unit: null, Kind: Amounts.QuantityKind.Number } quantity
            && quantity.Value is >= 1000 and < 1_000_000_000 && figure.Token.Span.Length <= 9);
}
