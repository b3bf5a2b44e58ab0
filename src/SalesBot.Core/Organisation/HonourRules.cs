using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>Which honours are given by rule.</summary>
/// <param name="BigOrder">Contract amount from which an order is honoured.</param>
/// <param name="Streak">Working days in a row with an order that are honoured; 0 for none.</param>
public sealed record HonourRules(Money BigOrder, bool NewCustomer, bool TargetReached, bool Birthday, int Streak = 5)
{
    public static readonly HonourRules Default = new(Money.FromYuan(100_000), true, true, true);
}
