using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Measures;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>What brings a team together, and what its leader alone reads.</content>
internal abstract partial record View
{
    /// <param name="OverLimit">With how many customers each has lost this month.</param>
    /// <param name="Limit">What the company allows a month.</param>
    /// <param name="Reader">The leader's own name.</param>
    public sealed record LeaderDigest(
        LocalDate On, string Team, IReadOnlyList<string> NotAnswered, IReadOnlyList<StuckLine> Stuck, IReadOnlyList<(string Who, int Fallen)> OverLimit, int Limit, string Reader) : View
    {
        /// <summary>Troubles of the day that no case meets and nobody is to answer.</summary>
        public IReadOnlyList<PainLine> Unanswered { get; init; } = [];

        /// <summary>Troubles that somebody was to answer by now.</summary>
        public IReadOnlyList<(Voices.Pain Topic, string Who, LocalDate Due)> Overdue { get; init; } = [];

        /// <summary>The quarter for which the team has no target; null where it has one.</summary>
        public SalesPeriod? WithoutTarget { get; init; }

        public override string Kind => "leader_digest";

        public override FigureList Figures => new()
        {
            { "on", On },
            { "not_answered", NotAnswered.Count },
            { "stuck", Stuck.Count },
            { "over_limit", OverLimit.Count },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. NotAnswered.Select(who => new FigureList { { "who", who }, { "what", "not_answered" } }),
            .. Stuck.Select(line => new FigureList { { "who", line.Who }, { "what", "stuck" }, { "customer", line.Customer }, { "days", line.Days } }),
            .. OverLimit.Select(line => new FigureList { { "who", line.Who }, { "what", "over_limit" }, { "count", line.Fallen } }),
        ];

        public override Worded In(Phrasebook book) => book.Gatherings.LeaderDigest(this);
    }

    /// <param name="Moves">What was heard of rivals this week.</param>
    /// <param name="Weakest">What holds the team back; null where nothing can be measured.</param>
    public sealed record WeeklyTraining(
        LocalDate On, IReadOnlyList<string> Questions, IReadOnlyList<VoiceLine> Moves, FactorReading? Weakest, IReadOnlyList<Newcomer> Newcomers) : View
    {
        public override string Kind => "weekly_training";

        public override FigureList Figures => new()
        {
            { "on", On },
            { "moves", Moves.Count },
            { "weakest", Weakest is { } factor ? Name.Of(factor.Factor) : null },
            { "weakest.value", Weakest?.Share.ToFigure() },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => QuestionRows(Questions);

        public override Worded In(Phrasebook book) => book.Gatherings.WeeklyTraining(this);
    }

    /// <param name="Stuck">The deals that it rehearses.</param>
    public sealed record MonthlyDrill(LocalDate On, IReadOnlyList<string> Questions, IReadOnlyList<StuckLine> Stuck) : View
    {
        public override string Kind => "monthly_drill";

        public override FigureList Figures => new() { { "on", On }, { "stuck", Stuck.Count } };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => QuestionRows(Questions);

        public override Worded In(Phrasebook book) => book.Gatherings.MonthlyDrill(this);
    }

    /// <param name="WinRate">Of the deals that closed; null where none did.</param>
    /// <param name="IsClose">Whether the quarter is over.</param>
    public sealed record QuarterReview(LocalDate On, SalesPeriod Quarter, IReadOnlyList<string> Questions, Money Signed, Ratio? Attainment, Ratio? WinRate, bool IsClose) : View
    {
        public (string Category, Money Amount)? BestSeller { get; init; }

        /// <summary>The most frequent first, with its share of all.</summary>
        public (LossReason Reason, Ratio Share)? TopLoss { get; init; }

        /// <summary>The most widespread first.</summary>
        public IReadOnlyList<PainLine> Pains { get; init; } = [];

        public int RivalMoves { get; init; }

        /// <summary>The most first.</summary>
        public IReadOnlyList<(string Who, int Count)> Honoured { get; init; } = [];

        /// <summary>Null where the team has no groups.</summary>
        public DuelBoard? Board { get; init; }

        /// <summary>The plan that pays from the next quarter's first day on, where another one paid before.</summary>
        public (string Plan, LocalDate From)? NewPlan { get; init; }

        public override string Kind => "quarter_review";

        public override FigureList Figures => new()
        {
            { "on", On },
            { "period", Quarter },
            { "signed", Signed },
            { "attainment", Attainment?.ToCutFigure() },
            { "win_rate", WinRate?.ToFigure() },
            { "honours", Honoured.Sum(one => one.Count) },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => QuestionRows(Questions);

        public override Worded In(Phrasebook book) => book.Gatherings.QuarterReview(this);
    }

    private static IReadOnlyList<FigureList> QuestionRows(IReadOnlyList<string> questions) => [.. questions.Select(question => new FigureList { { "question", question } })];
}
