using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>What a closed statement pays or takes back for an order of an earlier quarter.</summary>
/// <param name="Order">Number of the entry that recorded the order.</param>
/// <param name="Before">What had been paid for it before.</param>
/// <param name="Value">What this statement adds; negative where it takes back.</param>
/// <param name="IsSettled">Whether it was collected in full, so that only a correction can change it.</param>
/// <param name="Factor">The payout factor that it is paid at.</param>
/// <param name="Attainment">What chose that factor; null without a target.</param>
public sealed record SettledOrder(
    long Order,
    SettlementKind Kind,
    Money Before,
    Money Value,
    bool IsSettled,
    Ratio Factor,
    Ratio? Attainment = null);
