using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>What a member's orders signed in a period come to, as it is known on a day.</summary>
/// <param name="Attainment">That of the quarter, which chooses the factor; null without a target, or where the period is of several quarters.</param>
/// <param name="Factor">Share of the commission that is paid; null where the period is of several quarters.</param>
/// <param name="Projected">All orders at the factor of today's attainment, collected or not.</param>
/// <param name="Earned">The part of it whose orders are collected in full.</param>
/// <param name="AtPace">What projected ends at if the period goes on as it began; null before its first working day.</param>
/// <param name="BasePay">Of the whole period by the member's grade; null where the plan has none, or the period is not of whole months.</param>
/// <param name="Next">Of the quarter that the period lies in. Null in the highest band, without a target, or where the period is of several quarters.</param>
/// <param name="HasUnknownProfit">Whether a line waits for a profit that nobody knows, so that more may come.</param>
public sealed record Statement(
    SalesPeriod Period,
    Ratio? Attainment,
    Ratio? Factor,
    Money Projected,
    Money Earned,
    Money? AtPace,
    Money? BasePay,
    Bracket? Next,
    bool HasUnknownProfit)
{
    /// <summary>Projected less earned; of a closed quarter what its orders that wait come to now.</summary>
    public Money Waiting => WaitingNow ?? Projected - Earned;

    /// <summary>The day on which the quarter was closed; null while it is open, or where the period is of several quarters.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>What orders of earlier, closed quarters have come to beyond what had been paid for them: refunds, corrections.</summary>
    public Money Adjustment { get; init; }

    /// <summary>What is paid for orders of earlier, closed quarters that were collected only after the closing.</summary>
    public Money Carried { get; init; }

    /// <summary>What a closed quarter pays: what was earned when it was closed, carried and adjusted; null while it is open.</summary>
    public Money? Payable { get; init; }

    /// <summary>Null where nothing but projected and earned is needed to know it.</summary>
    internal Money? WaitingNow { get; init; }

    public static Statement Of(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today) =>
        new StatementDraft(ledger, member, period, today).Sum();

    /// <summary>
    /// Every line, order by order in order of signing: rates, then bonuses, then deductions, then what brings an order below zero up to it. Their
    /// values sum up to projected.
    /// </summary>
    public static IReadOnlyList<StatementLine> Lines(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today) =>
        new StatementDraft(ledger, member, period, today).Lines();

    /// <summary>The lines of one order, at the factor of today's attainment; none before any plan is adopted.</summary>
    public static IReadOnlyList<StatementLine> LinesOf(Ledger ledger, MemberId member, Order order, LocalDate today) =>
        new StatementDraft(ledger, member, SalesPeriod.OfDay(order.On), today).LinesOf(order);

    /// <summary>Orders of earlier, closed quarters that this quarter pays or takes back, by day of signing.</summary>
    public static IReadOnlyList<Settlement> Settlements(Ledger ledger, MemberId member, SalesPeriod quarter, LocalDate today) =>
        new SettlementSheet(ledger, member, new FactorChoice(ledger, member, today), today).Of(quarter);

    /// <summary>What base pay is made of, month by month; none where the plan has none, or the member no grade.</summary>
    public static IReadOnlyList<BaseMonth> BaseMonths(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today) =>
        new StatementDraft(ledger, member, period, today).BaseMonths();

    /// <summary>The lines summed up by row of the plan, in order of the plan; they sum up to projected.</summary>
    public static IReadOnlyList<StatementRow> Rows(Ledger ledger, MemberId member, SalesPeriod period, LocalDate today) =>
        new StatementDraft(ledger, member, period, today).Rows();
}
