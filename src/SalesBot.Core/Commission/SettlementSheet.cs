using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>
/// What one member's orders of closed quarters come to beyond what was paid for them. It belongs to the quarter in which it came about: what was
/// collected late is carried into it, what was refunded or corrected adjusts it.
/// </summary>
internal sealed class SettlementSheet(Ledger ledger, MemberId member, FactorChoice choice, LocalDate today)
{
    private readonly MemberFigures _figures = ledger.Figures.Of(member);

    /// <summary>Of an open quarter computed, of a closed one as it stands for ever; by day of signing, then number.</summary>
    public IReadOnlyList<Settlement> Of(SalesPeriod quarter)
    {
        if (ledger.Closings.Around(quarter.First) is { } closing) return Frozen(closing);
        if (_figures.UnsettledOrders.Count == 0 || quarter.First > today) return [];
        List<Order> orders = [.. Concerned(quarter)];
        orders.Sort((a, b) => a.SignedBefore(b) ? -1 : 1);
        return [.. orders.SelectMany(order => Settle(order, quarter))];
    }

    /// <summary>What an order of a closed quarter comes to now, and the part of it that is earned.</summary>
    public (Money Value, Money Earned) Due(Order order) => Due(order, today) is { } due ? (due.Value, due.Earned) : (Money.Zero, Money.Zero);

    /// <summary>Of that what its own quarter holds: what corrections add beyond its closed statement adjusts the quarter that is open.</summary>
    public (Money Value, Money Earned) DueToOwnQuarter(Order order)
    {
        (Money value, Money earned) = Due(order);
        return (OwnPart(order, value), OwnPart(order, earned));
    }

    /// <summary>The payout factor of a quarter, restated where refunds restate it; null before any plan is adopted.</summary>
    public Ratio? FactorOf(SalesPeriod quarter) =>
        ledger.Plans.TermsOn(quarter.Last) is { } terms ? terms.Steps[terms.StepAt(Restated(choice.In(quarter.First), today))] : null;

    private IReadOnlyList<Settlement> Frozen(Closing closing)
    {
        if (!closing.Statements.TryGetValue(member, out ClosedStatement? statement)) return [];
        return [.. statement.Settled.Select(one => new Settlement(
            one.Order, ledger.QuarterOf(one.Order.On), one.Closed.Kind, one.Closed.Before, one.Closed.Value, one.Closed.Factor, one.Closed.Attainment, one.Closed.IsSettled))];
    }

    /// <summary>Orders that wait or have changed; all of a quarter whose band was crossed by a refund that restates it.</summary>
    private HashSet<Order> Concerned(SalesPeriod quarter)
    {
        HashSet<Order> orders = [.. _figures.UnsettledOrders.Where(order => order.On < quarter.First)];
        foreach (Closing closing in ledger.Closings.All)
        {
            if (!closing.Statements.TryGetValue(member, out ClosedStatement? statement) || closing.Quarter.First >= quarter.First) continue;
            if (HasCrossed(closing, statement)) orders.UnionWith(statement.Orders.Select(one => one.Order));
        }

        return orders;
    }

    /// <summary>What was collected since is carried; what a correction made of it beyond its closed statement is an adjustment.</summary>
    private IEnumerable<Settlement> Settle(Order order, SalesPeriod quarter)
    {
        if (order.PayOf(member) is not { } pay || IsStillWaiting(order, pay)) yield break;
        (Money before, bool wasSettled) = (pay.Paid, pay.IsSettled);
        if (OpenBetween(order, quarter) is { } earlier)
        {
            if (!order.HasChangedAfter(earlier.Last)) yield break;
            if (Due(order, earlier.Last) is { } then) (before, wasSettled) = (then.Earned, then.IsSettled);
        }

        if (Due(order, LocalDate.Min(quarter.Last, today)) is not { } now || now.Earned == before) yield break;
        Money carried = wasSettled ? Money.Zero : OwnPart(order, now.Earned) - OwnPart(order, before);
        Settlement whole = new(order, ledger.QuarterOf(order.On), SettlementKind.Carried, before, carried, now.Factor, now.Attainment, now.IsSettled);
        if (!carried.IsZero) yield return whole;
        Money adjusted = now.Earned - before - carried;
        if (!adjusted.IsZero) yield return whole with { Kind = SettlementKind.Adjustment, Before = before + carried, Value = adjusted };
    }

