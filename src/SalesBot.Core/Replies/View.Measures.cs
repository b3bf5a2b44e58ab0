using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Measures;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>What was done, and how selling goes.</content>
internal abstract partial record View
{
    /// <param name="Asked">The one kind of contact asked for; null for all.</param>
    /// <param name="Lines">A member a line; empty for one member.</param>
    public sealed record WorkloadAnswer(Subject Subject, Workload Work, ContactKind? Asked, IReadOnlyList<WorkLine> Lines) : View
    {
        public override string Kind => "workload";

        public override FigureList Figures => new FigureList { { "period", Work.Period }, { "kind", Asked is { } kind ? Name.Of(kind) : null } }.With(FiguresOf(Work));

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Lines.Select(line => new FigureList { { "who", line.Who } }.With(FiguresOf(line.Work)))];

        public override Worded In(Phrasebook book) => book.Measures.Workload(this);

        private static FigureList FiguresOf(Workload work)
        {
            FigureList figures = [];
            foreach (WorkItem item in Enum.GetValues<WorkItem>()) figures.Add(Name.Of(item), work[item]);
            return figures;
        }
    }

    public sealed record ConversionAnswer(Subject Subject, Conversion Conversion) : View
    {
        public override string Kind => "metrics";

        public override FigureList Figures => new()
        {
            { "metric", Name.Of(CustomerMetric.Conversion) },
            { "period", Conversion.Period },
            { "value", Conversion.All.Rate?.ToFigure() },
            { "leads", Conversion.All.Leads },
            { "converted", Conversion.All.Converted },
            { "open", Conversion.All.Open },
            { "value.referral", Conversion.From(CustomerSource.Referral)?.Rate?.ToFigure() },
            { "value.cold_call", Conversion.From(CustomerSource.ColdCall)?.Rate?.ToFigure() },
            { "cost_per_lead", Conversion.All.CostPerLead },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Conversion.Sources.Select(line => RowOf(line, "source", line.Source is { } source ? Name.Of(source) : "unknown")),
            .. Conversion.Months.Select(line => RowOf(line, "cohort", $"{line.Month:yyyy-MM}")),
        ];

        public override Worded In(Phrasebook book) => book.Measures.Conversion(this);

        private FigureList RowOf(SourceConversion line, string column, string name) => new()
        {
            { column, name },
            { "leads", line.Leads },
            { "converted", line.Converted },
            { "lost", line.Lost },
            { "open", line.Open },
            { "value", line.Rate?.ToFigure() },
            { "cost_per_lead", line.CostPerLead },
            { "share", Conversion.All.Converted > 0 ? Ratio.FromFraction((decimal)line.Converted / Conversion.All.Converted).ToFigure() : null },
        };
    }

    /// <param name="Value">Null while nothing is known.</param>
    public sealed record LifetimeAnswer(Subject Subject, LifetimeValue? Value, SalesPeriod Asked) : View
    {
        public override string Kind => "metrics";

        public override FigureList Figures => new()
        {
            { "metric", Name.Of(CustomerMetric.LifetimeValue) },
            { "period", Value?.Period ?? Asked },
            { "value", Value?.Value },
            { "average_order", Value?.AverageOrder },
            { "orders_a_year", Value is { } known ? Typeset.Count(known.OrdersAYear) : null },
            { "margin", Value?.Margin.ToFigure() },
            { "years", Value?.Years },
            { "to_date", Value?.ToDate },
            { "customers", Value?.Buyers },
        };

        public override Worded In(Phrasebook book) => book.Measures.Lifetime(this);
    }

    public sealed record CycleAnswer(Subject Subject, SalesCycle Cycle) : View
    {
        public override string Kind => "metrics";

        public override FigureList Figures => new()
        {
            { "metric", Name.Of(CustomerMetric.Cycle) },
            { "period", Cycle.Period },
            { "value", Of(Cycle.Days) },
            { "orders", Cycle.Orders },
            { "hours_to_proposal", Of(Cycle.HoursToProposal) },
            { "hours_to_answer", Of(Cycle.HoursToAnswer) },
        };

        public override Worded In(Phrasebook book) => book.Measures.Cycle(this);

        private static string? Of(decimal? value) => value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <param name="Margin">Null while no profit is known.</param>
    public sealed record MarginAnswer(Subject Subject, SalesPeriod Period, Ratio? Margin, Money Profit) : View
    {
        public override string Kind => "metrics";

        public override FigureList Figures => new()
        {
            { "metric", Name.Of(CustomerMetric.Margin) },
            { "period", Period },
            { "value", Margin?.ToFigure() },
            { "profit", Profit },
        };

        public override Worded In(Phrasebook book) => book.Measures.Margin(this);
    }
}
