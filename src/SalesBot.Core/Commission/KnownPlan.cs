namespace SalesBot.Core.Commission;

/// <summary>A plan that orders can be priced by: one that pays or has paid, or one that lies on the shelf.</summary>
/// <param name="Key">Its id; with "@" and the version where a newer version of it is known.</param>
/// <param name="IsInForce">Whether it pays orders signed today.</param>
internal sealed record KnownPlan(string Key, PlanTerms Terms, bool IsInForce)
{
    public string Name => Terms.Adopted.Plan.Name;
}
