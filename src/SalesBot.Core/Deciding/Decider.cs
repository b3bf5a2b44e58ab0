using SalesBot.Core.Commands;

namespace SalesBot.Core.Deciding;

/// <summary>What becomes of a command, given all that is known. Pure: nothing is recorded here.</summary>
public static class Decider
{
    public static Decision Decide(Setting setting, Command command) => command switch
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
        _ => DecideQuestion(setting, command),
    };

    /// <summary>Decides what a message or button amounts to.</summary>
    public static Decision Decide(Setting setting, Intention intention) => (intention.Command, intention.Change) switch
    {
        _ when intention.Fault is { } fault => new Decision.Refused(intention.Command, RefusalReason.InvalidValue, fault, IsWrongValue: true),
        (Command.UndoLast undo, { } change) => CorrectionDecisions.UndoChange(setting, undo, change),
        (Command.AmendLast amend, { } change) => CorrectionDecisions.AmendChange(setting, amend, change),
        _ => Decide(setting with { Create = intention.Create }, intention.Command),
    };

    private static Decision DecideQuestion(Setting setting, Command command) => command switch
    {
        Command.AskAttainment ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCommission ask => QuestionDecisions.Pay(setting, ask, ask.Who, ask.Team),
        Command.AskRanking ask => QuestionDecisions.Ranking(setting, ask),
        Command.AskPoolRisk ask => QuestionDecisions.Figures(setting, ask, ask.Who, ask.Team),
        Command.AskCustomer ask => QuestionDecisions.Customer(setting, ask),
        Command.AskAgenda ask => QuestionDecisions.Figures(setting, ask, ask.Who, null),
        Command.Help or Command.Confirm or Command.Cancel => QuestionDecisions.Own(setting, command),
        _ => new Decision.Refused(command, RefusalReason.NotAvailable, CommandWire.IntentOf(command)),
    };
}
