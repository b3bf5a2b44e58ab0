using System.Collections.Frozen;
using System.Diagnostics;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Deciding;

/// <summary>What becomes of a command, given all that is known. Pure: nothing is recorded here.</summary>
public static class Decider
{
    /// <summary>Understood, but not there yet: they record nothing and say so.</summary>
    private static readonly FrozenSet<Type> NotAvailable = FrozenSet.Create(
        typeof(Command.RecordRefund), typeof(Command.SetProfit), typeof(Command.RecordDelivery), typeof(Command.MoveStage), typeof(Command.LoseDeal),
        typeof(Command.LogExpense), typeof(Command.SetTier), typeof(Command.NoteCustomer), typeof(Command.LogComplaint), typeof(Command.ResolveComplaint),
        typeof(Command.ClaimCustomer), typeof(Command.ReleaseCustomer), typeof(Command.TransferCustomer), typeof(Command.LockCustomer), typeof(Command.ShareCase),
        typeof(Command.SetBudget), typeof(Command.AwardHonour), typeof(Command.ClosePeriod), typeof(Command.RaiseObjection), typeof(Command.SetLeave),
        typeof(Command.PausePosts), typeof(Command.AskPool), typeof(Command.AskPipeline), typeof(Command.AskLossReasons), typeof(Command.AskWorkload),
        typeof(Command.AskBudget), typeof(Command.AskReceivables), typeof(Command.AskMetrics), typeof(Command.AskCases), typeof(Command.AskPk),
        typeof(Command.WhatIfDeal), typeof(Command.QuoteMargin), typeof(Command.ComparePlans), typeof(Command.ExplainFigure));

    /// <summary>Decides what a message or button amounts to.</summary>
    public static Decision Decide(Setting setting, Intention intention)
    {
        if (intention.Why is { } why) return new Decision.Refused(intention.Command, why, "");
        if (intention.Fault is { } fault) return new Decision.Refused(intention.Command, RefusalReason.InvalidValue, fault, IsWrongValue: true);
        if (intention is { Command: Command.UndoLast undo, Change: { } undone }) return CorrectionDecisions.UndoChange(setting, undo, undone);
        if (intention is { Command: Command.AmendLast amend, Change: { } amended }) return CorrectionDecisions.AmendChange(setting, amend, amended);
        return Decide(setting with { Create = intention.Create }, intention.Command);
    }

    public static Decision Decide(Setting setting, Command command)
    {
        if (NotAvailable.Contains(command.GetType())) return new Decision.Refused(command, RefusalReason.NotAvailable, CommandWire.IntentOf(command));
        return CommandWire.Asks(command) ? DecideQuestion(setting, command) : DecideRecord(setting, command);
    }

    private static Decision DecideRecord(Setting setting, Command command) => command switch
    {
        Command.LogVisit visit => VisitDecisions.Log(setting, visit),
        Command.SignDeal deal => DealDecisions.Sign(setting, deal),
        Command.RecordPayment payment => PaymentDecisions.Receive(setting, payment),
        Command.AddCustomer add => CustomerDecisions.Add(setting, add),
        Command.SetTarget target => TeamDecisions.SetTarget(setting, target),
        Command.PlanFollowUp plan => VisitDecisions.Plan(setting, plan),
        Command.AnswerReview answer => TeamDecisions.AnswerReview(setting, answer),
        Command.AmendLast amend => CorrectionDecisions.Amend(setting, amend),
        Command.UndoLast undo => CorrectionDecisions.Undo(setting, undo),
        Command.Confirm or Command.Cancel => QuestionDecisions.Own(setting, command),
        _ => throw new UnreachableException(),
    };

    private static Decision DecideQuestion(Setting setting, Command command) => command switch
    {
        Command.AskAttainment ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCommission ask => QuestionDecisions.Pay(setting, ask, ask.Who, ask.Team),
        Command.AskRanking ask => QuestionDecisions.Ranking(setting, ask),
        Command.AskPoolRisk ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCustomer ask => QuestionDecisions.Customer(setting, ask),
        Command.AskAgenda ask => QuestionDecisions.Figures(setting, ask, ask.Who, null),
        Command.Help => QuestionDecisions.Own(setting, command),
        _ => throw new UnreachableException(),
    };
}
