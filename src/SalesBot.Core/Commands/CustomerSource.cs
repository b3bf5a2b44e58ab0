namespace SalesBot.Core.Commands;

/// <summary>Where a customer came from.</summary>
public enum CustomerSource
{
    Referral,
    Exhibition,
    Inquiry,
    ColdCall,
    Online,
    Other,
}
