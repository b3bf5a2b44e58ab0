using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What of a payment went to one order.</summary>
/// <param name="On">Day of signing.</param>
/// <param name="Owed">What the order is to bring in all.</param>
/// <param name="Received">Of this payment.</param>
/// <param name="Left">Still outstanding.</param>
internal sealed record PaidPart(OrderNumber Number, LocalDate On, Money Owed, Money Received, Money Left)
{
    public FigureList Row => new()
    {
        { "order", Number.ToString() },
        { "signed_on", On },
        { "of", Owed },
        { "amount", Received },
        { "outstanding", Left },
    };

    /// <summary>By due date; empty where the customer has but one order that it could have gone to.</summary>
    /// <param name="payment">Number of the entry that recorded it.</param>
    public static IReadOnlyList<PaidPart> Of(Customer customer, long payment)
    {
        List<Order> paid = [.. customer.Orders.Where(order => order.Receipts.Any(receipt => receipt.Payment == payment))];
        bool isClear = paid.Count == 1 && customer.Orders.All(order => order == paid[0] || order.IsCollectedInFull);
        paid.Sort((a, b) => a.IsDueBefore(b) ? -1 : 1);
        return isClear ? [] : [.. paid.Select(order => Of(order, payment))];
    }

    private static PaidPart Of(Order order, long payment) => new(
        order.Number,
        order.On,
        order.Owed,
        order.Receipts.Where(receipt => receipt.Payment == payment).Aggregate(Money.Zero, (sum, receipt) => sum + receipt.Amount),
        order.Outstanding);
}
