using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>What closed quarters add to a statement: what their orders have become since, and what a quarter pays for earlier ones.</summary>
internal sealed class ClosedSums(Ledger ledger, MemberId member, FactorChoice choice, LocalDate today)
{
    private readonly SettlementSheet _sheet = new(ledger, member, choice, today);

    public Statement Complete(Statement open)
    {
        if (ledger.Closings.All.Count == 0) return open;
        Statement statement = WithSettlements(open);
        foreach (Closing closing in ledger.Closings.All)
        {
            if (open.Period.SharedWith(closing.Quarter) is not null) statement = Since(statement, closing);
        }

        return statement;
    }

    /// <summary>A quarter's settlements belong to it as a whole, and to no part of it.</summary>
    private Statement WithSettlements(Statement statement)
    {
        Money carried = Money.Zero;
        Money adjusted = Money.Zero;
        foreach (Settlement one in QuartersIn(statement.Period).SelectMany(_sheet.Of))
        {
            if (one.Kind is SettlementKind.Carried) carried += one.Value;
            else adjusted += one.Value;
        }

        return statement with { Carried = carried, Adjustment = adjusted };
    }

    private IEnumerable<SalesPeriod> QuartersIn(SalesPeriod period)
    {
        for (SalesPeriod quarter = ledger.QuarterOf(period.First); quarter.First <= period.Last; quarter = ledger.QuarterOf(quarter.Last.PlusDays(1)))
        {
            if (period.Covers(quarter)) yield return quarter;
        }
    }

    /// <summary>What an order that went along with its customer is still worth is another's: to this member it stays at what was paid.</summary>
    private (Money Value, Money Earned) Due(Order order, Journal.ClosedOrder closed) =>
        HasGone(order) ? (closed.Paid, closed.Paid) : _sheet.DueToOwnQuarter(order);

    private bool HasGone(Order order) => order.EarningShareOf(member) == Ratio.Zero;

    /// <summary>Orders of a closed quarter that waited when it was closed may have been collected since.</summary>
    private Statement Since(Statement statement, Closing closing)
    {
        bool isOne = closing.Quarter.Covers(statement.Period);
        Money earned = statement.Earned;
        Money waiting = statement.Waiting;
        if (isOne) waiting = Money.Zero;
        foreach ((Order order, Journal.ClosedOrder closed) in closing.Statements.GetValueOrDefault(member)?.Waiting ?? [])
        {
            if (!statement.Period.Contains(order.On)) continue;
            (Money value, Money now) = Due(order, closed);
            earned += now - closed.Paid;
            waiting += isOne ? value - now : closed.Paid - (HasGone(order) ? closed.Value : now);
        }

        Money? payable = closing.Quarter == statement.Period ? statement.Earned + statement.Carried + statement.Adjustment : null;
        return statement with { Earned = earned, WaitingNow = waiting, ClosedOn = isOne ? closing.On : null, Payable = payable };
    }
}
