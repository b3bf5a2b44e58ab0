using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;
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
    }

    /// <summary>A signed order closes the open deal, and is the moment to ask for a referral.</summary>
    public static IEnumerable<Note> OnSigning(Setting setting, Party party)
    {
        if (party.Known is not { } customer || setting.Amending is not null) yield break;
        if (customer.Deals.Open is not null) yield return new Note(NoteKind.DealWon);
        if (OpenComplaint(customer) is { } complaint) yield return complaint;
    }

    /// <summary>The first thing that is not known of the customer is what the next visit should ask for.</summary>
    public static IEnumerable<Note> OnVisiting(Setting setting, Party party)
    {
        if (party.Known is not { } customer || !customer.IsOwnedBy(setting.Speaker.Member.Id) || setting.Amending is not null) yield break;
        if (PersonaCard.Of(customer).Missing is { } aspect) yield return new Note(NoteKind.PersonaQuestion, Name.Of(aspect));
    }

    private static Note? OpenComplaint(Customer customer) =>
        customer.Complaints.NewestOpen is { } complaint ? new Note(NoteKind.ComplaintOpen, Name.Of(complaint.About)) : null;
}
