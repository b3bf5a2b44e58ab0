using SalesBot.Core.Access;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Questions: whom they are about, and whether the speaker may ask them.</summary>
internal static class QuestionDecisions
{
    public static Decision Pay(Setting setting, Command ask, MemberName? who, TeamName? team) =>
        Scoped(setting, ask, who, team, (_, speaker, scope) => Rights.MaySeePay(speaker, scope));

    public static Decision Figures(Setting setting, Command ask, MemberName? who, TeamName? team) =>
        Scoped(setting, ask, who, team, Rights.MaySeeFigures);

    /// <summary>A stage that is asked for must be one of the company's.</summary>
    public static Decision Pipeline(Setting setting, Command.AskPipeline ask) =>
        ask.Stage is { } stage && setting.Ledger.Settings.Pipeline.Find(stage) is null
            ? new Decision.Refused(ask, RefusalReason.InvalidValue, stage.Text)
            : Figures(setting, ask, ask.Who, ask.Team);

    /// <summary>Rankings are public; a member named must exist.</summary>
    public static Decision Ranking(Setting setting, Command.AskRanking ask)
    {
        MemberName? who = ask.Who ?? (ask.Team is null ? new MemberName(setting.Speaker.Member.Name) : null);
        return ScopeFinder.Find(setting, ask.Team is null ? who : null, ask.Team) is { } scope
            ? new Decision.Answered(ask, scope)
            : Unknown(ask, ask.Who, ask.Team);
    }

    public static Decision Customer(Setting setting, Command.AskCustomer ask)
    {
        PartyFinding customer = CustomerFinder.Find(setting, ask, ask.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        return LookingUp.Refusal(setting, ask, customer.Party!.Known!)
            ?? (Decision)new Decision.Answered(
                ask with { Customer = new CustomerName(customer.Party.Name) }, new Scope(setting.Speaker.Member, null), Kept: LookingUp.Kept(setting, customer.Party.Known!));
    }

    /// <summary>Of one customer, else of a member, a team or the company.</summary>
    public static Decision Receivables(Setting setting, Command.AskReceivables ask)
    {
        if (ask.Customer is null) return Figures(setting, ask, ask.Who, ask.Team);
        PartyFinding customer = CustomerFinder.Find(setting, ask, ask.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        return new Decision.Answered(ask with { Customer = new CustomerName(customer.Party!.Name) }, new Scope(setting.Speaker.Member, null));
    }

    public static Decision Own(Setting setting, Command ask) => new Decision.Answered(ask, new Scope(setting.Speaker.Member, null));

    private static Decision Scoped(
        Setting setting, Command ask, MemberName? who, TeamName? team, Func<Applying.Ledger, Member, Scope, bool> may)
    {
        if (ScopeFinder.Find(setting, who, team) is not { } scope) return Unknown(ask, who, team);
        return may(setting.Ledger, setting.Speaker.Member, scope)
            ? new Decision.Answered(ask, scope)
            : new Decision.Refused(ask, RefusalReason.NotAllowed, scope.Member?.Name ?? scope.Team?.Name ?? "");
    }

    private static Decision.Refused Unknown(Command ask, MemberName? who, TeamName? team) =>
        MemberFinder.Nobody(ask, who?.Text ?? team?.Text ?? "");
}
