using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Whether a change of ownership can still be taken back or put right: not after the customer has changed hands again, nor where it owes money.</summary>
internal static class OwnershipUndo
{
    public static Decision? WhyNot(Setting setting, Command command, Record record)
    {
        foreach (CustomerId id in CustomersOf(record.Now))
        {
            Customer customer = setting.Ledger.Customers[id];
            if (customer.Tenures.HasMovedSince(record.Seq)) return Refused(command, RefusalReason.Taken, customer, RefusalCase.MovedOn);
            if (record.Now is Fact.CustomerClaimed && customer.OpenOrders.Count > 0) return Refused(command, RefusalReason.OpenMoney, customer, RefusalCase.OwesMoney);
        }

        return null;
    }

    private static IReadOnlyList<CustomerId> CustomersOf(Fact record) => record switch
    {
        Fact.CustomerClaimed claimed => [claimed.Customer],
        Fact.CustomerReleased released => [released.Customer],
        Fact.CustomersTransferred moved => moved.Customers,
        _ => [],
    };

    private static Decision.Refused Refused(Command command, RefusalReason reason, Customer customer, RefusalCase why) =>
        new(command, reason, customer.Name, More: new Refusal(why));
}
