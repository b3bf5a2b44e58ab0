using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>What a quarter's statement pays or takes back for an order of an earlier, closed quarter.</summary>
/// <param name="Quarter">The quarter in which the order was signed.</param>
/// <param name="Before">What had been paid for it before.</param>
/// <param name="Value">What this statement adds; negative where it takes back.</param>
/// <param name="Factor">The payout factor that it is paid at.</param>
/// <param name="Attainment">What chose that factor; null without a target.</param>
/// <param name="IsSettled">Whether it is collected in full.</param>
public sealed record Settlement(
    Order Order,
    SalesPeriod Quarter,
    SettlementKind Kind,
    Money Before,
    Money Value,
    Ratio Factor,
    Ratio? Attainment,
    bool IsSettled);
