using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Supposing;

/// <summary>What one more order would change for a member, always beside how it is without it.</summary>
/// <param name="Lines">Of the order, at the factor that holds once it is signed.</param>
/// <param name="OwnWorth">What they sum up to.</param>
/// <param name="IfLate">What they would sum up to if the money came late; null where that changes nothing.</param>
/// <param name="GradeFloor">Attainment below which the next review lowers the grade.</param>
/// <param name="Trade">What a discount for paying in advance would bring instead; null where the order is prepaid already or the plan rewards none.</param>
public sealed record Supposition(
    Standing Before,
    Standing After,
    IReadOnlyList<StatementLine> Lines,
    Money OwnWorth,
    Money? IfLate,
    PrepaymentTrade? Trade,
    Ratio GradeFloor)
{
    public Money Delta => After.Pay.Projected - Before.Pay.Projected;

    /// <summary>What the other orders of the quarter gain because this one lifts the payout factor.</summary>
    public Money OtherOrders => Delta - OwnWorth;

    public bool MovesBand => Before.Pay.Factor != After.Pay.Factor;

    /// <summary>Whether the order decides that the grade is kept at the next review.</summary>
    public bool SavesGrade => Before.Pay.BasePay is not null && Before.Attainment.Ratio < GradeFloor && After.Attainment.Ratio >= GradeFloor;

    /// <param name="spared">Cost of the term within the profit, which falls away where the order is paid in advance.</param>
    internal static Supposition Of(Ledger ledger, Customer customer, Fact.DealSigned deal, LocalDate today, Money spared = default)
    {
        Supposition supposed = Tried(ledger, customer, deal, today, spared);
        return supposed.Trade is { } trade && !supposed.Gains(ledger, customer, PrepaymentTrade.Discounted(deal, trade.Discount, spared), today) ? supposed with { Trade = null } : supposed;
    }

    /// <summary>Whether the cheaper order, paid in advance, brings more pay in all: a discount may cost the band, or the grade, that the whole price reaches.</summary>
    private bool Gains(Ledger ledger, Customer customer, Fact.DealSigned discounted, LocalDate today)
    {
        using Trial trial = new(ledger, customer, discounted);
        Standing instead = Standing.Of(ledger, discounted.Credits[0].Member, discounted.On, today);
        return instead.Pay.Projected > After.Pay.Projected && !(SavesGrade && instead.Attainment.Ratio < GradeFloor);
    }

    private static Supposition Tried(Ledger ledger, Customer customer, Fact.DealSigned deal, LocalDate today, Money spared)
    {
        MemberId member = deal.Credits[0].Member;
        Standing before = Standing.Of(ledger, member, deal.On, today);
        using Trial trial = new(ledger, customer, deal);
        Standing after = Standing.Of(ledger, member, deal.On, today);
        IReadOnlyList<StatementLine> lines = Statement.LinesOf(ledger, member, trial.Order, today);
        Ratio floor = ledger.Plans.RulesOn(deal.On).GradeFloor;
        Money own = lines.Aggregate(Money.Zero, (sum, line) => sum + line.Value);
        if (PricedOrder.Of(ledger, trial.Order, member, today) is not { } priced) return new Supposition(before, after, lines, own, null, null, floor);
        Money late = priced.IfLate();
        return new Supposition(before, after, lines, own, late == own ? null : late, PrepaymentTrade.Of(priced, spared), floor);
    }
}
