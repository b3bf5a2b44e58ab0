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
        Fact.PlanAdopted plan = ledger.Plans.WithVersion(closed.Plan ?? statement.Fact.Plan, closed.Version ?? statement.Fact.Version) ?? ledger.Plans.InForceOn(order.On)!;
        PayState pay = PayOf(closing, order, closed);
        Ratio? attainment = closed.Factor is null ? statement.Attainment : closed.Attainment;
        if (plan.Plan.Lines.FirstOrDefault(one => one.Id == line.Rule) is not { } rule)
        {
            return new StatementLine(order, plan, null, null, line.Value, Ratio.One, Ratio.One, attainment, line.Value, line.Value, line.State) { Pay = pay };
        }

        Ratio share = order.ShareAt(closing, member);
        Ratio factor = line.Factor ?? closed.Factor ?? statement.Fact.Factor;
        Money? basis = BasisOf(line, closed, share);
        Money? exact = ExactOf(line, rule, basis, share * factor);
        return new StatementLine(order, plan, rule, line.Category ?? rule.OnlyCategory, basis, share, factor, attainment, exact, line.Value, line.State) { Pay = pay };
    }

    private static Money? BasisOf(ClosedLine line, ClosedOrder closed, Ratio share)
    {
        bool isLeftOut = line.Basis is null && line.State is not LineState.ProfitUnknown && share == Ratio.One;
        return isLeftOut ? closed.Net : line.Basis;
    }

    private static Money? ExactOf(ClosedLine line, PlanLine rule, Money? basis, Ratio part)
    {
        if (line.State is LineState.ProfitUnknown) return null;
        return line.State is LineState.Counts && basis is { } yuan ? yuan * rule.Rate * part : Money.Zero;
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
