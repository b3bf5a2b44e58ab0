using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Duels;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Deciding;

/// <summary>Taking customers from the pool, and giving them back to it.</summary>
internal static class ClaimDecisions
{
    /// <summary>Suggestions what to release at the cap.</summary>
    private const int MostSuggested = 3;

    /// <summary>A claim this long ago is still news to who comes second.</summary>
    private static readonly Duration JustNow = Duration.FromHours(1);

    /// <summary>Free text is kept up to this length.</summary>
    private const int LongestReason = 500;

    public static Decision Claim(Setting setting, Command.ClaimCustomer claim)
    {
        PartyFinding found = CustomerFinder.Find(setting, claim, claim.Customer, mayCreate: false);
        if (found.Instead is { } instead) return instead;
        Customer customer = found.Party!.Known!;
        if (WhyNot(setting, claim, customer) is { } refusal) return refusal;
        Fact.CustomerClaimed fact = new(customer.Id, setting.Speaker.Member.Id);
        return new Decision.Recorded(claim with { Customer = new CustomerName(customer.Name) }, fact, [], []);
    }

    public static Decision Release(Setting setting, Command.ReleaseCustomer release)
    {
        PartyFinding found = CustomerFinder.Find(setting, release, release.Customer, mayCreate: false);
        if (found.Instead is { } instead) return instead;
        Customer customer = found.Party!.Known!;
        Command.ReleaseCustomer understood = release with { Customer = new CustomerName(customer.Name) };
        if (WhyKept(setting, understood, customer) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(release.Reason)) return new Decision.Asked(understood, "reason", [], customer.Name);
        string reason = release.Reason.Length > LongestReason ? release.Reason[..LongestReason] : release.Reason;
        return new Decision.Recorded(understood with { Reason = reason }, new Fact.CustomerReleased(customer.Id, reason), [], []);
    }

    private static Decision? WhyNot(Setting setting, Command claim, Customer customer) =>
        Owned(setting, claim, customer) ?? Closed(setting, claim, customer) ?? Full(setting, claim, customer);

    /// <summary>The first committed claim wins; whoever asks later is told by whom.</summary>
    private static Decision.Refused? Owned(Setting setting, Command claim, Customer customer)
    {
        if (Amended(setting) == customer.Id || customer.IsInPool) return null;
        if (customer.Owner == setting.Speaker.Member.Id) return new Decision.Refused(claim, RefusalReason.AlreadyYours, customer.Name);
        string owner = setting.Ledger.People[customer.Owner].Name;
        bool isNews = customer.Tenures.Present is { How: OwnerChange.Claimed } present && setting.Now - present.At <= JustNow;
        return new Decision.Refused(claim, RefusalReason.Taken, customer.Name, More: isNews ? new Refusal(RefusalCase.JustTaken, owner) : null);
    }

    private static Decision.Refused? Closed(Setting setting, Command claim, Customer customer)
    {
        Member member = setting.Speaker.Member;
        if (!member.Sells) return Refused(claim, RefusalReason.NotAllowed, customer, new Refusal(RefusalCase.DoesNotSell));
        if (!Claims.IsOpenTo(setting.Ledger, customer, member))
        {
            return Refused(claim, RefusalReason.NotAllowed, customer, new Refusal(RefusalCase.OtherTeamsPool, setting.Ledger.People.TeamOf(customer.LastOwner)?.Name));
        }

        if (Claims.FreezeEnd(setting.Ledger, customer, setting.Now) is { } thaw)
        {
            return Refused(claim, RefusalReason.Frozen, customer, new Refusal(RefusalCase.Frozen, Until: thaw.InZone(setting.Ledger.Zone).LocalDateTime));
        }

        if (FirstChoice.WaitOf(setting.Ledger, customer, member, setting.Now) is { } wait)
        {
            string winners = string.Join('、', wait.Winners);
            return Refused(claim, RefusalReason.Frozen, customer, new Refusal(RefusalCase.FirstChoice, winners, wait.Until.InZone(setting.Ledger.Zone).LocalDateTime));
        }

        return Claims.CoolDownEnd(setting.Ledger, customer, member, setting.Today) is { } end
            ? Refused(claim, RefusalReason.CoolDown, customer, new Refusal(RefusalCase.CoolDown, Until: end.AtMidnight()))
            : null;
    }

    private static Decision.Refused? Full(Setting setting, Command claim, Customer customer)
    {
        (Ledger ledger, Member member) = (setting.Ledger, setting.Speaker.Member);
        bool corrects = Amended(setting) is not null;
        int today = (int)ledger.Figures.Of(member.Id).Claims.Over(Calendar.SalesPeriod.OfDay(setting.Today)) - (corrects ? 1 : 0);
        int daily = ledger.PoolRulesOf(member.Id).DailyClaims;
        if (today >= daily) return Refused(claim, RefusalReason.DailyClaims, customer, new Refusal(RefusalCase.ClaimedEnough, Count: today, Most: daily));
        int owned = Claims.Counted(ledger, member, setting.Today) - (corrects ? 1 : 0);
        int cap = Claims.CapOf(ledger, member);
        if (owned < cap || !Claims.Counts(ledger, member, customer, setting.Today)) return null;
        string[] give = [.. Claims.ToRelease(ledger, member, setting.Today, MostSuggested).Select(one => one.Name)];
        return Refused(claim, RefusalReason.Cap, customer, new Refusal(RefusalCase.Full, Count: owned, Most: cap, Customers: give));
    }

    private static Decision.Refused? WhyKept(Setting setting, Command release, Customer customer)
    {
        if (Amended(setting) == customer.Id) return null;
        if (customer.IsInPool) return Refused(release, RefusalReason.InPool, customer, new Refusal(RefusalCase.InPoolAlready));
        string owner = setting.Ledger.People[customer.Owner].Name;
        if (!Rights.MayRelease(setting.Ledger, setting.Speaker.Member, customer.Owner))
        {
            return Refused(release, RefusalReason.NotYours, customer, new Refusal(RefusalCase.MayNotRelease, owner));
        }

        return customer.Orders.Any(order => !order.IsFinished) ? Refused(release, RefusalReason.OpenMoney, customer, new Refusal(RefusalCase.OwesMoney, owner)) : null;
    }

    /// <summary>The customer of the claim or release that is being put right.</summary>
    private static CustomerId? Amended(Setting setting) => setting.Amending?.Now switch
    {
        Fact.CustomerClaimed claimed => claimed.Customer,
        Fact.CustomerReleased released => released.Customer,
        _ => null,
    };

    private static Decision.Refused Refused(Command command, RefusalReason reason, Customer customer, Refusal more) =>
        new(command, reason, customer.Name, More: more);
}
