using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Rankings;

/// <summary>Which part of an order counts in a ranking of some sales only.</summary>
internal readonly struct SalesFilter(Ledger ledger, RankedSales sales)
{
    /// <summary>A customer is new for so many months from the first order.</summary>
    private const int NewMonths = 12;

    /// <summary>0 to 1: of the contract amount.</summary>
    public Ratio Share(Order order) => sales switch
    {
        RankedSales.NewCustomers => IsNew(order) ? Ratio.One : Ratio.Zero,
        RankedSales.OldCustomers => IsNew(order) ? Ratio.Zero : Ratio.One,
        RankedSales.Referrals => IsReferred(order) ? Ratio.One : Ratio.Zero,
        RankedSales.NewProduct => Tagged(order, ProductTag.New),
        RankedSales.MainProduct => Tagged(order, ProductTag.Main),
        RankedSales.LimitedProduct => Tagged(order, ProductTag.Limited),
    };

    private bool IsNew(Order order)
    {
        Customer customer = ledger.Customers[order.Customer];
        LocalDate first = customer.OrderedBefore ?? customer.FirstOrder?.On ?? order.On;
        return first > order.On.PlusMonths(-NewMonths);
    }

    private bool IsReferred(Order order)
    {
        Customer customer = ledger.Customers[order.Customer];
        return customer.Source is CustomerSource.Referral || customer.Referrer is not null || order.Deal.Referrer is not null;
    }

    private Ratio Tagged(Order order, ProductTag tag)
    {
        Money sum = Money.Zero;
        foreach (DealItem item in order.Deal.Items)
        {
            if (item.Product is { } name && ledger.Settings.ProductNamed(name) is { } product && product.Has(tag, order.On)) sum += item.Amount;
        }

        return sum.IsZero ? Ratio.Zero : sum / order.Amount;
    }
}
