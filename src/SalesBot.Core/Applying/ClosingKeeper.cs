using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>Closes quarters and reviews grades after them: what their statements paid is remembered with the orders, and their plans with the quarter.</summary>
internal sealed class ClosingKeeper(Ledger ledger)
{
    public void Put(Entry entry, Fact.OfClosing fact)
    {
        switch (fact)
        {
            case Fact.StatementClosed statement: Keep(statement); break;
            case Fact.PeriodClosed closed: Close(entry, closed); break;
            case Fact.GradeReviewed review: ledger.Grades.Review(entry.Seq, review); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    private void Keep(Fact.StatementClosed statement)
    {
        MemberFigures figures = ledger.Figures.Of(statement.Member);
        List<(Order, SettledOrder)> settled = [];
        foreach (SettledOrder one in statement.Settled)
        {
            if (OfClosed(statement.Member, one.Order) is not { } order) continue;
            settled.Add((order, one));
            Money after = one.Before + one.Value;
            order.Pay(statement.Member, new OrderPay(after, one.IsSettled, order.PayOf(statement.Member)?.Stated ?? after));
            figures.Settle(order);
        }

        List<(Order, ClosedOrder)> orders = new(statement.Orders.Count);
        Dictionary<long, ClosedOrder> closed = statement.Orders.ToDictionary(one => one.Order);
        foreach (Order order in figures.EarningIn(statement.Period))
        {
            if (!closed.TryGetValue(order.Record, out ClosedOrder? one)) continue;
            orders.Add((order, one));
            order.Pay(statement.Member, new OrderPay(one.Paid, one.IsSettled, one.Value));
            figures.Settle(order);
        }

        ledger.Closings.Keep(new ClosedStatement(statement, orders, settled));
    }

    private Order? OfClosed(MemberId member, long record)
    {
        if (ledger.Figures.Of(member).Unsettled(record) is { } order) return order;
        return ledger.Closings.All.Select(closing => closing.Statements.GetValueOrDefault(member))
            .SelectMany(statement => statement?.Orders ?? [])
            .FirstOrDefault(one => one.Order.Record == record).Order;
    }

    private void Close(Entry entry, Fact.PeriodClosed closed)
    {
        ledger.Closings.Close(entry, closed);
        ledger.Plans.Freeze(closed.Period);
        foreach (MemberFigures figures in ledger.Figures.All) figures.Pay.Forget();
    }
}
