using SalesBot.Core.Commands;

namespace SalesBot.Core.Pipeline;

/// <summary>What coming to a stage means beside its place, whatever a company calls it.</summary>
public static class StageRoles
{
    private static readonly StageKey Proposal = new("proposal");

    /// <summary>Whether the customer got a price.</summary>
    public static bool IsQuotation(StageKey stage) => stage == Stage.Quote || stage == Proposal;

    public static bool IsSample(StageKey stage) => stage == Stage.Sample;
}
