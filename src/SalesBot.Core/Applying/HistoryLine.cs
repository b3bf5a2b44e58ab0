using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>One thing that happened with a customer.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="On">The day it happened, which may be before it was recorded.</param>
/// <param name="FollowsUp">Whether it counts as follow-up: by the owner of that moment, not dated back too far, and not without an answer.</param>
/// <param name="At">When a member recorded it.</param>
public readonly record struct HistoryLine(long Record, LocalDate On, MemberId By, Fact Fact, bool FollowsUp, Instant At = default)
{
    /// <summary>Whether the customer was met, heard of or heard from; what is only noted about it, or happens to it, is no contact.</summary>
    public bool IsContact => !IsOwnership && !IsOnlyTold && Fact is not (Fact.CustomerAdded or Fact.ProfitSet or Fact.TierSet or Fact.ContactSet or Fact.CustomerNoted or Fact.DocumentsFiled or Fact.CaseShared);

    /// <summary>A move or a settlement that counts for nothing: where things stand is known, and nobody need have spoken to the customer.</summary>
    private bool IsOnlyTold => !FollowsUp && Fact is Fact.StageMoved or Fact.ComplaintResolved;

    private bool IsOwnership => Fact is Fact.CustomerFell or Fact.CustomerClaimed or Fact.CustomerReleased or Fact.CustomersTransferred;
}
