using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>Deals in progress.</content>
internal abstract partial record View
{
    /// <param name="From">Where the deal stood before; null where it began with this.</param>
    /// <param name="Amount">Yuan that the deal is about now; null while nobody has said.</param>
    /// <param name="Template">The company's stages, for their names and hints.</param>
    /// <param name="Proposed">The tier that the move speaks for; null where it speaks for none other.</param>
    public sealed record StageStep(
        Happening Happening,
        string Customer,
        StageKey Stage,
        StageKey? From,
        Money? Amount,
        LocalDate? ExpectedOn,
        StageTemplate Template,
        Tier? Proposed,
        IReadOnlyList<Note> Notes) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "customer", Customer },
            { "stage", Stage.Text },
            { "from", From?.Text },
            { "amount", Amount },
            { "expected_on", ExpectedOn },
            { "missing", Notes.FirstOrDefault(note => note.Kind is NoteKind.DocumentsMissing)?.About },
            { "tier.proposed", Proposed?.ToString() },
        };

        public override Worded In(Phrasebook book) => book.Pipeline.StageStep(this);
    }

    /// <param name="Amount">Yuan of the deal that was lost; null while nobody has said.</param>
    public sealed record Loss(Happening Happening, string Customer, LossReason Reason, Money? Amount) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "reason", Name.Of(Reason) }, { "amount", Amount } };

        public override Worded In(Phrasebook book) => book.Pipeline.Loss(this);
    }

    public sealed record Documents(Happening Happening, string Customer, StageKey Stage, StageTemplate Template) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "stage", Stage.Text } };

        public override Worded In(Phrasebook book) => book.Pipeline.Documents(this);
    }

    /// <summary>The company has no stage of this name.</summary>
    public sealed record NoSuchStage(StageKey Stage, StageTemplate Template) : View
    {
        public override string Kind => "refused";

        public override FigureList Figures => new() { { "reason", Name.Of(RefusalReason.InvalidValue) } };

        public override Worded In(Phrasebook book) => book.Pipeline.NoSuchStage(this);
    }

    /// <summary>The deal may not move on before the documents of its stage are there.</summary>
    public sealed record StageBlocked(string Customer, StageKey Stage, IReadOnlyList<string> Missing, StageTemplate Template) : View
    {
        public override string Kind => "refused";

        public override FigureList Figures => new()
        {
            { "reason", Name.Of(RefusalReason.NotAllowed) },
            { "stage", Stage.Text },
            { "missing", string.Join(',', Missing) },
        };

        public override Worded In(Phrasebook book) => book.Pipeline.StageBlocked(this);
    }

    /// <param name="Stage">The one stage asked for; null for all.</param>
    public sealed record PipelineAnswer(Subject Subject, PipelineSummary Summary, StageKey? Stage, StageTemplate Template) : View
    {
        public override string Kind => "pipeline";

        public override FigureList Figures
        {
            get
            {
                FigureList figures = new()
                {
                    { "period", Summary.Period },
                    { "stage", Stage?.Text },
                    { "open", Summary.Open.Amount },
                    { "open.count", Summary.Open.Count },
                    { "weighted", Summary.Weighted },
                    { "won", Summary.Won },
                    { "won.count", Summary.WonCount },
                    { "lost", Summary.Lost.Amount },
                    { "lost.count", Summary.Lost.Count },
                    { "win_rate", Summary.WinRate?.ToFigure() },
                    { "overdue", Summary.Overdue.Amount },
                    { "overdue.count", Summary.Overdue.Count },
                    { "commit", Summary.Committed },
                    { "best_case", Summary.Open.Amount },
                    { "gap", Summary.Gap },
                    { "coverage", Summary.Coverage is { } share ? Ratio.FromFraction(share).ToFigure() : null },
                    { "stuck", Summary.Stuck },
                };
                foreach ((LocalDate month, Money weighted) in Summary.Forecast) figures.Add($"forecast.{month:yyyy-MM}", weighted);
                return figures;
            }
        }

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Summary.Stages.Select(stage => new FigureList
            {
                { "stage", stage.Rule.Key.Text },
                { "count", stage.Open.Count },
                { "amount", stage.Open.Amount },
                { "weighted", stage.Weighted },
                { "entered", stage.Funnel.Entered },
                { "moved_on", stage.Funnel.MovedOn },
                { "lost", stage.Funnel.Lost },
                { "conversion", stage.Funnel.Conversion?.ToFigure() },
                { "median_days", stage.Funnel.MedianDays is { } days ? Typeset.Count(days) : null },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Pipeline.Answer(this);
    }

    public sealed record LossesAnswer(Subject Subject, LossSummary Losses) : View
    {
        public override string Kind => "loss_reasons";

        public override FigureList Figures => new()
        {
            { "period", Losses.Period },
            { "lost", Losses.Lost.Count },
            { "amount", Losses.Lost.Amount },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Losses.Reasons.Select(line => new FigureList
            {
                { "reason", Name.Of(line.Reason) },
                { "count", line.Deals.Count },
                { "share", ShareOfCount(line.Deals).ToFigure() },
                { "amount", line.Deals.Amount },
                { "share_of_amount", ShareOfAmount(line.Deals)?.ToFigure() },
            }),
        ];

        public Ratio ShareOfCount(DealCount deals) => Ratio.FromFraction((decimal)deals.Count / Losses.Lost.Count);

        /// <summary>Null where no lost deal has an amount.</summary>
        public Ratio? ShareOfAmount(DealCount deals) => Losses.Lost.Amount.IsPositive ? deals.Amount / Losses.Lost.Amount : null;

        public override Worded In(Phrasebook book) => book.Pipeline.Losses(this);
    }
}
