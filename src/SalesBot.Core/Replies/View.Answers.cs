using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <content>Answers about results and pay.</content>
internal abstract partial record View
{
    /// <param name="Lines">A team's members; empty for one member.</param>
    public sealed record AttainmentAnswer(Subject Subject, Attainment Attainment, IReadOnlyList<AttainmentLine> Lines) : View
    {
        /// <summary>Null where it is not known how they sell, or nothing is left to do.</summary>
        public SellingHabit? Habit { get; init; }

        public WayToTarget? Way { get; init; }

        /// <summary>The target of the month or quarter around a shorter period that has none; null where it has, or nothing is left to do.</summary>
        public MorningGoal? Goal { get; init; }

        /// <summary>What the days left of the period must bring, so that the goal is reached; null where there is no goal.</summary>
        public Measured? Share => Goal?.Attainment.NeededPerDay is { } each ? In(Math.Round(each * Attainment.Workdays.DaysLeft, 2, MidpointRounding.AwayFromZero)) : null;

        /// <summary>Null where the target has none.</summary>
        public TargetLevels? Levels { get; init; }

        /// <summary>Null where the target was never another.</summary>
        public TargetChange? Change { get; init; }

        /// <summary>Null for a member, or where nothing is handed on.</summary>
        public Allocation? Allocated { get; init; }

        /// <summary>The target divided among those who sell, half-up; null for a member or without a target.</summary>
        public Measured? PerHead { get; init; }

        /// <summary>Achieved in the same days of last year; null where nothing was.</summary>
        public Measured? LastYear { get; init; }

        /// <summary>Of the target on what was achieved last year; null without either.</summary>
        public Ratio? Growth => Attainment.Target is { } target && LastYear is { Value: > 0 } before ? Ratio.FromFraction((target / before.Value) - 1) : null;

        public override string Kind => "attainment";

        public override FigureList Figures => Now.With(GoalFigures).With(WayFigures).With(TargetFigures);

        private FigureList Now => new()
        {
            { "metric", Name.Of(Attainment.Metric) },
            { "period", Attainment.Period },
            { "target", In(Attainment.Target) },
            { "achieved", In(Attainment.Achieved) },
            { "attainment", Attainment.Ratio?.ToCutFigure() },
            { "remaining", In(Attainment.Remaining) },
            { "over", In(Attainment.Over) },
            { "pace", Attainment.Pace?.ToCutFigure() },
            { "at_pace", In(Attainment.AtPace) },
            { "needed_per_day", NeededPerDay },
        };

        private FigureList GoalFigures => Goal is not { } goal ? [] : new FigureList
        {
            { "goal.period", goal.Attainment.Period },
            { "goal.remaining", In(goal.Attainment.Remaining) },
            { "goal.share", Share },
            { "deals_needed", goal.Way?.Deals },
            { "proposals_needed", goal.Habit?.WinRate < Ratio.One ? goal.Way?.Proposals : null },
            { "visits_needed", goal.Way?.Visits },
            { "visits_per_week", goal.Way?.VisitsPerWeek },
        };

        private FigureList WayFigures => new()
        {
            { "average_deal", Way is null ? null : Habit?.AverageDeal },
            { "deals_needed", Way?.Deals },
            { "proposals_needed", Habit?.WinRate < Ratio.One ? Way?.Proposals : null },
            { "visits_needed", Way?.Visits },
            { "visits_per_week", Way?.VisitsPerWeek },
            { "bracket.gap", Next?.Gap },
            { "bracket.gain", Next?.Gain },
        };

        private FigureList TargetFigures => new()
        {
            { "target.before", In(Change?.Before) },
            { "target.changed_on", Change?.On },
            { "target.floor", In(Levels?.Floor) },
            { "target.stretch", In(Levels?.Stretch) },
            { "allocated", Allocated?.Share.ToFigure() },
            { "per_head", PerHead },
            { "last_year", LastYear },
            { "growth", Growth?.ToFigure() },
        };

        /// <summary>The next band of payout factors; null where there is none, or the reader may not see the member's pay.</summary>
        public NextBand? Next { get; init; }

        public override View ForChannel() => Next is null ? this : this with { Next = Next.WithoutPay() };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Lines.Select(line => line.Row)];

        public override Worded In(Phrasebook book) => book.Answers.Attainment(this);

        public Measured? In(decimal? value) => value is { } known ? new Measured(Attainment.Metric, known) : null;

