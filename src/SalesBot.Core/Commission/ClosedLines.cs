using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>The lines of closed statements as they stand for ever.</summary>
internal sealed class ClosedLines(Ledger ledger, MemberId member, LocalDate today)
{
    public IEnumerable<StatementLine> In(SalesPeriod period)
    {
        IEnumerable<Closing> closings = ledger.Closings.All.Where(closing => closing.Quarter.SharedWith(period) is not null);
        return closings.OrderBy(closing => closing.Quarter.First).SelectMany(closing => Of(closing, period));
    }

    private IEnumerable<StatementLine> Of(Closing closing, SalesPeriod period)
    {
        if (!closing.Statements.TryGetValue(member, out ClosedStatement? statement)) return [];
        return from one in statement.Orders
               where period.Contains(one.Order.On)
               from line in one.Closed.Lines
               select LineOf(closing, statement, one.Order, one.Closed, line);
    }

    private StatementLine LineOf(Closing closing, ClosedStatement statement, Order order, ClosedOrder closed, ClosedLine line)
    {
        Fact.PlanAdopted plan = ledger.Plans.WithVersion(closed.Plan, closed.Version) ?? ledger.Plans.InForceOn(order.On)!;
        PlanLine? rule = line.Rule is { } id ? plan.Plan.Lines.FirstOrDefault(one => one.Id == id) : null;
        Ratio share = rule is null ? Ratio.One : order.ShareOf(member);
        Ratio factor = rule is null ? Ratio.One : line.Factor ?? closed.Factor ?? statement.Fact.Factor;
        Money? basis = rule is null ? line.Value : line.Basis;
        return new StatementLine(
            order,
            plan,
            rule,
            line.Category,
            basis,
            share,
            factor,
            closed.Factor is null ? statement.Attainment : closed.Attainment,
            ExactOf(line, rule, share, factor),
            line.Value,
            line.State)
        {
            Pay = PayOf(closing, order, closed),
        };
    }

    private static Money? ExactOf(ClosedLine line, PlanLine? rule, Ratio share, Ratio factor)
    {
        if (line.State is LineState.ProfitUnknown) return null;
        if (rule is null) return line.Value;
        return line is { State: LineState.Counts, Basis: { } basis } ? basis * rule.Rate * share * factor : Money.Zero;
    }

    private PayState PayOf(Closing closing, Order order, ClosedOrder closed)
    {
        if (closed.IsSettled) return StateOf(closing);
        if (order.PayOf(member) is { IsSettled: true }) return StateOf(PaidBy(order, closing));
        return order.IsCollectedInFull ? PayState.Earned : PayState.Projected;
    }

    /// <summary>The closing whose statement carried an order that had waited.</summary>
    private Closing PaidBy(Order order, Closing own) => ledger.Closings.All.FirstOrDefault(closing =>
        closing.Statements.TryGetValue(member, out ClosedStatement? statement) && statement.Settled.Any(one => one.Order == order && one.Closed.IsSettled)) ?? own;

    /// <summary>What is closed in a month is paid with the payroll of that month.</summary>
    private PayState StateOf(Closing closing) => today <= SalesPeriod.OfMonth(closing.On).Last ? PayState.Payable : PayState.Paid;
}
