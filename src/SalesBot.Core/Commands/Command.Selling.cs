using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commands;

/// <content>Visits, deals and money.</content>
public abstract partial record Command
{
    public sealed record LogVisit(
        CustomerName? Customer = null,
        ContactKind? Kind = null,
        LocalDate? On = null,
        string? Contact = null,
        string? Notes = null,
        LocalDate? NextOn = null,
        Money? Expense = null) : OfSelling;

    /// <param name="Items">Null unless one order holds several categories.</param>
    /// <param name="With">The colleague who shares the credit.</param>
    /// <param name="Share">The colleague's fraction of it; half where missing.</param>
    public sealed record SignDeal(
        CustomerName? Customer = null,
        Money? Amount = null,
        Currency? Currency = null,
        CategoryId? Category = null,
        Money? Profit = null,
        Ratio? Margin = null,
        Money? Cost = null,
        Terms? Terms = null,
        LocalDate? On = null,
        CustomerName? Referrer = null,
        IReadOnlyList<OrderItem>? Items = null,
        MemberName? With = null,
        Ratio? Share = null) : OfSelling;

    /// <param name="Amount">All that is owed where missing.</param>
    public sealed record RecordPayment(
        CustomerName? Customer = null,
        Money? Amount = null,
        Currency? Currency = null,
        LocalDate? On = null) : OfSelling;

    /// <param name="Order">The customer's newest order that is not fully refunded where missing.</param>
    public sealed record RecordRefund(
        CustomerName? Customer = null,
        Money? Amount = null,
        Currency? Currency = null,
        LocalDate? On = null,
        OrderNumber? Order = null) : OfSelling;

    /// <param name="Order">The customer's newest order that is not fully refunded where missing.</param>
    public sealed record SetProfit(CustomerName? Customer = null, Money? Profit = null, Currency? Currency = null, OrderNumber? Order = null) : OfSelling;

    /// <param name="Order">The customer's oldest order that is not delivered where missing.</param>
    public sealed record RecordDelivery(CustomerName? Customer = null, LocalDate? On = null, OrderNumber? Order = null) : OfSelling;

    public sealed record MoveStage(
        CustomerName? Customer = null,
        StageKey? Stage = null,
        Money? Amount = null,
        Currency? Currency = null,
        LocalDate? ExpectedOn = null) : OfCustomer;

    public sealed record LoseDeal(
        CustomerName? Customer = null,
        LossReason? Reason = null,
        Money? Amount = null,
        Currency? Currency = null) : OfCustomer;

    /// <param name="Purpose">As the message tells it where missing.</param>
    public sealed record LogExpense(
        CustomerName? Customer = null,
        Money? Amount = null,
        Currency? Currency = null,
        LocalDate? On = null,
        SpendPurpose? Purpose = null) : OfSelling;
}
