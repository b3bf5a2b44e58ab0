using SalesBot.Core.Applying;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Deciding;

/// <summary>The order that a command changes, or why there is none.</summary>
internal readonly record struct OrderFinding(Party Party, Order Order, Decision? Instead)
{
    private const string NoOrderSlot = "order";

    /// <summary>The order named, else the newest of the customer that <paramref name="fits"/>.</summary>
    public static OrderFinding Newest(Setting setting, Command command, CustomerName? name, OrderNumber? named, Predicate<Order> fits) =>
        Find(setting, command, name, named, orders => orders.LastOrDefault(order => fits(order)));

    /// <summary>The order named, else the oldest of the customer that <paramref name="fits"/>.</summary>
    public static OrderFinding Oldest(Setting setting, Command command, CustomerName? name, OrderNumber? named, Predicate<Order> fits) =>
        Find(setting, command, name, named, orders => orders.FirstOrDefault(order => fits(order)));

    private static OrderFinding Find(Setting setting, Command command, CustomerName? name, OrderNumber? named, Func<IReadOnlyList<Order>, Order?> choose)
    {
        PartyFinding customer = CustomerFinder.Find(setting, command, name, mayCreate: false);
        if (customer.Instead is { } instead) return new OrderFinding(null!, null!, instead);
        Customer known = customer.Party!.Known!;
        Order? order = named is { } number ? known.OrderOf(number.Record) : choose(known.Orders);
        return order is not null
            ? new OrderFinding(customer.Party!, order, null)
            : new OrderFinding(null!, null!, new Decision.Refused(command, RefusalReason.InvalidValue, known.Name, Slot: known.Orders.Count == 0 ? NoOrderSlot : null));
    }
}
