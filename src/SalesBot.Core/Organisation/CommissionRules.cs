using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>How a company decides what commission plans leave open.</summary>
/// <param name="NoTargetPays">Whether a member without a target is paid in full (factor 1) or not at all.</param>
/// <param name="FactorOnRatesOnly">Whether bonuses and deductions count in full wherever the payout factor is above 0.</param>
/// <param name="PrepaidGraceDays">Days from signing within which a prepaid order must be collected.</param>
/// <param name="LateDays">Days to full collection that are still in time.</param>
/// <param name="BandsByCollection">Whether the quarter of full collection chooses the payout factor instead of the quarter of signing.</param>
/// <param name="BandMetric">Whose attainment chooses the payout factor: amount, collected or profit.</param>
/// <param name="PaysCollectedShare">Whether an order collected in part earns that share instead of nothing.</param>
/// <param name="LateFrom">Where the payment period starts.</param>
/// <param name="LateMonths">Calendar months that are still in time, instead of <paramref name="LateDays"/>.</param>
/// <param name="LatePerInstalment">Whether the deduction takes only the money that came late instead of the whole order.</param>
/// <param name="LateGraceDays">Days after the agreed term that still count as paid on time.</param>
/// <param name="CumulativeBase">Which part of a year's purchases is above the plan's limit.</param>
/// <param name="CumulativeFromFirstOrder">Whether the year of purchases is 12 months from the first order instead of the calendar year.</param>
/// <param name="FirstAgainMonths">Months without an order after which the next one is a first order again; never where missing.</param>
/// <param name="FirstWithinDays">Days from the earliest order on within which all orders are first orders; only the earliest where missing.</param>
/// <param name="NetsLosses">Whether a negative profit takes off what other goods earn instead of counting 0.</param>
/// <param name="CarriesNegativeOrders">Whether an order may come to less than 0.</param>
/// <param name="RestatesOnRefund">Whether a refund restates the original quarter, its band included.</param>
/// <param name="WaitsForProfitAfterRefund">Whether a refund leaves the profit unknown until finance enters it, instead of lowering it in proportion.</param>
/// <param name="BasePayPerQuarter">Whether base pay is stated by the quarter instead of the month.</param>
/// <param name="DemotesToLowest">Whether a failed review leads to the lowest grade instead of one level down.</param>
/// <param name="Promotion">How the way back up is decided.</param>
/// <param name="AmountExcludesTax">Whether contract amounts are said without tax, which the customer then pays on top.</param>
/// <param name="TaxRate">That tax as a share of the amount; 13 % where missing.</param>
/// <param name="KeepsGradeFrom">Attainment from which on a grade is kept; 80 % where missing.</param>
/// <param name="PromotesFrom">Attainment from which on a higher grade is proposed or given; 100 % where missing.</param>
/// <param name="PrepaidDiscount">Share of the price that may be given off for paying in advance; half of the plan's bonus where missing.</param>
/// <param name="BandNearDays">Days before the end of a quarter from which on a band within reach is told, its last day included; 0 for never.</param>
/// <param name="BandNearGap">Share of the target that may be missing to a band that is within reach; 10 % where missing.</param>
public sealed record CommissionRules(
    bool NoTargetPays = true,
    bool FactorOnRatesOnly = false,
    int PrepaidGraceDays = 7,
    int LateDays = 60,
    bool BandsByCollection = false,
    Metric BandMetric = Metric.Amount,
    bool PaysCollectedShare = false,
    LateFrom LateFrom = LateFrom.Signing,
    int? LateMonths = null,
    bool LatePerInstalment = false,
    int LateGraceDays = 0,
    CumulativeBase CumulativeBase = CumulativeBase.Above,
    bool CumulativeFromFirstOrder = false,
    int? FirstAgainMonths = null,
    int? FirstWithinDays = null,
    bool NetsLosses = false,
    bool CarriesNegativeOrders = false,
    bool RestatesOnRefund = false,
    bool BasePayPerQuarter = false,
    bool DemotesToLowest = false,
    GradePromotion Promotion = GradePromotion.Proposed,
    bool AmountExcludesTax = false,
    bool WaitsForProfitAfterRefund = false,
    Ratio? TaxRate = null,
    Ratio? KeepsGradeFrom = null,
    Ratio? PromotesFrom = null,
    Ratio? PrepaidDiscount = null,
    int BandNearDays = 14,
    Ratio? BandNearGap = null)
{
    public static readonly CommissionRules Default = new();

    /// <summary>China's general rate of value-added tax.</summary>
    public static readonly Ratio UsualTax = Ratio.FromPercent(13);

    private static readonly Ratio UsualKeep = Ratio.FromPercent(80);

    /// <summary>What the customer pays on top of an amount; null where amounts are said with tax.</summary>
    public Ratio? Tax => AmountExcludesTax ? TaxRate ?? UsualTax : null;

    /// <summary>Share of the target that may be missing to a band that is within reach.</summary>
    public Ratio NearGap => BandNearGap ?? Ratio.FromPercent(10);

    /// <summary>Below this attainment a grade is lowered.</summary>
    public Ratio GradeFloor => KeepsGradeFrom ?? UsualKeep;

    /// <summary>From this attainment on a higher grade is earned.</summary>
    public Ratio GradeGoal => PromotesFrom ?? Ratio.One;
}
