using SalesBot.Core.Commands;

namespace SalesBot.Core.Deciding;

/// <summary>What becomes of a command, given all that is known. Pure: nothing is recorded here.</summary>
public static class Decider
{
    /// <summary>Decides what a message or button amounts to.</summary>
    public static Decision Decide(Setting setting, Intention intention)
    {
        if (intention.Why is { } why) return new Decision.Refused(intention.Command, why, "");
        if (intention.Fault is { } fault) return new Decision.Refused(intention.Command, RefusalReason.InvalidValue, fault, IsWrongValue: true);
        if (intention is { Command: Command.UndoLast undo, Change: { } undone }) return CorrectionDecisions.UndoChange(setting, undo, undone);
        if (intention is { Command: Command.AmendLast amend, Change: { } amended }) return CorrectionDecisions.AmendChange(setting, amend, amended);
        Decision decision = Decide(setting with { Create = intention.Create, IsConfirmed = intention.IsConfirmed, Words = intention.Words, IsAnswer = intention.IsAnswer, Told = intention.About ?? setting.Told }, intention.Command);
        return intention.IsUnsure && decision is Decision.Recorded doubtful ? Conversation.AskWhether(doubtful.Command, intention.IsProposed) : decision;
    }

    /// <summary>Each family of commands is decided in its own place; what none of them takes records nothing and says that it is not there yet.</summary>
    public static Decision Decide(Setting setting, Command command) =>
        Selling(setting, command)
        ?? Money(setting, command)
        ?? Customers(setting, command)
        ?? Ownership(setting, command)
        ?? Pipeline(setting, command)
        ?? Measures(setting, command)
        ?? Team(setting, command)
        ?? Talk(setting, command)
        ?? Figures(setting, command)
        ?? Lists(setting, command)
        ?? Worth(setting, command)
        ?? new Decision.Refused(command, RefusalReason.NotAvailable, CommandWire.IntentOf(command));

    private static Decision? Selling(Setting setting, Command command) => command switch
    {
        Command.LogVisit visit => VisitDecisions.Log(setting, visit),
        Command.SignDeal deal => DealDecisions.Sign(setting, deal),
        Command.RecordPayment payment => PaymentDecisions.Receive(setting, payment),
        _ => null,
    };

    private static Decision? Money(Setting setting, Command command) => command switch
    {
        Command.RecordRefund refund => OrderDecisions.Refund(setting, refund),
        Command.SetProfit set => OrderDecisions.SetProfit(setting, set),
        Command.RecordDelivery delivery => OrderDecisions.Deliver(setting, delivery),
        Command.ClosePeriod close => ClosingDecisions.Close(setting, close),
        Command.LogExpense expense => SpendingDecisions.Log(setting, expense),
        Command.SetBudget budget => SpendingDecisions.SetBudget(setting, budget),
        Command.SetGrade set => ClosingDecisions.SetGrade(setting, set),
        _ => null,
    };

    private static Decision? Customers(Setting setting, Command command) => command switch
    {
        Command.AddCustomer add => CustomerDecisions.Add(setting, add),
        Command.PlanFollowUp plan => VisitDecisions.Plan(setting, plan),
        _ => null,
    };

    private static Decision? Ownership(Setting setting, Command command) => command switch
    {
        Command.ClaimCustomer claim => ClaimDecisions.Claim(setting, claim),
        Command.ReleaseCustomer release => ClaimDecisions.Release(setting, release),
        Command.TransferCustomer transfer => TransferDecisions.Transfer(setting, transfer),
        Command.ReceiveHandover receive => TransferDecisions.Receive(setting, receive),
        Command.LockCustomer locks => ProtectionDecisions.Lock(setting, locks),
        Command.SetLeave leave => ProtectionDecisions.SetLeave(setting, leave),
        _ => null,
    };

    private static Decision? Pipeline(Setting setting, Command command) => command switch
    {
        Command.MoveStage move => PipelineDecisions.Move(setting, move),
        Command.LoseDeal lose => PipelineDecisions.Lose(setting, lose),
        Command.FileDocuments file => PipelineDecisions.File(setting, file),
        Command.SetTier set => KnowingDecisions.SetTier(setting, set),
        Command.SetContact set => KnowingDecisions.SetContact(setting, set),
        Command.NoteCustomer note => KnowingDecisions.Note(setting, note),
        Command.LogComplaint log => ComplaintDecisions.Log(setting, log),
        Command.ResolveComplaint resolve => ComplaintDecisions.Resolve(setting, resolve),
        Command.ShareCase share => CaseDecisions.Share(setting, share),
        _ => null,
    };

    private static Decision? Measures(Setting setting, Command command) => command switch
    {
        Command.AskPipeline ask => QuestionDecisions.Pipeline(setting, ask),
        Command.AskLossReasons ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskWorkload ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskMetrics ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCases ask => new Decision.Answered(ask, Scope.Company),
        _ => null,
    };

    private static Decision? Team(Setting setting, Command command) => command switch
    {
        Command.SetTarget target => TeamDecisions.SetTarget(setting, target),
        Command.AnswerReview answer => TeamDecisions.AnswerReview(setting, answer),
        Command.AwardHonour award => RhythmDecisions.Award(setting, award),
        Command.AssignPain assign => RhythmDecisions.Assign(setting, assign),
        Command.PausePosts pause => RhythmDecisions.Pause(setting, pause),
        Command.AskPk ask => RhythmDecisions.Duels(setting, ask),
        Command.AskHonours ask => RhythmDecisions.Honours(setting, ask),
        _ => null,
    };

    private static Decision? Talk(Setting setting, Command command) => command switch
    {
        Command.AmendLast amend => CorrectionDecisions.Amend(setting, amend),
        Command.UndoLast undo => CorrectionDecisions.Undo(setting, undo),
        Command.Confirm or Command.Cancel or Command.Help => QuestionDecisions.Own(setting, command),
        _ => null,
    };

    private static Decision? Figures(Setting setting, Command command) => command switch
    {
        Command.AskAttainment ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCommission ask => QuestionDecisions.Pay(setting, ask, ask.Who, ask.Team),
        Command.AskRanking ask => QuestionDecisions.Ranking(setting, ask),
        Command.AskBudget ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskReceivables ask => QuestionDecisions.Receivables(setting, ask),
        _ => null,
    };

    private static Decision? Lists(Setting setting, Command command) => command switch
    {
        Command.AskPoolRisk ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskPool ask => QuestionDecisions.Own(setting, ask),
        Command.AskCustomer ask => QuestionDecisions.Customer(setting, ask),
        Command.AskAgenda ask => QuestionDecisions.Figures(setting, ask, ask.Who, null),
        _ => null,
    };

    private static Decision? Worth(Setting setting, Command command) => command switch
    {
        Command.WhatIfDeal ask => SupposeDecisions.WhatIf(setting, ask),
        Command.QuoteMargin ask => SupposeDecisions.Quote(setting, ask),
        Command.ComparePlans ask => QuestionDecisions.Pay(setting, ask, ask.Who, ask.Team),
        Command.ExplainFigure ask => ExplainDecisions.Explain(setting, ask),
        Command.RaiseObjection objection => ObjectionDecisions.Raise(setting, objection),
        Command.AskObjections ask => QuestionDecisions.Own(setting, ask),
        Command.AnswerObjection answer => ObjectionDecisions.Answer(setting, answer),
        _ => null,
    };
}
