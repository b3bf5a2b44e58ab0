using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Duels;
using SalesBot.Core.Honours;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Replies;

/// <summary>Views of the team's rhythm: honours, pauses, duels, what brings a team together.</summary>
internal static class RhythmSamples
{
    private static readonly LocalDate Today = ViewSamples.Today;

    private static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(Today);

    private static readonly DuelBoard Board = new(
        "华北组",
        Metric.Attainment,
        [Line(1, "甲组", 0.62m), Line(2, "乙组", 0.48m), Line(0, "丙组", null)],
        [("甲组", [Line(1, "林涛", 0.7m), Line(2, "周敏", 0.5m)]), ("乙组", [])],
        "一起吃火锅",
        "带一次周培训",
        24);

    private static readonly StuckLine Stuck = new("林涛", "晨光超市", "报价", 12);

    private static readonly PainLine Pain = new(Voices.Pain.Terms, ["林涛", "周敏"], ["晨光超市"], "周敏");

    private static readonly VoiceLine Move = new("林涛", "晨光超市", "竞品降价5%");

    public static IEnumerable<KeyValuePair<string, View>> All =>
    [
        new("award", new View.Award(Happening.Recorded, "林涛", "金牌销售之星")),
        new("award_undone", new View.Award(Happening.TakenBack, "林涛", "金牌销售之星")),
        new("award_with_letter", new View.Award(Happening.Recorded, "林涛", "感谢信") { Letter = new ThanksLetter("青禾商贸", Today, new LocalDate(2023, 9, 1), 3, 5) }),
        new("pain_assigned", new View.PainTask(Happening.Recorded, Voices.Pain.Terms, "周敏", new LocalDate(2026, 9, 18))),
        new("pain_assigned_undone", new View.PainTask(Happening.TakenBack, Voices.Pain.Terms, "周敏", new LocalDate(2026, 9, 18))),
        new("pain_asked", new View.PainAsked(Voices.Pain.Terms, "林涛", new LocalDate(2026, 9, 18))),
        new("pause", new View.Pause(Happening.Recorded, new LocalDate(2026, 9, 21), "华北组", null)),
        new("pause_within_a_longer_one", new View.Pause(Happening.Recorded, new LocalDate(2026, 9, 18), null, (new LocalDate(2026, 9, 21), "周敏"))),
        new("pause_undone", new View.Pause(Happening.TakenBack, new LocalDate(2026, 9, 21), "华北组", null)),
        new("pk", new View.PkAnswer(Quarter, [Board], IsSettled: false)),
        new("pk_of_two_teams", new View.PkAnswer(Quarter, [Board, Board with { Team = "华东组", Inside = [], Reward = null, Penalty = null }], IsSettled: false)),
        new("pk_settled", new View.PkAnswer(Quarter, [Board], IsSettled: true)),
        new("pk_none", new View.PkAnswer(Quarter, [], IsSettled: false)),
        new("honours", new View.HonoursAnswer("林涛", false, [new HonourLine(Today, HonourKind.Awarded, "金牌销售", null, "周敏"), new HonourLine(new LocalDate(2026, 8, 3), HonourKind.BigOrder, null, "晨光超市", null)])),
        new("honours_none", new View.HonoursAnswer("林涛", true, [])),
        new("honour_awarded", new View.Honour("林涛", HonourKind.Awarded) { Title = "金牌销售之星" }),
        new("honour_birthday", new View.Honour("林涛", HonourKind.Birthday)),
        new("honour_streak", new View.Honour("林涛", HonourKind.Streak, "晨光超市", Money.FromYuan(8_000)) { Days = 5 }),
        new("leader_digest", new View.LeaderDigest(Today, "华北组", ["林涛", "周敏"], [Stuck], [("周敏", 6)], 5, "林涛")
        {
            WithoutTarget = Quarter,
            Unanswered = [Pain with { AnsweredBy = null }],
            Overdue = [(Voices.Pain.Price, "周敏", new LocalDate(2026, 9, 15))],
        }),
        new("leader_digest_quiet", new View.LeaderDigest(Today, "华北组", [], [], [], 5, "林涛")),
        new("weekly_training", new View.WeeklyTraining(
            Today,
            ["对手说“竞品降价5%”，我们怎么接？"],
            [Move],
            FactorReading.From(TeamFactor.Execution, 12, 20),
            [new Newcomer(new Member(new MemberId(3), "陈晨", [], Role.Rep, new TeamId(1), Grade.Junior), 32, 18, "林涛", Money.FromYuan(60_000))])),
        new("weekly_training_without_rivals", new View.WeeklyTraining(Today, ["竞品降价5%，我们如何强调服务优势？"], [], FactorReading.From(TeamFactor.Resources, 200_000, 800_000), [])),
        new("monthly_drill", new View.MonthlyDrill(Today, ["客户要求账期延长到90天，怎么谈？"], [Stuck])),
        new("season_review", Season(false)),
        new("quarter_close", Season(true)),
        new("review_late", new View.Review(Happening.Recorded, new LocalDate(2026, 9, 15), "客户都在问账期", IsLate: true)),
        new("digest_full", Digest()),
    ];

    private static View.QuarterReview Season(bool isClose) => new(
        Today, Quarter, ["这一季什么办法最管用？"], Money.FromYuan(1_200_000), Ratio.FromFraction(0.84m), Ratio.FromFraction(0.4m), isClose)
    {
        BestSeller = ("实物商品", Money.FromYuan(800_000)),
        TopLoss = (LossReason.Price, Ratio.FromFraction(0.7m)),
        Pains = [Pain],
        RivalMoves = 3,
        Honoured = [("林涛", 2), ("周敏", 1)],
        Board = Board,
        NewPlan = isClose ? ("阶梯提成", new LocalDate(2026, 10, 1)) : null,
    };

    private static View.Digest Digest() => new(
        "华北组", Today, Quarter, Money.FromYuan(120_000), Money.FromYuan(50_000), 8, 1, Ratio.FromFraction(0.6234m), Money.FromYuan(376_600), 2, 3, [], [], null)
    {
        Risen = [("林涛", 2)],
        Board = Board,
        Honours = [("林涛", HonourKind.BigOrder, null), ("周敏", HonourKind.Awarded, "金牌销售")],
        Pains = [Pain, Pain with { Theme = Voices.Pain.Price, AnsweredBy = null, Customers = [] }, Pain with { Theme = Voices.Pain.Invoice, AnsweredBy = null, Assigned = ("周敏", new LocalDate(2026, 9, 18)) }],
        Moves = [Move],
        Focus = new DayFocus(new LocalDate(2026, 9, 17), 3, 1, 2),
        Unheld = [(RitualKind.WeeklyTraining, SalesPeriod.OfDay(new LocalDate(2026, 9, 11)))],
    };

    private static DuelLine Line(int rank, string name, decimal? value) => new(rank, name, value, 0, []);
}
