namespace SalesBot.Core.Voices;

/// <summary>What customers have trouble with, by theme, so that what several people hear is counted together.</summary>
public enum Pain
{
    Terms,
    Price,
    Delivery,
    Quality,
    Service,
    Stock,
    Packaging,
    ShelfLife,
    Invoice,
    Budget,
    Approval,
    Range,
}
