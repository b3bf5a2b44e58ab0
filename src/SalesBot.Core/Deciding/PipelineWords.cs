using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>A record of a deal in progress, or of what was learnt, as the command that would record it again.</summary>
internal static class PipelineWords
{
    public static Command? CommandOf(Ledger ledger, Fact record) => record switch
    {
        Fact.StageMoved moved => new Command.MoveStage(NameOf(ledger, moved.Customer), moved.Stage, moved.Amount, null, moved.ExpectedOn),
        Fact.DealLost lost => new Command.LoseDeal(NameOf(ledger, lost.Customer), lost.Reason, lost.Amount),
        Fact.DocumentsFiled filed => new Command.FileDocuments(NameOf(ledger, filed.Customer), filed.Stage),
        Fact.TierSet set => new Command.SetTier(NameOf(ledger, set.Customer), set.Tier),
        Fact.ContactSet set => new Command.SetContact(NameOf(ledger, set.Customer), set.Contact, set.Phone),
        Fact.CustomerNoted noted => new Command.NoteCustomer(NameOf(ledger, noted.Customer), noted.Aspect, noted.Note),
        Fact.ComplaintLogged complaint => new Command.LogComplaint(NameOf(ledger, complaint.Customer), complaint.About, complaint.Cost),
        Fact.ComplaintResolved resolved => new Command.ResolveComplaint(NameOf(ledger, resolved.Customer), resolved.Cost),
        Fact.CaseShared shared => new Command.ShareCase(shared.Customer is { } customer ? NameOf(ledger, customer) : null, shared.Text),
        _ => null,
    };

    private static CustomerName NameOf(Ledger ledger, CustomerId customer) => new(ledger.Customers[customer].Name);
}
