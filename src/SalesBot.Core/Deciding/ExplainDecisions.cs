using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Why a number is what it is.</summary>
internal static class ExplainDecisions
{
    /// <summary>About the speaker's own figures; managers and finance, who sell nothing, ask about a customer's owner or about everyone.</summary>
    public static Decision Explain(Setting setting, Command.ExplainFigure ask)
    {
        Member speaker = setting.Speaker.Member;
        if (ask.Customer is not { } name) return new Decision.Answered(ask, speaker.Sells ? new Scope(speaker, null) : Scope.Company);
        PartyFinding customer = CustomerFinder.Find(setting, ask, name, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Customer known = customer.Party!.Known!;
        if (!Rights.MaySeeCustomer(setting.Ledger, speaker, known)) return new Decision.Refused(ask, RefusalReason.NotYours, known.Name);
        Scope whose = speaker.Sells ? new Scope(speaker, null) : Scope.Company;
        return new Decision.Answered(ask with { Customer = new CustomerName(known.Name) }, whose);
    }
}
