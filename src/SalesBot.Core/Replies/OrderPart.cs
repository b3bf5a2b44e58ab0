using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>The order that something happened to, so that the reader sees which.</summary>
/// <param name="Amount">Contract amount as signed.</param>
/// <param name="On">Day of signing.</param>
/// <param name="Left">Contract amount less refunds.</param>
internal sealed record OrderPart(OrderNumber Number, Money Amount, LocalDate On, Money Left)
{
    public static OrderPart Of(Order order) => new(order.Number, order.Amount, order.On, order.Net);

    public FigureList Figures => new()
    {
        { "order", Number.ToString() },
        { "order.amount", Amount },
        { "order.on", On },
        { "order.left", Left },
    };
}
