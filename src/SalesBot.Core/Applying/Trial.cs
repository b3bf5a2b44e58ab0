using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>
/// An order that nobody signed, in the books while something is asked about it, and out of them again when the question is answered. Whoever tries
/// holds the ledger to themselves, as a turn does, so that nobody reads it meanwhile; what comes out is what the real order would come to.
/// </summary>
internal sealed class Trial : IDisposable
{
    private readonly Ledger _ledger;
    private readonly Customer _customer;

    /// <param name="customer">One of the ledger's, or one that nobody knows yet.</param>
    /// <param name="deal">What would be signed; its customer's number is not looked at.</param>
    public Trial(Ledger ledger, Customer customer, Fact.DealSigned deal)
    {
        _ledger = ledger;
        _customer = customer;
        Order = new Order(ledger.Seq + 1, ledger.LastAt, deal);
        ledger.Orders.Sign(customer, Order, isCorrection: false);
    }

    public Order Order { get; }

    /// <summary>Someone who has bought before a day, of whom nothing more is known.</summary>
    public static Customer OldCustomer(LocalDate day) => new(default, "") { OrderedBefore = day.PlusDays(-1) };

    /// <summary>Someone who has never bought.</summary>
    public static Customer NewCustomer() => new(default, "");

    public void Dispose() => _ledger.Orders.Cancel(_customer, Order);
}
