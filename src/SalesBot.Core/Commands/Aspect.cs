namespace SalesBot.Core.Commands;

/// <summary>What a note about a customer tells.</summary>
public enum Aspect
{
    DecisionChain,
    Pain,
    Budget,
    Competitor,
    Other,
}
