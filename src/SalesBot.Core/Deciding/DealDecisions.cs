using System.Globalization;
using SalesBot.Core.Access;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Signing: who is credited, at which terms.</summary>
internal static class DealDecisions
{
    /// <summary>A payment term beyond this many days makes the deduction for late payment likely.</summary>
    public const int LongTermDays = 60;

    public static Decision Sign(Setting setting, Command.SignDeal deal)
    {
        PartyFinding customer = CustomerFinder.Find(setting, deal, deal.Customer, mayCreate: true);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (WhyNotTheirs(setting, deal, party) is { } refusal) return refusal;
        DayFinding on = DayFinding.Of(setting, deal, deal.On);
        if (on.Instead is { } notThen) return notThen;
        if (ClosedBooks.Refusal(setting, deal, on.Day) is { } closed) return closed;
        DealContent content = DealContent.Of(setting, deal);
        if (content.Instead is { } unclear) return unclear;
        if (IsBelowRefunds(setting, party, content)) return new Decision.Refused(deal, RefusalReason.InvalidValue, party.Name);
        CreditFinding credits = CreditFinding.Of(setting, deal, party);
        return credits.Instead ?? Record(setting, deal, party, on, content, credits.Credits);
    }

    private static Decision.Recorded Record(
        Setting setting, Command.SignDeal deal, Party party, DayFinding on, DealContent content, IReadOnlyList<Credit> credits)
    {
        Terms terms = deal.Terms ?? setting.Ledger.Settings.DefaultTerms;
        List<Note> notes = [.. party.Notes, .. on.Notes, .. content.Notes, .. PipelineNotes.OnSigning(setting, party)];
        if (terms.Days > LongTermDays) notes.Add(new Note(NoteKind.TermsLong, terms.Days.ToString(CultureInfo.InvariantCulture)));
        Fact.DealSigned fact = new(party.Id, credits, content.Items, terms, on.Day, ReferrerOf(setting, deal), TaxOf(setting));
        return new Decision.Recorded(deal with { Customer = new CustomerName(party.Name) }, fact, party.Before, notes);
    }

    /// <summary>An order cannot become smaller than what was refunded of it.</summary>
    private static bool IsBelowRefunds(Setting setting, Party party, DealContent content) =>
        setting.Amending is { } amending
        && party.Known?.OrderOf(amending.Seq) is { } order
        && content.Items.Aggregate(Money.Zero, (sum, item) => sum + item.Amount) < order.Refunded;

    /// <summary>An order that is put right keeps the tax it was signed with.</summary>
    private static Ratio? TaxOf(Setting setting) => setting.Amending?.Now is Fact.DealSigned before ? before.Tax : setting.Ledger.Settings.Commission.Tax;

    private static CustomerId? ReferrerOf(Setting setting, Command.SignDeal deal) =>
        deal.Referrer is { } referrer ? CustomerFinder.Named(setting, referrer.Text)?.Id : null;

    /// <summary>Only the owner or a manager signs a customer; one in the pool must be claimed first.</summary>
    private static Decision.Refused? WhyNotTheirs(Setting setting, Command deal, Party party)
    {
        if (party.Owner == default) return new Decision.Refused(deal, RefusalReason.InPool, party.Name);
        return Rights.MaySign(setting.Speaker.Member, party.Owner) ? null : new Decision.Refused(deal, RefusalReason.NotYours, party.Name);
    }
}
