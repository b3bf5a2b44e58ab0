using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Deciding;

/// <summary>What is to be said beside a step of a deal or a visit: documents that lack, complaints that are open, what is still to be asked.</summary>
internal static class PipelineNotes
{
    public static IEnumerable<Note> OnMoving(Setting setting, Party party, StageKey stage)
    {
        if (party.Known is not { } customer || setting.Amending is not null) yield break;
        IReadOnlyList<string> missing = StageDocuments.MissingFor(setting.Ledger, customer, stage);
        if (missing.Count > 0) yield return new Note(NoteKind.DocumentsMissing, string.Join(',', missing));
        if (OpenComplaint(customer) is { } complaint) yield return complaint;
        if (IsBareMove(setting, customer, stage)) yield return new Note(NoteKind.BareMove);
    }

    /// <summary>Whether the clock goes on, which the owner may not expect.</summary>
    private static bool IsBareMove(Setting setting, Customer customer, StageKey stage)
    {
        StageTemplate template = setting.Ledger.Settings.Pipeline;
        bool counts = StageRoles.IsQuotation(stage) || StageRoles.IsSample(stage) || template.IsCommitted(stage) || StageNotes.In(setting.Words, customer, template);
        return !counts && customer.IsOwnedBy(setting.Speaker.Member.Id) && PoolClock.Read(setting.Ledger, customer, setting.Today) is { ProtectedBy: null };
    }

    /// <summary>Why a contact is nobody's follow-up: in the pool, or by somebody who neither owns the customer nor has a share in its orders.</summary>
    public static IEnumerable<Note> OnContact(Setting setting, Party party)
    {
        if (party.Known is not { } customer || setting.Amending is not null) yield break;
        MemberId speaker = setting.Speaker.Member.Id;
        if (customer.IsInPool) yield return new Note(NoteKind.InPool);
        else if (customer.Owner != speaker && customer.Orders.All(order => order.ShareOf(speaker) == Ratio.Zero)) yield return new Note(NoteKind.NotTheOwners, setting.Ledger.People[customer.Owner].Name);
    }

    /// <summary>A signed order closes the open deal, and is the moment to ask for a referral.</summary>
    public static IEnumerable<Note> OnSigning(Setting setting, Party party)
    {
        if (party.Known is not { } customer || setting.Amending is not null) yield break;
        if (customer.Deals.Open is not null) yield return new Note(NoteKind.DealWon);
        if (OpenComplaint(customer) is { } complaint) yield return complaint;
    }

    /// <summary>The first thing that is not known of the customer is what the next visit should ask for.</summary>
    /// <param name="isReached">Whether somebody was spoken to: otherwise there is nothing to go on from.</param>
    public static IEnumerable<Note> OnVisiting(Setting setting, Party party, bool isReached)
    {
        if (!isReached) yield break;
        if (party.Known is not { } customer || !customer.IsOwnedBy(setting.Speaker.Member.Id) || setting.Amending is not null) yield break;
        if (PersonaCard.Of(customer).Missing is { } aspect) yield return new Note(NoteKind.PersonaQuestion, Name.Of(aspect));
    }

    private static Note? OpenComplaint(Customer customer) =>
        customer.Complaints.NewestOpen is { } complaint ? new Note(NoteKind.ComplaintOpen, Name.Of(complaint.About)) : null;
}
