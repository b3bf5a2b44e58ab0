using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Who is credited with an order: its customer's owner, or the owner and a colleague; or why not.</summary>
internal readonly record struct CreditFinding(IReadOnlyList<Credit> Credits, Decision? Instead)
{
    private static readonly Ratio Half = Ratio.FromPercent(50);

    public static CreditFinding Of(Setting setting, Command.SignDeal deal, MemberId owner)
    {
        if (deal.With is not { } with) return new CreditFinding([new Credit(owner, Ratio.One)], null);
        if (setting.Ledger.People.Named(with.Text) is not { } colleague) return Refused(deal, with.Text);
        if (colleague.Id == owner) return new CreditFinding([new Credit(owner, Ratio.One)], null);
        Ratio share = deal.Share ?? Half;
        if (share <= Ratio.Zero || share >= Ratio.One) return new CreditFinding([], new Decision.Refused(deal, RefusalReason.InvalidValue, share.ToString(), Slot: "share"));
        return new CreditFinding([new Credit(owner, Ratio.One - share), new Credit(colleague.Id, share)], null);
    }

    private static CreditFinding Refused(Command deal, string about) => new([], new Decision.Refused(deal, RefusalReason.InvalidValue, about));
}
