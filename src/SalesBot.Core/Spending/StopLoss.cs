using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Spending;

/// <summary>Whether enough was spent on a customer who orders nothing.</summary>
/// <param name="Spent">By everyone together, over the days that end with that of spending.</param>
/// <param name="Days">How many these are.</param>
/// <param name="IsReached">Whether that is more than the company spends on one who orders nothing.</param>
/// <param name="Others">Where it is reached: customers of the same member on whom money is better spent, the best first.</param>
public sealed record StopLoss(Money Spent, int Days, bool IsReached, IReadOnlyList<Customer> Others)
{
    private const int MostOthers = 2;

    /// <param name="on">The day of spending.</param>
    /// <param name="member">Who spends.</param>
    public static StopLoss Of(Ledger ledger, Customer customer, LocalDate on, MemberId member)
    {
        bool isReached = IsReachedWith(ledger, customer, on);
        return new StopLoss(SpentOn(ledger, customer, on), ledger.Settings.Hosting.Days, isReached, isReached ? OthersThan(ledger, customer, on, member) : []);
    }

    private static SalesPeriod Window(Ledger ledger, LocalDate on) => SalesPeriod.Between(on.PlusDays(1 - ledger.Settings.Hosting.Days), on);

    private static Money SpentOn(Ledger ledger, Customer customer, LocalDate on)
    {
        SalesPeriod window = Window(ledger, on);
        return ledger.Spends.On(customer.Id).Where(spend => window.Contains(spend.On)).Aggregate(Money.Zero, (sum, spend) => sum + spend.Amount);
    }

    private static bool IsReachedWith(Ledger ledger, Customer customer, LocalDate on)
    {
        SalesPeriod window = Window(ledger, on);
        return SpentOn(ledger, customer, on) > ledger.Settings.Hosting.Limit && !customer.Orders.Any(order => window.Contains(order.On) && !order.IsCancelled);
    }

    /// <summary>By tier, then by what they have signed, then by name.</summary>
    private static IReadOnlyList<Customer> OthersThan(Ledger ledger, Customer customer, LocalDate on, MemberId member) =>
    [
        .. ledger.Customers.OwnedBy(member).Where(other => other != customer && !IsReachedWith(ledger, other, on))
            .OrderBy(other => other.Tier is { } tier ? (int)tier : int.MaxValue)
            .ThenByDescending(other => other.Signed).ThenBy(other => other.Name, StringComparer.Ordinal)
            .Take(MostOthers),
    ];
}
