using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Shows what became of an order after it was signed, and decisions about grades.</summary>
internal static class OrderViews
{
    public static View? Of(ReplyContext context, Decision.Recorded recorded, Before before) => before.Subject switch
    {
        Fact.RefundRecorded refund => Refund(context, refund, before, recorded.Notes),
        Fact.ProfitSet set => Profit(context, set, before, recorded.Notes),
        Fact.DeliveryRecorded delivery => new View.Delivery(
            before.Happening,
            context.Ledger.Customers[delivery.Customer].Name,
            delivery.On,
            PartOf(context, delivery.Order, delivery.Customer),
            context.Ledger.Customers[delivery.Customer].Outstanding),
        Fact.GradeSet set => new View.GradeDecided(before.Happening, context.Ledger.People[set.Member].Name, set.Grade, set.From),
        _ => null,
    };

    private static View.Refund Refund(ReplyContext context, Fact.RefundRecorded refund, Before before, IReadOnlyList<Note> notes)
    {
        Customer customer = context.Ledger.Customers[refund.Customer];
        return new View.Refund(
            before.Happening,
            customer.Name,
            refund.Amount,
            refund.On,
            PartOf(context, refund.Order, refund.Customer),
            customer.Outstanding,
            customer.CreditLeft,
            before is { Member: { } member, Quarter: { } quarter } ? Looking.ProgressOf(context, member, quarter.First) : null,
            before.Progress,
            OrderLooking.At(context, before, refund.Order, refund.Customer),
            before.Order,
            notes);
    }

    private static View.ProfitFigure Profit(ReplyContext context, Fact.ProfitSet set, Before before, IReadOnlyList<Note> notes)
    {
        Order? order = context.Ledger.Customers[set.Customer].OrderOf(set.Order);
        Ratio? margin = order is { IsCancelled: false } ? set.Profit / order.Net : null;
        return new View.ProfitFigure(
            before.Happening,
            context.Ledger.Customers[set.Customer].Name,
            set.Profit,
            order is null ? null : OrderPart.Of(order),
            margin,
            OrderLooking.At(context, before, set.Order, set.Customer),
            before.Order,
            notes);
    }

    private static OrderPart? PartOf(ReplyContext context, long order, Organisation.CustomerId customer) =>
        context.Ledger.Customers[customer].OrderOf(order) is { } standing ? OrderPart.Of(standing) : null;
}
