using SalesBot.Core.Quantities;
using SalesBot.Core.Spending;

namespace SalesBot.Core.Replies;

/// <summary>What money just spent on a customer comes to together with the rest.</summary>
/// <param name="Spent">On that customer over the last days; null where the reader may not see the customer.</param>
/// <param name="Days">How many days these are.</param>
/// <param name="IsEnough">Whether that is more than is spent on a customer who orders nothing.</param>
/// <param name="Others">Names of customers on whom money is better spent.</param>
/// <param name="Budget">The reader's, of the period that the day lies in.</param>
internal sealed record SpendLook(Money? Spent, int Days, bool IsEnough, IReadOnlyList<string> Others, BudgetUse Budget)
{
    public FigureList Figures => new()
    {
        { "spent", Spent },
        { "stop_loss", IsEnough ? "true" : null },
        { "budget.left", Budget.Left },
        { "budget.over", Budget.Over },
    };
}
