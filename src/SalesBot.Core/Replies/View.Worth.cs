using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Explanations;
using SalesBot.Core.Measures;
using SalesBot.Core.Quantities;
using SalesBot.Core.Quoting;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Supposing;

namespace SalesBot.Core.Replies;

/// <content>What an order, a price or a plan would be worth, and why a number is what it is. All of it is about pay.</content>
internal abstract partial record View
{
    /// <param name="Customer">As far as one was named.</param>
    /// <param name="Lines">Of the order alone.</param>
    public sealed record WhatIf(
        Subject Subject, string? Customer, Money Amount, Terms Terms, Supposition Supposed, IReadOnlyList<PlanSum> Lines, IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => "what_if";

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "amount", Amount },
            { "terms", Terms.ToString() },
            { "period", After.Quarter },
            { "commission.before", Before.Pay.Projected },
            { "commission.after", After.Pay.Projected },
            { "commission.delta", Supposed.Delta },
            { "commission.order", Supposed.OwnWorth },
            { "commission.other_orders", Supposed.OtherOrders },
            { "commission.late", Supposed.IfLate },
            { "attainment.before", Before.Attainment.Ratio?.ToCutFigure() },
            { "attainment.after", After.Attainment.Ratio?.ToCutFigure() },
            { "factor.before", Before.Pay.Factor?.ToFigure() },
            { "factor.after", After.Pay.Factor?.ToFigure() },
            { "rank.before", Before.Place?.Rank },
            { "rank.after", After.Place?.Rank },
            { "of", After.Place?.Of },
            { "bracket.gap", After.Pay.Next?.Gap },
            { "bracket.gain", After.Pay.Next?.Gain },
        }.With(TradeFigures.Of(Supposed.Trade));

        public Standing Before => Supposed.Before;

        public Standing After => Supposed.After;

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Lines.Select((line, index) => new FigureList
            {
                { "line", book.Answers.LineName(line) },
                { "basis", line.Basis },
                { "rate", line.Rate?.ToFigure() },
                { "factor", Supposed.Lines[index].Factor.ToFigure() },
                { "value", line.Value },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Worth.WhatIf(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <param name="Passing">The lowest price that reaches the policy margin; null where none does.</param>
    /// <param name="Supposed">The price as an order of the reader; null where pay is not shown.</param>
    /// <param name="PassingCommission">Of the order at the passing price; null where there is none, or pay is not shown.</param>
    public sealed record QuoteAnswer(
        MarginQuote Quote, Money? Passing, Terms Terms, Supposition? Supposed, Money? PassingCommission, IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => "margin";

        public override FigureList Figures => new FigureList
        {
            { "price", Quote.Price },
            { "cost.total", Quote.Total },
            { "profit", Quote.Profit },
            { "margin", Quote.Margin.ToFigure() },
            { "margin.glance", Quote.MarginAtAGlance.ToFigure() },
            { "floor", Quote.Floor.ToFigure() },
            { "ok", Quote.Verdict is QuoteVerdict.Passes ? "true" : "false" },
            { "verdict", Name.Of(Quote.Verdict) },
            { "terms", Terms.ToString() },
            { "commission", Supposed?.OwnWorth },
            { "price.passing", Passing },
            { "commission.passing", PassingCommission },
            { "flags", string.Join(',', Quote.Flags.Select(Name.Of)) },
        }.With(TradeFigures.Of(Supposed?.Trade));

        /// <summary>What counts first; "beside" says of the rest that it does not.</summary>
        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Quote.Costs.Select(line => new FigureList { { "cost", Name.Of(line.Element) }, { "amount", line.Amount } }),
            .. Quote.Beside.Select(line => new FigureList { { "cost", Name.Of(line.Element) }, { "amount", line.Amount }, { "beside", "true" } }),
        ];

        public override Worded In(Phrasebook book) => book.Worth.Margin(this);

        public override View ForChannel() => Supposed is null ? this : this with { Supposed = null, PassingCommission = null };
    }

    /// <param name="Plans">The one in force first.</param>
    public sealed record PlanComparison(Subject Subject, SalesPeriod Period, IReadOnlyList<PlanOutcome> Plans) : View
    {
        public override string Kind => "plan_comparison";

        public override FigureList Figures
        {
            get
            {
                FigureList figures = new() { { "period", Period } };
                foreach (PlanOutcome plan in Plans) figures.Add($"plan.{plan.Key}.projected", plan.Tally.Projected);
                return figures;
            }
        }

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Plans.Select(plan => new FigureList
            {
                { "plan", plan.Key },
                { "name", plan.Name },
                { "projected", plan.Tally.Projected },
                { "earned", plan.Tally.Earned },
                { "in_force", plan.IsInForce ? "true" : "false" },
                { "break_even_margin", BreakEven(plan)?.ToFigure() },
            }),
        ];

        /// <summary>The margin at which a plan costs the same as the one in force; null where there is none.</summary>
        public Ratio? BreakEven(PlanOutcome plan) => plan.IsInForce || Plans.Count == 0 ? null : PlanTally.BreakEven(Plans[0].Tally, plan.Tally);

        public override Worded In(Phrasebook book) => book.Worth.Plans(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <param name="Subject">Whose figure it is.</param>
    /// <param name="Settled">With the names of their customers.</param>
    public sealed record Explanation(
        Subject Subject, FoundFigure Found, IReadOnlyList<ExplainedLine> Lines, IReadOnlyList<(string Customer, Settlement Settlement)> Settled) : View
    {
        public override string Kind => "explanation";

        public override FigureList Figures => new()
        {
            { "value", Found.Share is null ? Found.Value : (Money?)null },
            { "value", Found.Share?.ToCutFigure() },
            { "what", Name.Of(Found.What) },
            { "who", Subject.Member },
            { "period", Found.Period },
            { "attainment", Found.Pay.Attainment?.ToCutFigure() },
            { "target", Found.Attainment.Target is { } target ? Money.FromYuan(target) : null },
            { "achieved", Money.FromYuan(Found.Attainment.Achieved) },
            { "factor", Found.Pay.Factor?.ToFigure() },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Lines.Select(line => new FigureList
            {
                { "line", book.Answers.LineName(line.Sum) },
                { "order", line.Line.Order.Number.ToString() },
                { "customer", line.Customer },
                { "on", line.Line.Order.On },
                { "rule", line.Rule },
                { "basis", line.Line.Basis },
                { "rate", line.Line.Rate.ToFigure() },
                { "share", line.Line.Share.ToFigure() },
                { "factor", line.Line.Factor.ToFigure() },
                { "attainment", line.Line.Attainment?.ToCutFigure() },
                { "exact", line.Line.Exact?.ToString() },
                { "value", line.Line.Value },
                { "waiting", line.Outstanding },
                { "due_on", line.Outstanding is null ? null : line.Line.Order.DueOn },
            }),
            .. Settled.Select(one => new FigureList
            {
                { "line", Name.Of(one.Settlement.Kind) },
                { "order", one.Settlement.Order.Number.ToString() },
                { "customer", one.Customer },
                { "on", one.Settlement.Order.On },
                { "basis", one.Settlement.Before },
                { "factor", one.Settlement.Factor.ToFigure() },
                { "attainment", one.Settlement.Attainment?.ToCutFigure() },
                { "value", one.Settlement.Value },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Worth.Explanation(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <summary>Where the figures of an answer come from.</summary>
    /// <param name="Answer">The answer that is explained.</param>
    /// <param name="What">Which figure of it, in snake case.</param>
    /// <param name="Value">Of that figure, as it is written in replies; null where it cannot be known.</param>
    /// <param name="Parts">What it is made of.</param>
    public sealed record Reckoning(Subject Subject, View Answer, string What, string? Value, IReadOnlyList<ReckonedPart> Parts) : View
    {
        public override string Kind => "explanation";

        public override FigureList Figures => new FigureList { { "value", Value }, { "what", What }, { "who", Subject.Member } }.With(Answer.Figures);

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Parts.Select(part => new FigureList
            {
                { "line", part.Name },
                { "order", part.Order?.ToString() },
                { "on", part.On },
                { "basis", part.Basis },
                { "rate", part.Rate?.ToFigure() },
                { "factor", part.Factor?.ToFigure() },
                { "value", part.Value },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Worth.Reckoning(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <summary>No figure of the reader's is that number.</summary>
    /// <param name="Value">Null where no number was named.</param>
    public sealed record NothingToExplain(Money? Value, string? Customer) : View
    {
        public override string Kind => "explanation";

        public override FigureList Figures => new() { { "value", Value }, { "customer", Customer } };

        public override Worded In(Phrasebook book) => book.Worth.NothingToExplain(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <summary>Told unasked, once for a band and quarter.</summary>
    /// <param name="Days">Left in the quarter, today included.</param>
    public sealed record BandNear(SalesPeriod Quarter, Ratio Attainment, NextBand Next, int Days) : View
    {
        public override string Kind => "band_near";

        public override FigureList Figures => new()
        {
            { "period", Quarter },
            { "attainment", Attainment.ToCutFigure() },
            { "bracket.gap", Next.Gap },
            { "bracket.gain", Next.Gain },
            { "days", Days },
        };

        public override Worded In(Phrasebook book) => book.Worth.BandNear(this);
    }
}
