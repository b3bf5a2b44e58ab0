namespace SalesBot.Core.Commands;

/// <summary>Steps of a deal before it is won or lost, in order.</summary>
public enum Stage
{
    Quote,
    Sample,
    Pi,
    Deposit,
    Production,
    Balance,
    Shipping,
}
