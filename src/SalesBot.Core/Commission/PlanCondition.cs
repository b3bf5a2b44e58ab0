namespace SalesBot.Core.Commission;

/// <summary>When a row counts.</summary>
public enum PlanCondition
{
    Always,
    FirstOrder,
    CumulativePurchases,
    Prepaid,
    Late,
}
