using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>In which rankings of some sales only an order counts (§9), and with which part of its amount.</summary>
internal sealed record SalesKinds
{
    /// <summary>A customer is new for so many months from the first order.</summary>
    private const int NewMonths = 12;

    /// <summary>The sales that are summed day by day. Those to old customers are what is left of all when those to new ones are taken off.</summary>
    public static readonly IReadOnlyList<RankedSales> Summed =
        [RankedSales.NewCustomers, RankedSales.Referrals, RankedSales.NewProduct, RankedSales.MainProduct, RankedSales.LimitedProduct];

    /// <summary>Counts nowhere.</summary>
    public static readonly SalesKinds None = new();

    // Most orders name no product: they share these.
    private static readonly SalesKinds OfNew = None with { IsToNewCustomer = true };
    private static readonly SalesKinds OfReferred = None with { IsReferred = true };
    private static readonly SalesKinds OfNewReferred = OfNew with { IsReferred = true };

    private SalesKinds()
    {
    }

    private bool IsToNewCustomer { get; init; }

    private bool IsReferred { get; init; }

    private Ratio OfNewProducts { get; init; }

    private Ratio OfMainProducts { get; init; }

    private Ratio OfLimitedProducts { get; init; }

    /// <summary>As the order, its customer and the products' tags stand now.</summary>
    public static SalesKinds Of(Ledger ledger, Customer customer, Order order)
    {
        SalesKinds plain = (IsNew(customer, order), HasReferrer(customer, order)) switch
        {
            (true, true) => OfNewReferred,
            (true, false) => OfNew,
            (false, true) => OfReferred,
            (false, false) => None,
        };
        if (!NamesProducts(order)) return plain;
        return plain with
        {
            OfNewProducts = Tagged(ledger, order, ProductTag.New),
            OfMainProducts = Tagged(ledger, order, ProductTag.Main),
            OfLimitedProducts = Tagged(ledger, order, ProductTag.Limited),
        };
    }

    /// <summary>0 to 1: of the contract amount.</summary>
    public Ratio ShareOf(RankedSales sales) => sales switch
    {
        RankedSales.NewCustomers => IsToNewCustomer ? Ratio.One : Ratio.Zero,
        RankedSales.OldCustomers => IsToNewCustomer ? Ratio.Zero : Ratio.One,
        RankedSales.Referrals => IsReferred ? Ratio.One : Ratio.Zero,
        RankedSales.NewProduct => OfNewProducts,
        RankedSales.MainProduct => OfMainProducts,
        RankedSales.LimitedProduct => OfLimitedProducts,
    };

    private static bool IsNew(Customer customer, Order order) => (customer.FirstSale ?? order.On) > order.On.PlusMonths(-NewMonths);

    private static bool HasReferrer(Customer customer, Order order) =>
        customer.Source is CustomerSource.Referral || customer.Referrer is not null || order.Deal.Referrer is not null;

    private static bool NamesProducts(Order order)
    {
        foreach (DealItem item in order.Deal.Items)
        {
            if (item.Product is not null) return true;
        }

        return false;
    }

    private static Ratio Tagged(Ledger ledger, Order order, ProductTag tag)
    {
        Money sum = Money.Zero;
        foreach (DealItem item in order.Deal.Items)
        {
            if (item.Product is { } name && ledger.Company?.ProductNamed(name) is { } product && product.Has(tag, order.On)) sum += item.Amount;
        }

        return sum.IsZero ? Ratio.Zero : sum / order.Amount;
    }
}
