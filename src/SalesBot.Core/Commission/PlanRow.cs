namespace SalesBot.Core.Commission;

/// <summary>The three families of plan rows, in order of computation.</summary>
public enum PlanRow
{
    Rate,
    Bonus,
    Deduction,
}
