using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Customers as such, and what comes next with them.</summary>
internal static class CustomerCommands
{
    public static Command? Build(Said said) => said.Frame.Intent switch
    {
        Intent.AddCustomer => Add(said),
        Intent.SetTier => new Command.SetTier(said.Customer, WordSlots.TierOf(said)),
        Intent.NoteCustomer => new Command.NoteCustomer(said.Customer, WordSlots.AspectOf(said), Whole(said)),
        Intent.LogComplaint => new Command.LogComplaint(said.Customer, WordSlots.About(said)),
        Intent.ResolveComplaint => new Command.ResolveComplaint(said.Customer),
        Intent.PlanFollowUp => new Command.PlanFollowUp(said.Customer, DateSlots.Planned(said, "on"), DateSlots.PlannedAt(said), Errands.Of(said)),
        Intent.ClaimCustomer => IsHandedOver(said) ? Transfer(said) : new Command.ClaimCustomer(said.Customer),
        Intent.ReleaseCustomer => new Command.ReleaseCustomer(said.Customer, Notes.Why(said)),
        Intent.TransferCustomer => Transfer(said),
        Intent.LockCustomer => new Command.LockCustomer(said.Customer, DateSlots.Until(said, "until")),
        Intent.ShareCase => new Command.ShareCase(said.Customer, Whole(said)),
        _ => null,
    };

    private static Command.AddCustomer Add(Said said)
    {
        var referrer = CustomerSlots.Referrer(said.Frame);
        return new Command.AddCustomer(
            said.Customer,
            WordSlots.TierOf(said),
            WordSlots.Source(said),
            referrer is null ? null : said.Note("referrer", referrer.Span, CustomerSlots.NameOf(referrer.Name!, said.Message)),
            Contact: null,
            PhoneNumbers.Find(said));
    }

    // 归我跟吧，从圆圆那转给我: taken from a colleague, not from the pool.
    private static bool IsHandedOver(Said said) =>
        said.Has(Sense.Transfer) && !said.Has(Sense.Pool) && said.Tokens.Any(token => token.IsMember && !token.IsCustomer);

    private static Command.TransferCustomer Transfer(Said said)
    {
        var to = MemberSlots.To(said);
        var all = said.CustomerHit is null && said.Has(Sense.HisCustomers);
        return new Command.TransferCustomer(all ? CustomerName.All : said.Customer, to, MemberSlots.From(said, to));
    }

    private static string Whole(Said said) =>
        said.Message.Text.Words(new TextSpan(said.Clauses[0].Span.Start, said.Clauses[^1].Span.End)).Trim();
}
