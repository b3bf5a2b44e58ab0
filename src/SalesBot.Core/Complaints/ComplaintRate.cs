using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Complaints;

/// <summary>How many of the orders of one category of goods were complained about because of the goods.</summary>
public readonly record struct ComplaintRate(CategoryId Category, int Orders, int Complained)
{
    /// <summary>From this share of the orders on it is high (product).</summary>
    private static readonly Ratio High = Ratio.FromPercent(10);

    /// <summary>A single complaint says nothing yet (product).</summary>
    private const int FewestComplaints = 2;

    /// <summary>Null without orders.</summary>
    public Ratio? Share => Orders > 0 ? Ratio.FromFraction((decimal)Complained / Orders) : null;

    public bool IsHigh => Complained >= FewestComplaints && Share >= High;
}
