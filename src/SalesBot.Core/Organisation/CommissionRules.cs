namespace SalesBot.Core.Organisation;

/// <summary>How a company decides what commission plans leave open.</summary>
/// <param name="NoTargetPays">Whether a member without a target is paid in full (factor 1) or not at all.</param>
/// <param name="FactorOnRatesOnly">Whether the payout factor leaves bonuses and deductions alone.</param>
/// <param name="PrepaidGraceDays">Days from signing within which a prepaid order must be collected.</param>
/// <param name="LateDays">Days to full collection that are still in time.</param>
public sealed record CommissionRules(bool NoTargetPays, bool FactorOnRatesOnly, int PrepaidGraceDays, int LateDays)
{
    public static readonly CommissionRules Default = new(NoTargetPays: true, FactorOnRatesOnly: false, PrepaidGraceDays: 7, LateDays: 60);
}
