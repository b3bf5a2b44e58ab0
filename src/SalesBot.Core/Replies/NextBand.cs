using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>The band of payout factors above the present one.</summary>
/// <param name="Gap">Still to be signed to reach it, positive.</param>
/// <param name="Gain">What projected commission would rise by then; null where it cannot be known or not be seen.</param>
/// <param name="From">The attainment it begins at.</param>
internal sealed record NextBand(Money Gap, Money? Gain, Ratio From)
{
    public NextBand WithoutPay() => this with { Gain = null };
}
