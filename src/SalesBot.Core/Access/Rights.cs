using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Access;

/// <summary>
/// Who may do or ask what, and where it may be answered. Members see themselves; leaders their team, without pay; managers and finance all.
/// Asked about a whole team or the company, a member needs the right to see everyone in it.
/// </summary>
public static class Rights
{
    /// <summary>Pay and commission: one's own, and everybody's for managers and finance. A leader sees no pay but their own.</summary>
    public static bool MaySeePay(Member speaker, Scope scope) =>
        speaker.SeesAll || (scope.Member is { } member && member.Id == speaker.Id);

    /// <summary>Targets, attainment, customers at risk, plans for the day, visits: everything of a member but pay.</summary>
    public static bool MaySeeFigures(Ledger ledger, Member speaker, Scope scope) =>
        speaker.SeesAll || scope.Member?.Id == speaker.Id || LeadsAllOf(ledger, speaker, scope);

    /// <summary>What a customer bought, owes and said: its owner, whoever shares in one of its orders, the owner's leader, managers and finance.</summary>
    /// <remarks>A customer in the pool may be known by everyone who may claim it. Of any other a member learns the owner's name only.</remarks>
    public static bool MaySeeCustomer(Ledger ledger, Member speaker, Customer customer) =>
        speaker.SeesAll
        || customer.IsInPool
        || customer.Owner == speaker.Id
        || customer.Orders.Any(order => order.Deal.Credits.Any(credit => credit.Member == speaker.Id))
        || Leads(ledger, speaker, customer.Owner);

    /// <summary>The customer's phone number: masked while it is in the pool, as for everyone who may not see the customer.</summary>
    public static bool MaySeePhone(Ledger ledger, Member speaker, Customer customer) =>
        speaker.SeesAll || (!customer.IsInPool && MaySeeCustomer(ledger, speaker, customer));

    /// <summary>An order counts for the owner, so only the owner or a manager signs it.</summary>
    public static bool MaySign(Member speaker, MemberId owner) => speaker.IsManager || IsOwner(speaker, owner);

    /// <summary>How a deal stands, why it was lost, which tier: the owner, the owner's leader, managers.</summary>
    public static bool MayKeep(Ledger ledger, Member speaker, MemberId owner) => MaySign(speaker, owner) || Leads(ledger, speaker, owner);

    public static bool MayRecordPayment(Member speaker, MemberId owner) => speaker.SeesAll || IsOwner(speaker, owner);

    /// <summary>Refund or deliver an order: whoever shares in it, its customer's owner, managers and finance.</summary>
    public static bool MayChangeOrder(Member speaker, MemberId owner, Order order) =>
        speaker.SeesAll || IsOwner(speaker, owner) || order.Deal.Credits.Any(credit => credit.Member == speaker.Id);

    /// <summary>Managers for all; leaders for their team and those in it.</summary>
    public static bool MaySetTarget(Ledger ledger, Member speaker, Scope scope) => speaker.IsManager || LeadsAllOf(ledger, speaker, scope);

    /// <summary>Managers for all; leaders between members of their team.</summary>
    public static bool MayTransfer(Ledger ledger, Member speaker, MemberId from, MemberId to) =>
        speaker.IsManager || (Leads(ledger, speaker, from) && Leads(ledger, speaker, to));

    /// <summary>The owner, their leader, managers.</summary>
    public static bool MayRelease(Ledger ledger, Member speaker, MemberId owner) => IsOwner(speaker, owner) || MayLock(ledger, speaker, owner);

    /// <summary>Managers for all; leaders for customers of their team.</summary>
    public static bool MayLock(Ledger ledger, Member speaker, MemberId owner) => speaker.IsManager || Leads(ledger, speaker, owner);

    /// <summary>Managers for all; leaders for their team.</summary>
    public static bool MaySetLeave(Ledger ledger, Member speaker, Member member) => speaker.IsManager || Leads(ledger, speaker, member.Id);

    /// <summary>Managers and finance for all; leaders for their team and those in it.</summary>
    public static bool MaySetBudget(Ledger ledger, Member speaker, Scope scope) => speaker.SeesAll || LeadsAllOf(ledger, speaker, scope);

    public static bool MayHonour(Member speaker) => speaker.IsManager || speaker.Role is Role.Leader;

    /// <summary>Managers for every team; leaders for the one they lead.</summary>
    public static bool MayPausePosts(Ledger ledger, Member speaker, Scope scope) => speaker.IsManager || LeadsAllOf(ledger, speaker, scope);

    /// <summary>Make a channel the team's: the team's leader and managers.</summary>
    public static bool MayLinkRoom(Member speaker, Team team) => speaker.IsManager || team.IsLedBy(speaker);

    /// <summary>Closing a period, finance's profit figures, plans.</summary>
    public static bool MayCloseBooks(Member speaker) => speaker.SeesAll;

    /// <summary>Managers; where the company has none, finance. Nobody answers themselves while somebody else can.</summary>
    public static bool MayAnswerObjection(Ledger ledger, Member speaker, Objection objection) => Answerers(ledger, objection).Any(member => member.Id == speaker.Id);

    /// <summary>Whom an objection goes to; nobody where there are neither managers nor finance.</summary>
    public static IReadOnlyList<Member> Answerers(Ledger ledger, Objection objection)
    {
        IEnumerable<Member> here = ledger.People.Members.Where(member => member.IsHereOn(ledger.DayOf(ledger.LastAt)));
        Member[] managers = [.. here.Where(member => member.IsManager)];
        Member[] all = managers.Length > 0 ? managers : [.. here.Where(member => member.SeesAll)];
        Member[] others = [.. all.Where(member => member.Id != objection.By)];
        return others.Length > 0 ? others : all;
    }

    /// <summary>One's own records; a manager everybody's, finance everybody's payments and profit figures.</summary>
    public static bool MayTakeBack(Member speaker, MemberId recordedBy, Fact record) =>
        speaker.IsManager || recordedBy == speaker.Id || (speaker.SeesAll && record is (Fact.PaymentReceived or Fact.ProfitSet));

    private static bool IsOwner(Member speaker, MemberId owner) => owner != default && owner == speaker.Id;

    private static bool LeadsAllOf(Ledger ledger, Member speaker, Scope scope) =>
        scope.Member is { } member ? Leads(ledger, speaker, member.Id) : scope.Team is { } team && team.IsLedBy(speaker);

    private static bool Leads(Ledger ledger, Member speaker, MemberId member) =>
        member != default && ledger.People.TeamOf(member) is { } team && team.IsLedBy(speaker);
}
