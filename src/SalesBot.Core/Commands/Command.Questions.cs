using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commands;

/// <content>Commands that ask and record nothing. Without who or team the question is about the speaker.</content>
public abstract partial record Command
{
    public sealed record AskAttainment(MemberName? Who = null, TeamName? Team = null, SalesPeriod? Period = null, Metric? Metric = null) : QuestionOfFigures;

    public sealed record AskCommission(MemberName? Who = null, TeamName? Team = null, SalesPeriod? Period = null) : QuestionOfFigures;

    /// <param name="Of">Only these sales count; all where missing.</param>
    public sealed record AskRanking(
        Metric? Metric = null,
        SalesPeriod? Period = null,
        TeamName? Team = null,
        MemberName? Who = null,
        RankedGroup? Among = null,
        RankedSales? Of = null) : QuestionOfFigures;

    /// <param name="Within">Days.</param>
    public sealed record AskPoolRisk(MemberName? Who = null, TeamName? Team = null, int? Within = null) : QuestionOfRecords;

    public sealed record AskPool : QuestionOfRecords;

    public sealed record AskCustomer(CustomerName? Customer = null) : QuestionOfRecords;

    public sealed record AskAgenda(MemberName? Who = null, LocalDate? On = null, SalesPeriod? Period = null) : QuestionOfRecords;

    public sealed record AskPipeline(MemberName? Who = null, TeamName? Team = null, SalesPeriod? Period = null, StageKey? Stage = null) : QuestionOfFigures;

    public sealed record AskLossReasons(MemberName? Who = null, TeamName? Team = null, SalesPeriod? Period = null) : QuestionOfFigures;

    public sealed record AskWorkload(MemberName? Who = null, TeamName? Team = null, SalesPeriod? Period = null, ContactKind? Kind = null) : QuestionOfFigures;

    public sealed record AskBudget(MemberName? Who = null, SalesPeriod? Period = null, TeamName? Team = null) : QuestionOfFigures;

    public sealed record AskReceivables(MemberName? Who = null, TeamName? Team = null, CustomerName? Customer = null) : QuestionOfFigures;

    public sealed record AskMetrics(
        CustomerMetric? Metric = null,
        MemberName? Who = null,
        TeamName? Team = null,
        SalesPeriod? Period = null) : QuestionOfFigures;

    public sealed record AskCases(string? Query = null) : QuestionOfRecords;

    public sealed record AskPk(SalesPeriod? Period = null) : QuestionOfRecords;

    /// <summary>The page of a member's honours.</summary>
    public sealed record AskHonours(MemberName? Who = null) : QuestionOfRecords;

    /// <summary>Objections that wait for the speaker's answer; of those who answer none, their own with what was answered.</summary>
    public sealed record AskObjections : QuestionOfRecords;

    public sealed record WhatIfDeal(
        Money? Amount = null,
        Currency? Currency = null,
        CategoryId? Category = null,
        Money? Profit = null,
        Ratio? Margin = null,
        Terms? Terms = null,
        CustomerName? Customer = null) : QuestionOfWorth;

    public sealed record QuoteMargin(
        Money? Amount = null,
        Currency? Currency = null,
        Money? Cost = null,
        Money? Packaging = null,
        Money? Freight = null,
        Money? Loss = null,
        Money? Storage = null,
        Money? Season = null,
        CategoryId? Category = null,
        Terms? Terms = null) : QuestionOfWorth;

    public sealed record ComparePlans(MemberName? Who = null, SalesPeriod? Period = null, TeamName? Team = null) : QuestionOfWorth;

    /// <param name="Value">The number asked about; a share as a fraction.</param>
    /// <param name="What">The part of pay asked about by its name, such as <c>base_pay</c> or <c>first_order</c>.</param>
    public sealed record ExplainFigure(Money? Value = null, CustomerName? Customer = null, string? What = null) : QuestionOfWorth;
}
