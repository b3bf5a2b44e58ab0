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
        if (ask.Customer is not { } name) return OfOwn(setting, ask);
        PartyFinding customer = CustomerFinder.Find(setting, ask, name, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Customer known = customer.Party!.Known!;
        if (!Rights.MaySeeCustomer(setting.Ledger, speaker, known)) return new Decision.Refused(ask, RefusalReason.NotYours, known.Name);
        Scope whose = speaker.Sells ? new Scope(speaker, null) : Scope.Company;
        return new Decision.Answered(ask with { Customer = new CustomerName(known.Name) }, whose);
    }

    /// <summary>What was answered last is answered once more, so that rights are asked again; a part of pay that is named stands for itself.</summary>
    private static Decision OfOwn(Setting setting, Command.ExplainFigure ask)
    {
        Member speaker = setting.Speaker.Member;
        string? what = ask.What ?? (ask.Value is null ? FigureWords.PartIn(setting.Words) : null);
        Decision.Answered answered = new(ask with { What = what }, speaker.Sells ? new Scope(speaker, null) : Scope.Company);
        if (what is not null || setting.Told is not { } told || !HasFigures(told)) return answered;
        Decision again = Decider.Decide(setting with { Told = null, Words = null }, told);
        if (again is Decision.Answered about) return answered with { About = about };
        return ask.Value is null && again is Decision.Refused ? again : answered;
    }

    private static bool HasFigures(Command told) =>
        told is Command.AskAttainment or Command.AskCommission or Command.AskRanking or Command.AskBudget or Command.WhatIfDeal or Command.QuoteMargin;
}
