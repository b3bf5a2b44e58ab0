using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Duels;

/// <summary>
/// The group that won the quarter chooses first among the customers that management developed: those that lie in the pool and that no member who
/// sells has ever owned. It does so in the quarter after the one that it won. For some hours after its win, and after such a customer comes into the pool, nobody else may claim it.
/// </summary>
public static class FirstChoice
{
    /// <summary>Until when a customer waits for others than the member, and for whom; null where the member may claim it.</summary>
    public static (Instant Until, IReadOnlyList<string> Winners)? WaitOf(Ledger ledger, Customer customer, Member member, Instant now)
    {
        if (!customer.IsInPool || customer.LastOwner != default) return null;
        (Instant Until, IReadOnlyList<string> Winners)? wait = null;
        foreach ((Instant at, Fact.DuelSettled duel) in ledger.Duels.LastWins)
        {
            // A later quarter may be won by nobody, or be without groups: then nobody chooses first.
            if (!ledger.QuarterOf(duel.Period.Last.PlusDays(1)).Contains(ledger.DayOf(now))) continue;
            if (duel.Winners.Contains(member.Id)) return null;
            int hours = ledger.Duels.RulesOf(duel.Team, duel.Period)?.FirstChoiceHours ?? 0;
            Instant until = Instant.Max(at, customer.Tenures.Present.At) + Duration.FromHours(hours);
            if (now < until && !(until <= wait?.Until)) wait = (until, [.. duel.Winners.Select(winner => ledger.People[winner].Name)]);
        }

        return wait;
    }
}
