using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Who is credited with an order: its customer's owner, or the owner and a colleague; where a manager puts it right so, a colleague alone; or why not.</summary>
internal readonly record struct CreditFinding(IReadOnlyList<Credit> Credits, Decision? Instead)
{
    private static readonly Ratio Half = Ratio.FromPercent(50);

    /// <param name="customer">Of the order. Its owner is credited; where an order is put right, whoever was.</param>
    public static CreditFinding Of(Setting setting, Command.SignDeal deal, Party customer)
    {
        MemberId owner = setting.Amending?.Now is Fact.DealSigned before && before.Customer == customer.Id ? before.Credits[0].Member : customer.Owner;
        if (deal.With is not { } with) return new CreditFinding([new Credit(owner, Ratio.One)], null);
        if (setting.Ledger.People.Named(with.Text) is not { } colleague) return Refused(deal, with.Text);
        if (deal.Share == Ratio.One && setting.Amending is not null) return Alone(setting, deal, colleague);
        if (colleague.Id == owner) return new CreditFinding([new Credit(owner, Ratio.One)], null);
        Ratio share = deal.Share ?? Half;
        if (share <= Ratio.Zero || share >= Ratio.One) return new CreditFinding([], new Decision.Refused(deal, RefusalReason.InvalidValue, share.ToString(), Slot: "share"));
        return new CreditFinding([new Credit(owner, Ratio.One - share), new Credit(colleague.Id, share)], null);
    }

    private static CreditFinding Alone(Setting setting, Command.SignDeal deal, Member colleague) => setting.Speaker.Member.IsManager
        ? new CreditFinding([new Credit(colleague.Id, Ratio.One)], null)
        : new CreditFinding([], new Decision.Refused(deal, RefusalReason.NotAllowed, colleague.Name));

    private static CreditFinding Refused(Command deal, string about) => new([], new Decision.Refused(deal, RefusalReason.InvalidValue, about));
}
