using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>What becomes of an order after it is signed. Each can be amended and taken back.</content>
public abstract partial record Fact
{
    /// <param name="Order">Number of the entry that recorded the order.</param>
    /// <param name="Amount">Yuan of the contract amount that no longer count, positive; the whole rest cancels the order.</param>
    /// <param name="On">The day it is booked on.</param>
    public sealed record RefundRecorded(CustomerId Customer, long Order, Money Amount, LocalDate On) : OfOrder;

    /// <summary>Finance's profit of an order as it stands, refunds so far taken off; it replaces what was said or estimated.</summary>
    /// <param name="Order">Number of the entry that recorded the order.</param>
    /// <param name="Profit">Not above what is left of the contract amount; negative for a loss.</param>
    /// <param name="On">The day it was entered.</param>
    /// <param name="Categories">Whose items the profit belongs to, in proportion to their amounts; all items where missing.</param>
    public sealed record ProfitSet(
        CustomerId Customer,
        long Order,
        Money Profit,
        LocalDate On,
        IReadOnlyList<CategoryId>? Categories = null) : OfOrder;

    /// <param name="Order">Number of the entry that recorded the order.</param>
    public sealed record DeliveryRecorded(CustomerId Customer, long Order, LocalDate On) : OfOrder;
}
