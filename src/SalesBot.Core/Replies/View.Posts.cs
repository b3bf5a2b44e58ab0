using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Honours;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <content>What the clock says unasked.</content>
internal abstract partial record View
{
    public sealed record Reminder(string Customer, LocalDate On, LocalTime? At, string? What) : View
    {
        public override string Kind => "reminder";

        public override FigureList Figures => new() { { "customer", Customer }, { "on", On }, { "at", At }, { "what", What } };

        public override Worded In(Phrasebook book) => book.Posts.Reminder(this);
    }

    /// <param name="Customer">Null where it is about no order.</param>
    /// <param name="Amount">Contract amount of the order it was given for.</param>
    public sealed record Honour(string Who, HonourKind What, string? Customer = null, Money? Amount = null) : View
    {
        /// <summary>Of an honour that was given by hand.</summary>
        public string? Title { get; init; }

        /// <summary>Working days in a row.</summary>
        public int? Days { get; init; }

        /// <summary>Of a big order: whether it won a new customer too.</summary>
        public bool IsNews { get; init; }

        public override string Kind => "honour";

        public override FigureList Figures => new()
        {
            { "who", Who },
            { "what", Title ?? Name.Of(What) },
            { "customer", Customer },
            { "amount", Amount },
            { "days", Days },
            { "also", IsNews ? Name.Of(HonourKind.NewCustomer) : null },
        };

        public override Worded In(Phrasebook book) => book.Posts.Honour(this);
    }

    /// <param name="IsReader">Whether the owner reads it; else the owner's leader does.</param>
    /// <param name="Customers">At least one, the most valuable first.</param>
    /// <param name="WithoutOrder">Those of them that nobody let lie, but that never ordered.</param>
    /// <param name="FallenThisMonth">By the owner, these included.</param>
    /// <param name="Limit">Falls a month above which it counts in the assessment; null while that is not passed.</param>
    public sealed record PoolFell(
        string Owner, bool IsReader, IReadOnlyList<string> Customers, IReadOnlyList<string> WithoutOrder, int FallenThisMonth, int? Limit) : View
    {
        public override string Kind => "pool_fell";

        public override FigureList Figures => new()
        {
            { "customer", Customers[0] },
            { "owner", Owner },
            { "count", Customers.Count },
            { "fallen_this_month", FallenThisMonth },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
            [.. Customers.Select(customer => new FigureList { { "customer", customer }, { "owner", Owner } })];

        public override Worded In(Phrasebook book) => book.Posts.PoolFell(this);
    }

    /// <param name="IsAgain">Whether it is the reminder to who has not answered.</param>
    /// <param name="Missed">Days whose review was not asked for; null where there are none.</param>
    public sealed record ReviewPrompt(LocalDate On, IReadOnlyList<string> Questions, bool IsAgain, SalesPeriod? Missed) : View
    {
        /// <summary>Whether the digest of the day is out, so that the next one tells what is answered now.</summary>
        public bool IsAfterDigest { get; init; }

        public override string Kind => IsAgain ? "review_reminder" : "review_prompt";

        public override FigureList Figures => new() { { "on", On } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Questions.Select(question => new FigureList { { "question", question } })];

        public override Worded In(Phrasebook book) => book.Posts.ReviewPrompt(this);
    }

    /// <param name="Team">Null for the company's.</param>
    /// <param name="Signed">On the day.</param>
    /// <param name="Collected">On the day.</param>
    /// <param name="Visits">Of the day.</param>
    /// <param name="NewCustomers">First orders of the day.</param>
    /// <param name="Attainment">The team's, of the quarter; null without a target.</param>
    /// <param name="Praised">Who signed something on the day, the most first.</param>
    /// <param name="Top">The best of the quarter; nobody who has signed nothing.</param>
    /// <param name="Missed">Days whose digest was not posted; null where there are none.</param>
    public sealed record Digest(
        string? Team,
        LocalDate On,
        SalesPeriod Quarter,
        Money Signed,
        Money Collected,
        int Visits,
        int NewCustomers,
        Ratio? Attainment,
        Money? Remaining,
        int AtRisk,
        int Reviews,
        IReadOnlyList<RankedLine> Praised,
        IReadOnlyList<RankedLine> Top,
        SalesPeriod? Missed) : View
    {
        /// <summary>Who has gained places since yesterday, the most first, with how many.</summary>
        public IReadOnlyList<(string Who, int Places)> Risen { get; init; } = [];

        /// <summary>Null where the team has no groups.</summary>
        public DuelBoard? Board { get; init; }

        /// <summary>Of the day.</summary>
        public IReadOnlyList<(string Who, HonourKind What, string? Title)> Honours { get; init; } = [];

        public IReadOnlyList<PainLine> Pains { get; init; } = [];

        /// <summary>What was heard of rivals on the day.</summary>
        public IReadOnlyList<VoiceLine> Moves { get; init; } = [];

        /// <summary>Null where nothing is known of the next day.</summary>
        public DayFocus? Focus { get; init; }

        /// <summary>Gatherings that were not held since the last digest, with their days.</summary>
        public IReadOnlyList<(RitualKind What, SalesPeriod Days)> Unheld { get; init; } = [];

        public override string Kind => "digest";

        public override FigureList Figures => new()
        {
            { "on", On },
            { "signed", Signed },
            { "collected", Collected },
            { "visits", Visits },
            { "new_customers", NewCustomers },
            { "attainment", Attainment?.ToCutFigure() },
            { "at_risk", AtRisk },
            { "reviews", Reviews },
            { "honours", Honours.Count },
            { "pains", Pains.Count },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Top.Select(line => new FigureList { { "rank", line.Rank }, { "who", line.Name }, { "value", Money.FromYuan(line.Value) } }),
        ];

        public override Worded In(Phrasebook book) => book.Posts.Digest(this);
    }
}
