using System.Globalization;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Explanations;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <summary>Explains the figures of an answer, whatever it was about: "why" after an attainment means the attainment, and not the pay.</summary>
internal static class Reckonings
{
    /// <summary>Null where the answer is about pay, which is explained from the statement, or has no such figure.</summary>
    /// <param name="value">The number asked about; null for the answer's own figure.</param>
    public static View? Of(ReplyContext context, Decision.Answered about, Money? value)
    {
        View answer = AnswerViews.Of(context, about);
        View.Reckoning? reckoning = Reckon(context, about.Scope, answer);
        if (reckoning is null || value is not { } asked) return reckoning;
        string? what = answer.Figures.Values.FirstOrDefault(figure => Shows(figure.Value, asked)).Key ?? KeyOfPart(reckoning, asked);
        return what is null ? null : reckoning with { What = what, Value = answer.Figures.Values.GetValueOrDefault(what) ?? asked.ToFigure() };
    }

    private static View.Reckoning? Reckon(ReplyContext context, Scope scope, View answer)
    {
        Subject subject = Subject.Of(scope, context.Speaker);
        return answer switch
        {
            View.AttainmentAnswer one => new View.Reckoning(subject, answer, "attainment", one.Attainment.Ratio?.ToCutFigure(), PartsOf(context, scope, one)),
            View.RankingAnswer one => new View.Reckoning(subject, answer, "rank", one.Place?.Rank.ToString(CultureInfo.InvariantCulture), PartsOf(context, scope, one)),
            View.WhatIf one => new View.Reckoning(subject, answer, "commission.delta", one.Supposed.Delta.ToFigure(), PartsOf(context, one)),
            View.BudgetAnswer one => new View.Reckoning(subject, answer, "left", one.Use.Left?.ToFigure(), [.. one.Use.Customers.Select(spent => new ReckonedPart(spent.Customer.Name, In(spent.Spent)))]),
            View.TeamCommissionAnswer one => new View.Reckoning(subject, answer, "commission.projected", one.Projected.ToFigure(), [.. one.Lines.Select(line => new ReckonedPart(line.Who, In(line.Projected)))]),
            View.QuoteAnswer one => new View.Reckoning(subject, answer, "margin", one.Quote.Margin.ToFigure(), [.. one.Quote.Costs.Select(cost => new ReckonedPart(Name.Of(cost.Element), In(cost.Amount)))]),
            _ => null,
        };
    }

    private static string? KeyOfPart(View.Reckoning reckoning, Money asked) => reckoning.Parts.Any(part => Shows(part.Value.ToFigure(), asked)) ? "value" : null;

    private static bool Shows(string figure, Money asked) =>
        decimal.TryParse(figure, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal shown)
        && (shown == asked.Yuan || Shares.Fits(Ratio.FromFraction(shown), asked.Yuan));

    private static Measured In(Money money) => new(Metric.Amount, money.Yuan);

    private static IReadOnlyList<ReckonedPart> PartsOf(ReplyContext context, Scope scope, View.AttainmentAnswer answer)
    {
        if (answer.Lines.Count > 0) return [.. answer.Lines.Select(line => new ReckonedPart(line.Who, line.Achieved))];
        return scope.Member is { } member && answer.Attainment.Metric is Metric.Amount ? SignedBy(context.Ledger, member, answer.Attainment.Period) : [];
    }

    private static IReadOnlyList<ReckonedPart> PartsOf(ReplyContext context, Scope scope, View.RankingAnswer answer)
    {
        bool isOwnAmount = answer is { IsOfTeams: false, Ranking.Question: { Metric: Metric.Amount, Of: null } } && scope.Team is null;
        return isOwnAmount ? SignedBy(context.Ledger, scope.Member ?? context.Speaker.Member, answer.Ranking.Question.Period) : [];
    }

    private static IReadOnlyList<ReckonedPart> PartsOf(ReplyContext context, View.WhatIf answer) =>
    [
        .. answer.Lines.Zip(answer.Supposed.Lines).Select(pair => new ReckonedPart(
            Phrasebook.Of(context.Speaker.Language, context.Today).Answers.LineName(pair.First), In(pair.First.Value), Basis: pair.First.Basis, Rate: pair.First.Rate, Factor: pair.Second.Factor)),
    ];

    /// <summary>Orders on their day of signing and refunds on theirs, in the member's share: what they sum up to is what was achieved.</summary>
    private static IReadOnlyList<ReckonedPart> SignedBy(Ledger ledger, Member member, SalesPeriod period)
    {
        MemberFigures figures = ledger.Figures.Of(member.Id);
        List<(LocalDate On, Order Order, Money Amount)> parts = [];
        foreach (Order order in figures.OrdersIn(period)) parts.Add((order.On, order, order.Amount));
        foreach (Order order in figures.BookedOrders)
        {
            parts.AddRange(order.Bookings.Where(booking => period.Contains(booking.On) && !booking.Amount.IsZero).Select(booking => (booking.On, order, booking.Amount)));
        }

        return
        [
            .. parts.OrderBy(part => part.On).ThenBy(part => part.Order.Record)
                .Select(part => new ReckonedPart(ledger.Customers[part.Order.Customer].Name, In(part.Amount * part.Order.ShareOf(member.Id)), part.Order.Number, part.On)),
        ];
    }
}
