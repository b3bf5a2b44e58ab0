namespace SalesBot.Core.Commands;

/// <summary>What a complaint is about.</summary>
public enum ComplaintSubject
{
    Goods,
    Delivery,
    Service,
    Invoice,
    Other,
}
