using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Putting right: whatever value the words give is a slot to be changed.</summary>
internal static class AmendmentCommands
{
    public static Command? Build(Said said)
    {
        var terms = MoneySlots.TermsOf(said) ?? DaysInstead(said);
        var figure = terms is { IsPrepaid: false } ? said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Unnamed && figure.Quantity.HasScale) : MoneySlots.AmountFigure(said);
        var amend = new Command.AmendLast(
            Customer: Customer(said),
            Amount: figure?.Money is { } money ? said.Note("amount", figure.Token.Span, money) : null,
            Currency: MoneySlots.CurrencyOf(figure),
            Category: WordSlots.Category(said),
            Profit: MoneySlots.Of(said, FigureRole.Profit, "profit"),
            Margin: MoneySlots.Margin(said),
            Cost: MoneySlots.Of(said, FigureRole.Cost, "cost"),
            Terms: terms,
            Kind: WordSlots.AnyKind(said),
            Tier: WordSlots.TierOf(said));
        amend = WithDays(said, amend);
        return amend == new Command.AmendLast() ? null : amend;
    }

    private static Command.AmendLast WithDays(Said said, Command.AmendLast amend)
    {
        var next = said.Has(Sense.NextTime) ? DateSlots.Planned(said, "next_on") : DateSlots.NextOn(said);
        var on = next is null ? AnyDay(said) : null;
        return amend with { On = on, NextOn = next, At = next is null ? DateSlots.PlannedAt(said) : null };
    }

    private static NodaTime.LocalDate? AnyDay(Said said)
    {
        foreach (var token in said.Tokens)
        {
            if (token.Date?.Day(Direction.Back) is { } day) return said.Note("on", token.Span, day);
        }

        return null;
    }

    // "not 45 days, 60": the days that were denied say what the bare number is.
    private static Terms? DaysInstead(Said said) =>
        (said.Has(Sense.Term) || said.Tokens.Any(token => token.Denied?.Date?.Days is not null)) && said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Unnamed && figure.Quantity is { HasScale: false, Value: > 0 and < 400 }) is { } figure
            ? said.Note("terms", figure.Token.Span, (Terms?)Terms.Net((int)figure.Quantity.Value)) : null;

    // 宏达那单金额写错了 says which record; 客户写错了，是宏达信 says whose it is.
    private static CustomerName? Customer(Said said)
    {
        if (said.CustomerHit is null) return null;
        var only = !said.Figures.Any() && !said.Tokens.Any(token => token.Kind == TokenKind.Date || token.IsCategory) && !said.Has(Sense.Prepaid);
        return said.Has(Sense.Customer) || only ? said.Customer : null;
    }
}
