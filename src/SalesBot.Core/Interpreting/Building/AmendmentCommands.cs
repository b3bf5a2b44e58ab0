using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Putting right: whatever value the words give is a slot to be changed.</summary>
internal static class AmendmentCommands
{
    // "the Pelican payment was a mistake" names a record, and no value that it should have.
    private static readonly SenseSet Records = SenseSet.Of(Sense.Prepaid, Sense.Pay, Sense.Order, Sense.Refund, Sense.Spend);

    public static Command? Build(Said said)
    {
        var terms = MoneySlots.TermsOf(said) ?? DaysInstead(said);
        var figure = terms is { IsPrepaid: false } ? said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Unnamed && figure.Quantity.HasScale) : Changed(said) ?? MoneySlots.AmountFigure(said);
        var money = figure?.Money is { } read ? said.Note("amount", figure.Token.Span, (Money?)read) : null;
        var amend = new Command.AmendLast(
            Customer: Customer(said),
            Category: WordSlots.Category(said),
            Profit: MoneySlots.Profit(said),
            Margin: MoneySlots.Margin(said) ?? (said.Has(Sense.Split) ? null : PercentOf(said)),
            Cost: MoneySlots.Of(said, FigureRole.Cost, "cost"),
            Terms: terms,
            Kind: IsAnotherCustomer(said) ? null : WordSlots.AnyKind(said),
            Tier: WordSlots.TierOf(said));
        amend = WithPeople(said, amend);
        amend = WithDays(said, WithMoney(said, amend, money) with { Currency = MoneySlots.CurrencyOf(figure) });
        amend = WithoutPlainKind(said, amend);
        return amend == new Command.AmendLast() ? null : amend;
    }

    // 是上周五拜访的: what is put right is the day.
    private static Command.AmendLast WithoutPlainKind(Said said, Command.AmendLast amend) =>
        amend is { Kind: ContactKind.Visit, On: not null } && !said.Tokens.Any(token => token.Denied is not null) ? amend with { Kind = null } : amend;

    // 6800改成8600: what it is changed to.
    private static Figure? Changed(Said said) =>
        said.Tokens.FirstOrDefault(token => token.Is(Sense.Change)) is { } change && said.Figures.Any(figure => figure.Token.Span.End == change.Span.Start)
            ? said.Figures.FirstOrDefault(figure => figure.Token.Span.Start >= change.Span.End && figure.Role is FigureRole.Unnamed or FigureRole.Amount && figure.IsPlausible) : null;

    private static Command.AmendLast WithPeople(Said said, Command.AmendLast amend)
    {
        if (Split.Of(said) is { } split) amend = amend with { With = split.With, Share = split.Share ?? ShareOf(said) };
        else if (said.Has(Sense.Split)) amend = amend with { Share = ShareOf(said) };
        return amend.With is null && GoesTo(said) ? amend with { To = MemberSlots.To(said) } : amend;
    }

    // 不对，转给李娜; "no, to Amy"
    private static bool GoesTo(Said said) =>
        said.Tokens.Any(token => token.IsMember && !token.IsCustomer && (said.Has(Sense.Transfer) || said.Message.Masked.EndsAt(token.Span.Start, " to ") || said.Message.Masked.EndsAt(token.Span.Start, "给")));

    // 成本写错了，应该是3万: the field may be named before the value.
    private static Command.AmendLast WithMoney(Said said, Command.AmendLast amend, Money? money)
    {
        if (money is null) return amend;
        if (said.Has(Sense.Cost) && amend.Cost is null) return amend with { Cost = money };
        if (said.Has(Sense.Profit) && amend.Profit is null && !said.Has(Sense.Amount)) return amend with { Profit = money };
        return said.HasAny(SenseSet.Of(Sense.Spend, Sense.Entertain)) && amend.Cost is null ? amend with { Expense = money } : amend with { Amount = money };
    }

    // A bare share can only be the margin.
    private static Ratio? PercentOf(Said said) =>
        said.Figures.FirstOrDefault(figure => figure.Ratio is not null) is { } figure ? said.Note("margin", figure.Token.Span, figure.Ratio) : null;

    private static Ratio? ShareOf(Said said) =>
        said.Figures.FirstOrDefault(figure => figure.Ratio is not null) is { } figure ? said.Note("share", figure.Token.Span, figure.Ratio) : null;

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
            if (token.Date?.Day(Direction.Back) is { } day && !PointsAtRecord(said, token) && !IsAnotherCustomer(said)) return said.Note("on", token.Span, day);
        }

        return null;
    }

    // 昨天去的是宏达不是李记: which record it is, and whose.
    private static bool IsAnotherCustomer(Said said) => said.Clauses.Any(clause => clause.Tokens.Any(token => token.Denied is { IsCustomer: true }));

    // 昨天那笔 says which record, not what its day should be.
    private static bool PointsAtRecord(Said said, Token day) =>
        !said.Message.Masked.StartsAt(day.Span.End, "那天") && (said.Message.Masked.StartsAt(day.Span.End, "那") || said.Message.Masked.StartsAt(day.Span.End, "的那") || said.Message.Masked.StartsAt(day.Span.End, "记的") || said.Message.Masked.StartsAt(day.Span.End, "录的"));

    // "not 45 days, 60": the days that were denied say what the bare number is.
    private static Terms? DaysInstead(Said said) =>
        (said.Has(Sense.Term) || said.Tokens.Any(token => token.Denied?.Date?.Days is not null)) && said.Figures.FirstOrDefault(figure => figure.Role == FigureRole.Unnamed && figure.Quantity is { HasScale: false, Value: > 0 and < 400 }) is { } figure
            ? said.Note("terms", figure.Token.Span, (Terms?)Terms.Net((int)figure.Quantity.Value)) : null;

    // 宏达那单金额写错了 says which record; 客户写错了，是宏达信 says whose it is.
    private static CustomerName? Customer(Said said)
    {
        if (said.CustomerHit is null) return null;
        if (IsAnotherCustomer(said)) return said.Customer;
        var only = !said.Figures.Any() && !said.Tokens.Any(token => token.Kind == TokenKind.Date || token.IsCategory) && !said.HasAny(Records);
        return said.Has(Sense.Customer) || only ? said.Customer : null;
    }
}
