using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>The next band of payout factors, which pays more than the present one.</summary>
/// <param name="From">The attainment it begins at.</param>
/// <param name="Gap">Yuan still to be signed to reach it, positive, rounded up to the fen.</param>
/// <param name="Gain">
/// What projected commission would rise by if the gap were signed at the member's average commission rate of the quarter, all lines before the
/// factor ÷ amount; null while nothing was signed.
/// </param>
public sealed record Bracket(Ratio From, Money Gap, Money? Gain);
