using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>What closed statements have paid one member for an order.</summary>
/// <param name="Paid">All of them together.</param>
/// <param name="IsSettled">Whether the order was collected in full by the last of them.</param>
internal sealed record OrderPay(Money Paid, bool IsSettled);
