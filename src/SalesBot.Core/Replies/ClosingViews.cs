using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Shows the closing of a quarter, and what becomes of grades after it.</summary>
internal static class ClosingViews
{
    public static View.ConfirmClosing Ask(ReplyContext context, Command.ClosePeriod pending, IReadOnlyList<Button> buttons)
    {
        SalesPeriod quarter = pending.Period!;
        int orders = 0;
        int estimated = 0;
        HashSet<CategoryId> onProfit = [.. context.Ledger.Categories.Select(category => category.Id).Where(category => ProfitRule.CountsFor(context.Ledger, category))];
        Money earned = Money.Zero;
        Money waiting = Money.Zero;
        foreach (Member member in context.Ledger.People.Members)
        {
            foreach (Order order in context.Ledger.Figures.Of(member.Id).EarningIn(quarter))
            {
                bool isLed = IsLedBy(order, member.Id);
                orders += isLed ? 1 : 0;
                estimated += isLed && IsEstimated(order, onProfit) ? 1 : 0;
            }

            Statement statement = Statement.Of(context.Ledger, member.Id, quarter, context.Today);
            earned += statement.Earned + statement.Carried + statement.Adjustment;
            waiting += statement.Waiting;
        }

        return new View.ConfirmClosing(pending, quarter, orders, earned, waiting) { Estimated = estimated, Buttons = buttons };
    }

    public static View Closed(ReplyContext context, Fact.PeriodClosed closed)
    {
        Closing closing = context.Ledger.Closings.Around(closed.Period.First)!;
        int orders = closing.Statements.Values.Sum(statement => statement.Orders.Count(one => IsLedBy(one.Order, statement.Fact.Member)));
        IEnumerable<ClosedRow> rows = closing.Statements.Values.Select(statement => RowOf(context.Ledger, statement));
        return new View.Closed(closed.Period, orders, [.. rows.OrderBy(row => row.Who, StringComparer.Ordinal)]);
    }

    /// <summary>Told to the member alone; a proposal to the managers, one of whom decides.</summary>
    public static View Of(Ledger ledger, Fact.GradeReviewed review)
    {
        string who = ledger.People[review.Member].Name;
        NodaTime.LocalDate from = review.Period.Last.PlusDays(1);
        if (!review.IsProposal)
        {
            return new View.GradeChanged(
                who, review.Period, review.Attainment, review.Before, review.After, from, PayOf(ledger, review, review.Before), PayOf(ledger, review, review.After));
        }

        Command.SetGrade yes = new(new MemberName(who), review.After, from);
        return new View.GradeProposed(who, review.Period, review.Attainment, review.Before, review.After, from)
        {
            Buttons = [new Button(new PressedAction.Say(yes), CommandWire.IntentOf(yes), ButtonKind.Promote)],
        };
    }

    private static bool IsEstimated(Order order, HashSet<CategoryId> onProfit)
    {
        foreach (DealItem item in order.Items)
        {
            if ((item.ProfitIsEstimate || item.Profit is null) && !order.IsCancelled && onProfit.Contains(item.Category)) return true;
        }

        return false;
    }

    /// <summary>A shared order is counted once, for the first of its members.</summary>
    private static bool IsLedBy(Order order, MemberId member) => order.Earners[0].Member == member;

    private static Money? PayOf(Ledger ledger, Fact.GradeReviewed review, Grade grade) =>
        ledger.Plans.InForceOn(review.Period.Last.PlusDays(1)) is { } plan && plan.Plan.BasePay.TryGetValue(grade, out Money pay) ? pay : null;

    private static ClosedRow RowOf(Ledger ledger, ClosedStatement statement) => new(
        ledger.People[statement.Fact.Member].Name,
        statement.Orders.Count,
        statement.Attainment,
        statement.Fact.Factor,
        Sum(statement.Fact.Orders.Select(order => order.Value)),
        Sum(statement.Fact.Orders.Select(order => order.Paid)),
        Sum(statement.Fact.Settled.Where(one => one.Kind is SettlementKind.Carried).Select(one => one.Value)),
        Sum(statement.Fact.Settled.Where(one => one.Kind is SettlementKind.Adjustment).Select(one => one.Value)),
        statement.Fact.BasePay);

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
