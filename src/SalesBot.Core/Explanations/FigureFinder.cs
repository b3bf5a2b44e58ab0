using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Explanations;

/// <summary>Looks for a number among the figures of a member, the most recent first: orders and their lines, then sums of the quarter and its months.</summary>
internal sealed class FigureFinder(Ledger ledger, Member member, LocalDate today)
{
    /// <param name="value">The number, to the fen; null for the newest figure there is.</param>
    /// <param name="customer">The customer of the order that is meant; null for any figure.</param>
    /// <param name="quarters">How many quarters are looked through, this one included.</param>
    public FoundFigure? Find(Money? value, CustomerId? customer, int quarters)
    {
        SalesPeriod quarter = ledger.QuarterOf(today);
        for (int looked = 0; looked < quarters; looked++)
        {
            if (In(quarter, value, customer) is { } found) return found;
            quarter = ledger.QuarterOf(quarter.First.PlusDays(-1));
        }

        return null;
    }

    /// <summary>A sum of a period, or all lines of the plan's rows under a condition, by its name; null where there is nothing of the kind.</summary>
    /// <param name="what">The name of a <see cref="FigureKind"/> or of a <see cref="PlanCondition"/>, in snake case.</param>
    public FoundFigure? Named(string what, SalesPeriod period)
    {
        StatementLine[] lines = [.. LinesByOrder(period, null).SelectMany(all => all).Where(line => line.Rule is { } rule && Name.Of(rule.Condition) == what)];
        if (lines.Length > 0) return Found(FigureKind.Row, period, SumOf(lines), lines);
        return SumsOf(period).FirstOrDefault(one => Name.Of(one.What) == what) is { What: var kind, Value: { } value } ? Found(kind, period, value) : null;
    }

    private FoundFigure? In(SalesPeriod quarter, Money? value, CustomerId? customer)
    {
        StatementLine[][] orders = [.. LinesByOrder(quarter, customer)];
        if (value is not { } asked) return Newest(quarter, orders, customer);
        if ((OfOrder(quarter, orders, asked) ?? OfSettlement(quarter, customer, asked)) is { } order) return order;
        return customer is null ? OfRow(quarter, orders, asked) ?? Sums(quarter, asked) ?? OfShare(quarter, asked) : null;
    }

    /// <summary>A row of the statement as it is shown: all of its lines together.</summary>
    private FoundFigure? OfRow(SalesPeriod quarter, StatementLine[][] orders, Money asked)
    {
        if (asked.IsZero) return null;
        StatementLine[]? row = orders.SelectMany(lines => lines).Where(line => line.Rule is not null).GroupBy(line => line.Rule!.Id)
            .Select(lines => lines.ToArray()).FirstOrDefault(lines => SumOf(lines) == asked);
        return row is null ? null : Found(FigureKind.Row, quarter, asked, row);
    }

    /// <summary>Attainment and payout factor, said as a fraction; an attainment also in whole per cent, cut as it is shown.</summary>
    private FoundFigure? OfShare(SalesPeriod quarter, Money asked)
    {
        Statement pay = Statement.Of(ledger, member.Id, quarter, today);
        Ratio? attainment = AttainmentOf(quarter).Ratio;
        if (attainment is { } reached && Shares.Fits(reached, asked.Yuan)) return Found(FigureKind.Attainment, quarter, asked) with { Share = reached };
        return pay.Factor is { } factor && factor.Value == asked.Yuan ? Found(FigureKind.Factor, quarter, asked) with { Share = factor } : null;
    }

    private IEnumerable<StatementLine[]> LinesByOrder(SalesPeriod period, CustomerId? customer) =>
        ByOrder(Statement.Lines(ledger, member.Id, period, today).Where(line => customer is null || line.Order.Customer == customer));

    /// <summary>The newest order first, the lines of each as they were computed.</summary>
    private static IEnumerable<StatementLine[]> ByOrder(IEnumerable<StatementLine> lines) =>
        lines.GroupBy(line => line.Order.Record).Select(order => order.ToArray()).Reverse();

    private FoundFigure? Newest(SalesPeriod quarter, StatementLine[][] orders, CustomerId? customer)
    {
        if (customer is not null) return orders is [var newest, ..] ? Found(FigureKind.OrderCommission, quarter, SumOf(newest), newest, newest[0].Order) : null;
        return quarter.Contains(today) ? Found(FigureKind.Projected, quarter, Statement.Of(ledger, member.Id, quarter, today).Projected) : null;
    }

    private FoundFigure? OfOrder(SalesPeriod quarter, StatementLine[][] orders, Money asked)
    {
        foreach (StatementLine[] lines in orders)
        {
            if (SumOf(lines) == asked && !asked.IsZero) return Found(FigureKind.OrderCommission, quarter, asked, lines, lines[0].Order);
        }

        StatementLine? line = asked.IsZero ? null : orders.SelectMany(lines => lines).FirstOrDefault(one => one.Value == asked);
        return line is null ? null : Found(FigureKind.Line, quarter, asked, [line], line.Order);
    }