    /// <summary>Where the quarter of collection chooses the factor, the statement of the quarter of signing is no measure of what an order comes to.</summary>
    private Money OwnPart(Order order, Money earned) =>
        choice.IsDecidedAtSigning && order.PayOf(member) is { } pay ? pay.OwnPartOf(earned) : earned;

    /// <summary>Most orders in sight wait for collection, and need not be priced to know that.</summary>
    private bool IsStillWaiting(Order order, OrderPay pay) =>
        pay.Paid.IsZero && !order.IsCollectedInFull && !ledger.Plans.RulesOn(order.On).PaysCollectedShare;

    /// <summary>The last quarter between that of signing and this one that is over but not closed, whose statement comes first.</summary>
    private SalesPeriod? OpenBetween(Order order, SalesPeriod quarter)
    {
        for (SalesPeriod earlier = ledger.QuarterOf(quarter.First.PlusDays(-1)); earlier.First > order.On; earlier = ledger.QuarterOf(earlier.First.PlusDays(-1)))
        {
            if (!ledger.Closings.IsClosed(earlier.First)) return earlier;
        }

        return null;
    }

    private Amounts? Due(Order order, LocalDate day)
    {
        Order then = day >= today || !order.HasChangedAfter(day) ? order : order.AsOf(day);
        OrderWorth? priced = ReferenceEquals(then, order) ? OrderWorth.Of(ledger, order, member, today) : OrderWorth.Then(ledger, then, member, day);
        if (priced is not { } worth) return null;
        FactorChoice.Chosen chosen = choice.In(choice.DecidedOn(then));
        Ratio? attainment = Restated(chosen, day);
        int step = worth.Terms.StepAt(attainment);
        return new Amounts(worth.Projected(step), worth.Earned(step), worth.Terms.Steps[step], attainment, then.IsCollectedInFull);
    }

    private bool HasCrossed(Closing closing, ClosedStatement statement)
    {
        if (!RestatesOn(closing.Quarter.First) || ledger.Plans.TermsOn(closing.Quarter.First) is not { } terms) return false;
        FactorChoice.Chosen chosen = choice.In(closing.Quarter.First);
        return statement.Orders.Count > 0 && terms.StepAt(Restated(chosen, today)) != terms.StepAt(chosen.Attainment);
    }

    private bool RestatesOn(LocalDate day) => ledger.Plans.RulesOn(day) is { RestatesOnRefund: true, BandMetric: Metric.Amount };

    /// <summary>A closed quarter's attainment, less what was refunded of its orders since, where the company restates it.</summary>
    private Ratio? Restated(FactorChoice.Chosen chosen, LocalDate day)
    {
        if (chosen.Target is not { } target || !RestatesOn(chosen.Quarter.First)) return chosen.Attainment;
        if (ledger.Closings.Around(chosen.Quarter.First) is not { } closing) return chosen.Attainment;
        decimal refunded = 0;
        foreach (Order order in _figures.OrdersIn(chosen.Quarter))
        {
            if (order.Refunds.Count == 0) continue;
            Money since = order.Refunds.Where(refund => refund.Record > closing.Record && refund.On <= day).Aggregate(Money.Zero, (sum, refund) => sum + refund.Amount);
            refunded += (since * order.ShareOf(member)).Yuan;
        }

        return Ratio.FromFraction((chosen.Achieved - refunded) / target);
    }

    private readonly record struct Amounts(Money Value, Money Earned, Ratio Factor, Ratio? Attainment, bool IsSettled);
}
