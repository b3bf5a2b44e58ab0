namespace SalesBot.Core.Commands;

/// <summary>How much a customer matters.</summary>
public enum Tier
{
    A,
    B,
    C,
}