    /// <summary>What is taken back is asked about without its sign too.</summary>
    private FoundFigure? OfSettlement(SalesPeriod quarter, CustomerId? customer, Money asked)
    {
        Settlement? settlement = Statement.Settlements(ledger, member.Id, quarter, today)
            .FirstOrDefault(one => (one.Value == asked || one.Value == -asked) && (customer is null || one.Order.Customer == customer));
        return settlement is null ? null : Found(FigureKind.Settlement, quarter, settlement.Value, [], settlement.Order) with { Settlements = [settlement] };
    }

    private FoundFigure? Sums(SalesPeriod quarter, Money asked)
    {
        IEnumerable<SalesPeriod> months = Enumerable.Range(0, 3).Select(back => SalesPeriod.OfMonth(quarter.Last.PlusDays(1).PlusMonths(-1 - back)));
        foreach (SalesPeriod period in (IEnumerable<SalesPeriod>)[quarter, .. months.Where(month => month.First <= today)])
        {
            if (SumsOf(period).Where(sum => sum.Value?.Rounded() == asked).Select(sum => (FigureKind?)sum.What).FirstOrDefault() is { } what) return Found(what, period, asked);
        }

        return null;
    }

    private IEnumerable<(FigureKind What, Money? Value)> SumsOf(SalesPeriod period)
    {
        Statement pay = Statement.Of(ledger, member.Id, period, today);
        Attainment attainment = AttainmentOf(period);
        return
        [
            (FigureKind.Projected, pay.Projected),
            (FigureKind.Earned, pay.Earned),
            (FigureKind.Waiting, pay.Waiting),
            (FigureKind.Payable, pay.Payable),
            (FigureKind.Adjustment, pay.Adjustment.IsZero ? null : pay.Adjustment),
            (FigureKind.Carried, pay.Carried.IsZero ? null : pay.Carried),
            (FigureKind.BasePay, pay.BasePay),
            (FigureKind.BandGain, pay.Next?.Gain),
            (FigureKind.BandGap, pay.Next?.Gap),
            (FigureKind.Achieved, Money.FromYuan(attainment.Achieved)),
            (FigureKind.Target, YuanOf(attainment.Target)),
            (FigureKind.Remaining, YuanOf(attainment.Remaining)),
        ];
    }

    private FoundFigure Found(FigureKind what, SalesPeriod period, Money value, IReadOnlyList<StatementLine>? lines = null, Order? order = null) => new(
        what, member, value, period, order, lines ?? LinesOf(what, period), SettlementsOf(what, period), AttainmentOf(period), Statement.Of(ledger, member.Id, period, today))
    {
        Months = what is FigureKind.BasePay ? Statement.BaseMonths(ledger, member.Id, period, today) : [],
    };

    /// <summary>The lines that a sum is made of; none for what is no sum of lines.</summary>
    private IReadOnlyList<StatementLine> LinesOf(FigureKind what, SalesPeriod period)
    {
        IEnumerable<StatementLine> all = LinesByOrder(period, null).SelectMany(lines => lines);
        return what switch
        {
            FigureKind.Projected => [.. all],
            FigureKind.Earned or FigureKind.Payable => [.. all.Where(line => !line.WaitsForCollection)],
            FigureKind.Waiting => [.. all.Where(line => line.WaitsForCollection)],
            FigureKind.OrderCommission or FigureKind.Line or FigureKind.Row or FigureKind.Attainment or FigureKind.Factor or FigureKind.Settlement or FigureKind.Adjustment or FigureKind.Carried or FigureKind.BasePay or FigureKind.Achieved or FigureKind.Target
                or FigureKind.Remaining or FigureKind.BandGap or FigureKind.BandGain => [],
        };
    }

    /// <summary>What a sum holds of earlier, closed quarters; beside what is projected all that they add.</summary>
    private IReadOnlyList<Settlement> SettlementsOf(FigureKind what, SalesPeriod period)
    {
        if (what is not (FigureKind.Projected or FigureKind.Adjustment or FigureKind.Carried or FigureKind.Payable)) return [];
        if (ledger.QuarterOf(period.First) != period) return [];
        IEnumerable<Settlement> all = Statement.Settlements(ledger, member.Id, ledger.QuarterOf(period.First), today);
        return what switch
        {
            FigureKind.Adjustment => [.. all.Where(one => one.Kind is SettlementKind.Adjustment)],
            FigureKind.Carried => [.. all.Where(one => one.Kind is SettlementKind.Carried)],
            _ => [.. all],
        };
    }

    private Attainment AttainmentOf(SalesPeriod period) => Attainment.Of(ledger, new Scope(member, null), Metric.Amount, period, today);

    private static Money SumOf(StatementLine[] lines) => lines.Aggregate(Money.Zero, (sum, line) => sum + line.Value);

    private static Money? YuanOf(decimal? value) => value is { } yuan ? Money.FromYuan(yuan) : null;
}
