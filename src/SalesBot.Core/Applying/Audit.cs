using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>
/// Counts every figure that the ledger keeps running once more, from the records themselves: what was signed and received, first orders,
/// purchases of the year, sales of each kind, money in and money booked.
/// </summary>
public static class Audit
{
    /// <summary>A part of a yuan without end is kept cut, so that what is kept and what is counted may lie a little apart.</summary>
    private const decimal Unseen = 0.000_001m;

    public static Audited Of(Ledger ledger)
    {
        int counted = 0;
        List<string> wrong = [];
        Dictionary<MemberId, Money> signed = [];
        Dictionary<MemberId, Money> collected = [];
        Dictionary<(MemberId Member, RankedSales Sales), Money> kinds = [];
        foreach (Customer customer in ledger.Customers.All)
        {
            foreach (Order order in customer.Orders)
            {
                Count(order, signed, collected);
                Count(order, SalesKinds.Of(ledger, customer, order), kinds);
            }

            wrong.AddRange(OfCustomer(customer));
            counted += 1 + customer.Orders.Count;
        }

        SalesPeriod always = SalesPeriod.Between(new LocalDate(1970, 1, 1), new LocalDate(2199, 12, 31));
        foreach (Member member in ledger.People.Members)
        {
            MemberFigures figures = ledger.Figures.Of(member.Id);
            Compare(wrong, $"{member.Name}: signed", figures.Signed.Over(always), signed.GetValueOrDefault(member.Id));
            Compare(wrong, $"{member.Name}: collected", figures.Collected.Over(always), collected.GetValueOrDefault(member.Id));
            foreach (RankedSales sales in SalesKinds.Summed)
            {
                Compare(wrong, $"{member.Name}: signed of {sales}", figures.SignedOf(sales, always), kinds.GetValueOrDefault((member.Id, sales)));
            }

            counted += 2 + SalesKinds.Summed.Count;
        }

        return new Audited(counted, wrong);
    }

    private static void Count(Order order, Dictionary<MemberId, Money> signed, Dictionary<MemberId, Money> collected)
    {
        foreach (Credit credit in order.Deal.Credits)
        {
            signed[credit.Member] = signed.GetValueOrDefault(credit.Member) + (order.Net * credit.Share);
        }

        foreach (Receipt receipt in order.Receipts)
        {
            foreach (Credit credit in order.EarnersAt(receipt.Payment))
            {
                collected[credit.Member] = collected.GetValueOrDefault(credit.Member) + (receipt.Amount * credit.Share);
            }
        }
    }

    private static void Count(Order order, SalesKinds now, Dictionary<(MemberId Member, RankedSales Sales), Money> kinds)
    {
        foreach (Credit credit in order.Deal.Credits)
        {
            foreach (RankedSales sales in SalesKinds.Summed)
            {
                (MemberId, RankedSales) key = (credit.Member, sales);
                kinds[key] = kinds.GetValueOrDefault(key) + (order.Net * credit.Share * now.ShareOf(sales));
            }
        }
    }

    private static IEnumerable<string> OfCustomer(Customer customer)
    {
        Money paid = customer.Payments.Aggregate(Money.Zero, (sum, payment) => sum + payment.Received.Amount);
        if (paid != customer.Collected) yield return $"{customer.Name}: {paid} was paid, {customer.Collected} is booked";
        Order? first = customer.OrderedBefore is null ? customer.OrderList.Find(order => !order.IsCancelled || order.DeliveredOn is not null) : null;
        foreach (Order order in customer.Orders)
        {
            if (order.IsFirst != ReferenceEquals(order, first)) yield return $"{customer.Name}: order {order.Record} is wrongly the first or not";
        }
    }

    private static void Compare(List<string> wrong, string what, decimal kept, Money counted)
    {
        if (Math.Abs(kept - counted.Yuan) > Unseen) wrong.Add($"{what} is kept as {Money.FromYuan(kept)}, but comes to {counted}");
    }
}
