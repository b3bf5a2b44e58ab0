using SalesBot.Core.Access;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>What is learnt about customers: tiers, notes.</summary>
internal static class KnowingDecisions
{
    private static readonly string[] Tiers = [.. Enum.GetNames<Tier>()];

    public static Decision SetTier(Setting setting, Command.SetTier set)
    {
        PartyFinding customer = CustomerFinder.Find(setting, set, set.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (party.Owner == default && !setting.Speaker.Member.IsManager) return new Decision.Refused(set, RefusalReason.InPool, party.Name);
        if (!Rights.MayKeep(setting.Ledger, setting.Speaker.Member, party.Owner)) return new Decision.Refused(set, RefusalReason.NotYours, party.Name);
        if (set.Tier is not { } tier) return new Decision.Asked(set, "tier", Tiers, party.Name);
        return new Decision.Recorded(set with { Customer = new CustomerName(party.Name) }, new Fact.TierSet(party.Id, tier), [], []);
    }

    /// <summary>As the tier: by whoever keeps the customer.</summary>
    public static Decision SetContact(Setting setting, Command.SetContact set)
    {
        PartyFinding customer = CustomerFinder.Find(setting, set, set.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (party.Owner == default && !setting.Speaker.Member.IsManager) return new Decision.Refused(set, RefusalReason.InPool, party.Name);
        if (!Rights.MayKeep(setting.Ledger, setting.Speaker.Member, party.Owner)) return new Decision.Refused(set, RefusalReason.NotYours, party.Name);
        if (set is { Contact: null, Phone: null }) return new Decision.Asked(set, "phone", [], party.Name);
        return new Decision.Recorded(set with { Customer = new CustomerName(party.Name) }, new Fact.ContactSet(party.Id, set.Contact, set.Phone), [], []);
    }

    public static Decision Note(Setting setting, Command.NoteCustomer note)
    {
        PartyFinding customer = CustomerFinder.Find(setting, note, note.Customer, mayCreate: true);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (WhyNot(setting, note, party) is { } refusal) return refusal;
        if ((note.Note ?? setting.Words) is not { Length: > 0 } words) return new Decision.Refused(note, RefusalReason.InvalidValue, party.Name);
        Aspect aspect = note.Aspect ?? Aspect.Other;
        Command understood = note with { Customer = new CustomerName(party.Name), Aspect = aspect, Note = words };
        return new Decision.Recorded(understood, new Fact.CustomerNoted(party.Id, aspect, words), party.Before, [.. party.Notes, .. InPool(setting, party)]);
    }

    /// <summary>What is learnt of a customer in the pool is kept for whoever claims it, and gives nobody a claim.</summary>
    public static IEnumerable<Note> InPool(Setting setting, Party party) => party.Known is { IsInPool: true } ? PipelineNotes.OnContact(setting, party) : [];

    /// <summary>Whoever may see a customer may write down what they learnt about it.</summary>
    public static Decision.Refused? WhyNot(Setting setting, Command command, Party party) =>
        party.Known is { } known && !Rights.MaySeeCustomer(setting.Ledger, setting.Speaker.Member, known)
            ? new Decision.Refused(command, RefusalReason.NotYours, party.Name)
            : null;
}
