namespace SalesBot.Core.Organisation;

/// <summary>When somebody is reminded of money that is still out.</summary>
/// <param name="Remind">Days before something is lost on which the member is reminded; 1 is the last day in time.</param>
/// <param name="TellLeader">Days before on which the leader is told as well.</param>
public sealed record CollectionRules(IReadOnlyList<int> Remind, int TellLeader)
{
    public static readonly CollectionRules Default = new([15, 7, 3, 1], 3);
}
