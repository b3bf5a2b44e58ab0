using System.Diagnostics;
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

    /// <summary>Each family of commands is decided in its own place.</summary>
    public static Decision Decide(Setting setting, Command command) => command switch
    {
        Command.OfSelling selling => Selling(setting, selling),
        Command.OfCustomer customer => Customer(setting, customer),
        Command.OfOwnership ownership => Ownership(setting, ownership),
        Command.OfTeam team => Team(setting, team),
        Command.OfTalk talk => Talk(setting, talk),
        Command.QuestionOfFigures question => Figures(setting, question),
        Command.QuestionOfRecords question => Records(setting, question),
        Command.QuestionOfWorth question => Worth(setting, question),
        _ => throw Unreachable(command),
    };

    private static Decision Selling(Setting setting, Command.OfSelling command) => command switch
    {
        Command.LogVisit visit => VisitDecisions.Log(setting, visit),
        Command.PlanFollowUp plan => VisitDecisions.Plan(setting, plan),
        Command.SignDeal deal => DealDecisions.Sign(setting, deal),
        Command.RecordPayment payment => PaymentDecisions.Receive(setting, payment),
        Command.RecordRefund refund => OrderDecisions.Refund(setting, refund),
        Command.SetProfit set => OrderDecisions.SetProfit(setting, set),
        Command.RecordDelivery delivery => OrderDecisions.Deliver(setting, delivery),
        Command.LogExpense expense => SpendingDecisions.Log(setting, expense),
        _ => throw Unreachable(command),
    };

    private static Decision Customer(Setting setting, Command.OfCustomer command) => command switch
    {
        Command.AddCustomer add => CustomerDecisions.Add(setting, add),
        Command.SetTier set => KnowingDecisions.SetTier(setting, set),
        Command.SetContact set => KnowingDecisions.SetContact(setting, set),
        Command.NoteCustomer note => KnowingDecisions.Note(setting, note),
        Command.LogComplaint log => ComplaintDecisions.Log(setting, log),
        Command.ResolveComplaint resolve => ComplaintDecisions.Resolve(setting, resolve),
        Command.ShareCase share => CaseDecisions.Share(setting, share),
        Command.MoveStage move => PipelineDecisions.Move(setting, move),
        Command.LoseDeal lose => PipelineDecisions.Lose(setting, lose),
        Command.FileDocuments file => PipelineDecisions.File(setting, file),
        _ => throw Unreachable(command),
    };

    private static Decision Ownership(Setting setting, Command.OfOwnership command) => command switch
    {
        Command.ClaimCustomer claim => ClaimDecisions.Claim(setting, claim),
        Command.ReleaseCustomer release => ClaimDecisions.Release(setting, release),
        Command.TransferCustomer transfer => TransferDecisions.Transfer(setting, transfer),
        Command.ReceiveHandover receive => TransferDecisions.Receive(setting, receive),
        Command.LockCustomer locks => ProtectionDecisions.Lock(setting, locks),
        Command.SetLeave leave => ProtectionDecisions.SetLeave(setting, leave),
        _ => throw Unreachable(command),
    };

    private static Decision Team(Setting setting, Command.OfTeam command) => command switch
    {
        Command.SetTarget target => TeamDecisions.SetTarget(setting, target),
        Command.SetBudget budget => SpendingDecisions.SetBudget(setting, budget),
        Command.AwardHonour award => RhythmDecisions.Award(setting, award),
        Command.AssignPain assign => RhythmDecisions.Assign(setting, assign),
        Command.PausePosts pause => RhythmDecisions.Pause(setting, pause),
        Command.ClosePeriod close => ClosingDecisions.Close(setting, close),
        Command.SetGrade set => ClosingDecisions.SetGrade(setting, set),
        Command.AnswerReview answer => TeamDecisions.AnswerReview(setting, answer),
        Command.RaiseObjection objection => ObjectionDecisions.Raise(setting, objection),
        Command.AnswerObjection answer => ObjectionDecisions.Answer(setting, answer),
        _ => throw Unreachable(command),
    };

    private static Decision Talk(Setting setting, Command.OfTalk command) => command switch
    {
        Command.AmendLast amend => CorrectionDecisions.Amend(setting, amend),
        Command.UndoLast undo => CorrectionDecisions.Undo(setting, undo),
        Command.Confirm or Command.Cancel => QuestionDecisions.Own(setting, command),
        _ => throw Unreachable(command),
    };

    private static Decision Figures(Setting setting, Command.QuestionOfFigures question) => question switch
    {
        Command.AskAttainment ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCommission ask => QuestionDecisions.Pay(setting, ask, ask.Who, ask.Team),
        Command.AskRanking ask => QuestionDecisions.Ranking(setting, ask),
        Command.AskLossReasons ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskWorkload ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskMetrics ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskBudget ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskReceivables ask => QuestionDecisions.Receivables(setting, ask),
        Command.AskPipeline ask => QuestionDecisions.Pipeline(setting, ask),
        _ => throw Unreachable(question),
    };

    private static Decision Records(Setting setting, Command.QuestionOfRecords question) => question switch
    {
        Command.AskPoolRisk ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskPool ask => QuestionDecisions.Own(setting, ask),
        Command.AskCustomer ask => QuestionDecisions.Customer(setting, ask),
        Command.AskAgenda ask => QuestionDecisions.Figures(setting, ask, ask.Who, null),
        Command.AskCases ask => new Decision.Answered(ask, Scope.Company),
        Command.AskPk ask => RhythmDecisions.Duels(setting, ask),
        Command.AskHonours ask => RhythmDecisions.Honours(setting, ask),
        Command.AskObjections ask => QuestionDecisions.Own(setting, ask),
        Command.Help help => QuestionDecisions.Own(setting, help),
        _ => throw Unreachable(question),
    };

    private static Decision Worth(Setting setting, Command.QuestionOfWorth question) => question switch
    {
        Command.WhatIfDeal ask => SupposeDecisions.WhatIf(setting, ask),
        Command.QuoteMargin ask => SupposeDecisions.Quote(setting, ask),
        Command.ComparePlans ask => QuestionDecisions.Pay(setting, ask, ask.Who, ask.Team),
        Command.ExplainFigure ask => ExplainDecisions.Explain(setting, ask),
        _ => throw Unreachable(question),
    };

    private static UnreachableException Unreachable(Command command) => new($"nothing decides {command.GetType().Name}");
}
