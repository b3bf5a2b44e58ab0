using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>A member's statement of a closed quarter, with the orders it speaks of.</summary>
public sealed class ClosedStatement
{
    internal ClosedStatement(
        Fact.StatementClosed fact, IReadOnlyList<(Order Order, ClosedOrder Closed)> orders, IReadOnlyList<(Order Order, SettledOrder Closed)> settled)
    {
        Settled = settled;
        Fact = fact;
        Orders = orders;
        Waiting = [.. orders.Where(one => !one.Closed.IsSettled)];
    }

    public Fact.StatementClosed Fact { get; }

    /// <summary>Signed in the quarter, by day of signing.</summary>
    public IReadOnlyList<(Order Order, ClosedOrder Closed)> Orders { get; }

    /// <summary>Of earlier quarters: what was carried over and what was corrected.</summary>
    public IReadOnlyList<(Order Order, SettledOrder Closed)> Settled { get; }

    /// <summary>Those of them that were not collected in full when the quarter was closed.</summary>
    internal IReadOnlyList<(Order Order, ClosedOrder Closed)> Waiting { get; }

    /// <summary>Exact; null without a target.</summary>
    public Ratio? Attainment => Fact.Target is > 0 and var target ? Ratio.FromFraction(Fact.Achieved / target) : null;
}
