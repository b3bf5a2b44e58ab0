using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <content>Answers about customers and what is to be done.</content>
internal abstract partial record View
{
    /// <param name="Within">Days left up to which customers are listed.</param>
    /// <param name="IsWarning">Whether the clock says it, unasked.</param>
    /// <param name="UnknownHolidays">The year whose holidays play a part and are not known; null where there is none.</param>
    public sealed record PoolRiskAnswer(Subject Subject, int Within, IReadOnlyList<PoolRisk> Risks, bool IsWarning, int? UnknownHolidays = null) : View
    {
        public override string Kind => "pool_risk";

        public override FigureList Figures => new() { { "count", Risks.Count }, { "within", Within } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Risks.Select(risk => new FigureList
            {
                { "customer", risk.Customer.Name },
                { "owner", risk.Owner.Name },
                { "falls_on", risk.FallsOn },
                { "days", risk.DaysLeft },
                { "last_contact", risk.Customer.LastContact },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Answers.PoolRisk(this);
    }

    /// <param name="Owner">Null while it is in the pool.</param>
    /// <param name="LastSafeDay">Last day on which a follow-up saves it; null while it is in the pool or protected.</param>
    /// <param name="ProtectedBy">Null while it can fall.</param>
    /// <param name="History">Newest first.</param>
    /// <param name="Phone">Masked where the reader may not see it.</param>
    /// <param name="Rule">The rule that would let it fall.</param>
    /// <param name="UnknownHolidays">The year whose holidays play a part and are not known; null where there is none.</param>
    public sealed record CustomerAnswer(
        string Customer,
        string? Owner,
        Tier? Tier,
        StageKey? Stage,
        LocalDate? LastContact,
        LocalDate? LastSafeDay,
        Protection? ProtectedBy,
        Money Signed,
        Money Collected,
        Money Outstanding,
        IReadOnlyList<HistoryItem> History,
        string? Phone = null,
        FallRule Rule = FallRule.NoFollowUp,
        int? UnknownHolidays = null) : View
    {
        /// <summary>What was paid beyond all orders, and waits for the next; null for nothing.</summary>
        public Money? Credit { get; init; }

        /// <summary>What is known of it beside the money.</summary>
        public CustomerPortrait? Portrait { get; init; }

        public override string Kind => "customer";

        public override FigureList Figures => new FigureList
        {
            { "customer", Customer },
            { "owner", Owner },
            { "tier", Tier?.ToString() },
            { "stage", Stage?.Text },
            { "last_contact", LastContact },
            { "falls_on", LastSafeDay?.PlusDays(1) },
            { "protected_by", ProtectedBy is { } protection ? Name.Of(protection.Kind) : null },
            { "protected_until", ProtectedBy?.Until },
            { "falls_for", LastSafeDay is null ? null : Name.Of(Rule) },
            { "phone", Phone },
            { "signed", Signed },
            { "collected", Collected },
            { "outstanding", Outstanding },
            { "credit", Credit },
        }.With(Portrait?.Figures ?? []);

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
            [.. History.Select(item => new FigureList { { "on", item.On }, { "what", book.Answers.Happened(item.What) }, { "by", item.By } })];

        public override Worded In(Phrasebook book) => book.Answers.Customer(this);
    }

    /// <summary>Of a colleague's customer only who owns it is told.</summary>
    public sealed record OthersCustomer(string Customer, string Owner) : View
    {
        public override string Kind => "customer";

        public override FigureList Figures => new() { { "customer", Customer }, { "owner", Owner } };

        public override Worded In(Phrasebook book) => book.Answers.OthersCustomer(this);
    }

    /// <param name="Days">The days asked about.</param>
    /// <param name="IsMorningPlan">Whether the clock says it, unasked.</param>
    public sealed record AgendaAnswer(Subject Subject, Calendar.SalesPeriod Days, IReadOnlyList<AgendaItem> Items, bool IsMorningPlan) : View
    {
        /// <summary>A plan that nobody asked for is short; all of it is told to who asks.</summary>
        private const int MostInTheMorning = 10;

        /// <summary>What is said in words: all, and in the morning the most urgent.</summary>
        public IReadOnlyList<AgendaItem> Shown => IsMorningPlan && Items.Count > MostInTheMorning ? [.. Items.Take(MostInTheMorning)] : Items;

        /// <summary>What must still be done to reach the target; said in the morning only.</summary>
        public MorningGoal? Goal { get; init; }

        public override string Kind => IsMorningPlan ? "morning_plan" : "agenda";

        public override FigureList Figures => new FigureList
        {
            { "on", Days.Days == 1 ? Days.First : null },
            { "period", Days.Days == 1 ? null : Days },
            { "count", Items.Count },
        }.With(Goal?.Figures ?? []);

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Items.Select(item => new FigureList
            {
                { "customer", item.Customer.Name },
                { "why", book.Answers.Why(item) },
                { "on", item.On },
                { "at", item.At },
            }),
        ];

        public override Worded In(Phrasebook book) => book.Answers.Agenda(this);
    }
}
