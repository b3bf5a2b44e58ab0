namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What a clause is about: the intents of the command contract, and <see cref="Nothing"/> for what is said but is none of them.</summary>
internal enum Intent
{
    /// <summary>A denial, a wish, somebody else's news: no command, nor is what follows it about a command.</summary>
    Nothing,

    LogVisit, SignDeal, RecordPayment, RecordRefund, SetProfit, RecordDelivery, MoveStage, LoseDeal, LogExpense,
    AddCustomer, SetTier, NoteCustomer, LogComplaint, ResolveComplaint, PlanFollowUp, ClaimCustomer, ReleaseCustomer, TransferCustomer, LockCustomer, ShareCase,
    SetTarget, SetBudget, AwardHonour, ClosePeriod, RaiseObjection, AnswerReview, SetLeave, PausePosts,
    AmendLast, UndoLast, Help,
    AskAttainment, AskCommission, AskRanking, AskPoolRisk, AskPool, AskCustomer, AskAgenda, AskPipeline, AskLossReasons, AskWorkload, AskBudget, AskReceivables, AskMetrics, AskCases, AskPk, AskHonours,
    WhatIfDeal, QuoteMargin, ComparePlans, ExplainFigure,
}