        /// <summary>A count is rounded up, as everywhere on the way from a result to what is to be done.</summary>
        public Measured? NeededPerDay => In(Attainment.NeededPerDay) is { } exact
            ? exact.IsMoney ? exact : exact with { Value = decimal.Ceiling(exact.Value) }
            : null;
    }

    /// <param name="Sums">The statement by row of the plan.</param>
    public sealed record CommissionAnswer(Subject Subject, Statement Pay, IReadOnlyList<PlanSum> Sums) : View
    {
        public override string Kind => "commission";

        public override FigureList Figures => new()
        {
            { "period", Pay.Period },
            { "attainment", Pay.Attainment?.ToCutFigure() },
            { "factor", Pay.Factor?.ToFigure() },
            { "commission.projected", Pay.Projected },
            { "commission.earned", Pay.Earned },
            { "commission.waiting", Pay.Waiting },
            { "commission.at_pace", Pay.AtPace },
            { "commission.adjustment", Pay.Adjustment.IsZero ? null : Pay.Adjustment },
            { "commission.carried", Pay.Carried.IsZero ? null : Pay.Carried },
            { "commission.payable", Pay.Payable },
            { "closed_on", Pay.ClosedOn },
            { "base_pay", Pay.BasePay },
            { "bracket.gap", Pay.Next?.Gap },
            { "bracket.gain", Pay.Next?.Gain },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Sums.Select(row => new FigureList
            {
                { "line", book.Answers.LineName(row) },
                { "basis", row.Basis },
                { "rate", row.Rate?.ToFigure() },
                { "value", row.Value },
            }),
            .. Settled.Select(line => new FigureList
            {
                { "line", book.Money.LineName(line) },
                { "basis", line.Settlement.Before },
                { "value", line.Settlement.Value },
            }),
        ];

        /// <summary>The quarter whose band is the next one, where the period is only a part of it.</summary>
        public SalesPeriod? Quarter { get; init; }

        /// <summary>Prepaid orders that lost their bonus, with the last day on which it was to be had.</summary>
        public IReadOnlyList<(string Customer, NodaTime.LocalDate LastDay)> Missed { get; init; } = [];

        /// <summary>Goods that no rate of the plan counts.</summary>
        public IReadOnlyList<(string Customer, string Category, Money Amount)> Unrated { get; init; } = [];

        /// <summary>Orders of earlier, closed quarters that this one pays or takes back.</summary>
        public IReadOnlyList<SettledLine> Settled { get; init; } = [];

        public override Worded In(Phrasebook book) => book.Answers.Commission(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <summary>The pay of a team's or all members together.</summary>
    public sealed record TeamCommissionAnswer(Subject Subject, SalesPeriod Period, IReadOnlyList<PayLine> Lines) : View
    {
        public override string Kind => "commission";

        public Money Projected => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Projected);

        public Money Earned => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Earned);

        public override FigureList Figures => new()
        {
            { "period", Period },
            { "commission.projected", Projected },
            { "commission.earned", Earned },
            { "commission.waiting", Projected - Earned },
        };

        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [.. Lines.Select(line => line.Row)];

        public override Worded In(Phrasebook book) => book.Answers.TeamCommission(this);

        public override View ForChannel() => new AnsweredPrivately();
    }

    /// <param name="Who">Whose place is told; null if nobody's.</param>
    /// <param name="Place">Null where that member is not ranked.</param>
    /// <param name="Team">The team that is ranked; null for everyone.</param>
    /// <param name="Of">How many are ranked, shown or not.</param>
    public sealed record RankingAnswer(Ranking Ranking, string? Team, string? Who, bool WhoIsReader, Place? Place, int Of) : View
    {
        /// <summary>The place of yesterday's end; null where the period began today, or is over.</summary>
        public int? RankBefore { get; init; }

        private const int UsualDecimals = 2;

        private const int MostDecimals = 8;

        public override string Kind => "ranking";

        public override FigureList Figures => new()
        {
            { "metric", Name.Of(Ranking.Question.Metric) },
            { "period", Ranking.Question.Period },
            { "rank", Place?.Rank },
            { "of", Of },
            { "gap", Gap },
            { "among", Ranking.Question.Among is { } among ? Name.Of(among) : null },
            { "of_sales", Ranking.Question.Of is { } sales ? Name.Of(sales) : null },
            { "rank.before", Place is null ? null : RankBefore },
        };

        /// <summary>The top: who is at the bottom learns it privately.</summary>
        public override View ForChannel()
        {
            IReadOnlyList<RankedLine> top = PublicPlaces.Of(Ranking.Lines);
            if (top.Count == Ranking.Count) return this;
            return this with { Ranking = Ranking with { Lines = top }, Place = top.Any(line => line.Name == Who) ? Place : null };
        }

        /// <summary>To the next place up; null in the first.</summary>
        public Measured? Gap => Place?.Gap is { } gap ? ValueOf(gap) : null;

        public bool IsOfTeams => Ranking.Question.Among is RankedGroup.Teams;

        /// <summary>Teams compete with what they achieved per head.</summary>
        public bool IsPerHead => IsOfTeams && Ranking.Question.Metric is not Metric.Attainment;

        public Measured ValueOf(decimal value) => new(Ranking.Question.Metric, value);

        /// <summary>For a sentence: an average of money to the yuan, unless two that differ would then look equal.</summary>
        public Measured Said(decimal value) => IsPerHead && ValueOf(value).IsMoney && !LookEqual(line => Math.Round(line, MidpointRounding.AwayFromZero))
            ? ValueOf(Math.Round(value, MidpointRounding.AwayFromZero))
            : ValueOf(value);

        /// <summary>Decimals of a percentage: two, or as many more as keep different values from looking equal.</summary>
        public int ShareDecimals
        {
            get
            {
                int decimals = UsualDecimals;
                while (decimals < MostDecimals && LookEqual(line => decimal.Round(line, decimals + 2, MidpointRounding.ToZero))) decimals++;
                return decimals;
            }
        }

        private bool LookEqual(Func<decimal, decimal> shown)
        {
            for (int index = 1; index < Ranking.Lines.Count; index++)
            {
                (decimal better, decimal worse) = (Ranking.Lines[index - 1].Value, Ranking.Lines[index].Value);
                if (better != worse && shown(better) == shown(worse)) return true;
            }

            return false;
        }


        public override IReadOnlyList<FigureList> RowsIn(Phrasebook book) =>
        [
            .. Ranking.Lines.Select(line => new FigureList { { "rank", line.Rank }, { "who", line.Name }, { "value", ValueOf(line.Value) } }),
        ];

        public override Worded In(Phrasebook book) => book.Answers.Ranking(this);
    }
}
