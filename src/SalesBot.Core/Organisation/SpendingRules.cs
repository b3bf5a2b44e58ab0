using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>When spending on one customer is enough for now.</summary>
/// <param name="Limit">Yuan that may be spent on a customer who orders nothing; more than that earns a warning.</param>
/// <param name="Days">Days over which they are added up, the day of spending included.</param>
public sealed record SpendingRules(Money Limit, int Days)
{
    public static readonly SpendingRules Default = new(Money.FromYuan(1_000), 60);
}
