using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <content>Records that say what was understood and nothing more.</content>
internal abstract partial record View
{
    /// <param name="PoolDeadline">Last day on which a follow-up saves the customer; null where it went straight to the pool.</param>
    public sealed record NewCustomer(
        Happening Happening,
        string Customer,
        Tier? Tier,
        CustomerSource? Source,
        string? Referrer,
        string? Contact,
        string? Phone,
        string? Industry,
        LocalDate? PoolDeadline) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "customer", Customer },
            { "tier", Tier?.ToString() },
            { "source", Source is { } source ? Name.Of(source) : null },
            { "referrer", Referrer },
            { "contact", Contact },
            { "phone", Phone },
            { "industry", Industry },
            { "pool_deadline", PoolDeadline },
        };

        public override Worded In(Phrasebook book) => book.Records.NewCustomer(this);
    }

    public sealed record Plan(Happening Happening, string Customer, LocalDate On, LocalTime? At, string? What) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "customer", Customer }, { "on", On }, { "at", At }, { "what", What } };

        public override Worded In(Phrasebook book) => book.Records.Plan(this);
    }

    /// <param name="On">The day it looks back on.</param>
    /// <param name="IsLate">Whether the digest of that day is out, so that the next one tells it.</param>
    public sealed record Review(Happening Happening, LocalDate On, string Answer, bool IsLate = false) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new() { { "on", On }, { "text", Answer } };

        public override Worded In(Phrasebook book) => book.Records.Review(this);
    }

    /// <param name="Who">The member; null for a team or the company.</param>
    /// <param name="Team">The team, "all" for the company; null for a member.</param>
    /// <param name="Levels">Null where it has none.</param>
    public sealed record Target(Happening Happening, string? Who, string? Team, Measured Amount, SalesPeriod Period, TargetLevels? Levels = null) : View
    {
        /// <summary>Null where it was never another.</summary>
        public TargetChange? Change { get; init; }

        /// <summary>The quarters of a year.</summary>
        public IReadOnlyList<TargetPart> Parts { get; init; } = [];

        /// <summary>How much of a team's and of the company's target is handed on now.</summary>
        public IReadOnlyList<Allocation> Allocations { get; init; } = [];

        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new()
        {
            { "who", Who },
            { "team", Team },
            { "amount", Amount },
            { "period", Period },
            { "metric", Name.Of(Amount.Metric) },
            { "floor", Levels?.Floor is { } floor ? new Measured(Amount.Metric, floor) : null },
            { "stretch", Levels?.Stretch is { } stretch ? new Measured(Amount.Metric, stretch) : null },
            { "amount.before", Change is { } change ? new Measured(Amount.Metric, change.Before) : null },
            { "allocated", Allocations is [var nearest, ..] ? nearest.Share.ToFigure() : null },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Parts.Select(part => new FigureList { { "period", part.Period }, { "amount", part.Amount } })];

        public override Worded In(Phrasebook book) => book.Records.Target(this);
    }
}
