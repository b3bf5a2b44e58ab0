namespace SalesBot.Core.Commands;

/// <summary>Why a deal was lost.</summary>
public enum LossReason
{
    Price,
    Competitor,
    Budget,
    Timing,
    Product,
    Relationship,
    Other,
}
