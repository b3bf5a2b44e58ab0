using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>One stage of the pipeline as it stands.</summary>
/// <param name="Open">The deals that stand there now.</param>
/// <param name="Funnel">What became of the deals that came there in the period asked about.</param>
/// <param name="Stuck">How many have stood there for more days than they should.</param>
public sealed record PipelineStage(StageRule Rule, DealCount Open, FunnelCohort Funnel, int Stuck)
{
    /// <summary>What of the amount counts in the forecast, exact.</summary>
    public Money Weighted => Open.Amount * Rule.Probability;
}
