using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Deciding;

/// <summary>Looking at customers of the pool, which a company may limit a day, and to the team they came from.</summary>
internal static class LookingUp
{
    public static Decision.Refused? Refusal(Setting setting, Command ask, Customer customer)
    {
        Member member = setting.Speaker.Member;
        if (customer.IsInPool && !Claims.IsOpenTo(setting.Ledger, customer, member))
        {
            return new Decision.Refused(
                ask, RefusalReason.NotAllowed, customer.Name, More: new Refusal(RefusalCase.OtherTeamsPool, setting.Ledger.People.TeamOf(customer.LastOwner)?.Name));
        }

        int most = setting.Ledger.PoolRulesOf(member.Id).DailyLookUps;
        int seen = setting.Ledger.LookUps.Count(member.Id, setting.Today);
        return IsNew(setting, customer) && seen >= most
            ? new Decision.Refused(ask, RefusalReason.NotAllowed, customer.Name, More: new Refusal(RefusalCase.SeenEnough, Count: seen, Most: most))
            : null;
    }

    /// <summary>Null where it does not count, or was counted today.</summary>
    public static Fact? Kept(Setting setting, Customer customer) => IsNew(setting, customer) ? new Fact.PoolCustomerSeen(customer.Id, setting.Speaker.Member.Id) : null;

    private static bool IsNew(Setting setting, Customer customer)
    {
        Member member = setting.Speaker.Member;
        bool counts = customer.IsInPool && !member.SeesAll && setting.Ledger.PoolRulesOf(member.Id).DailyLookUps > 0;
        return counts && !setting.Ledger.LookUps.HasSeen(member.Id, customer.Id, setting.Today);
    }
}
