using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

/// <summary>At least one of every view of deals, customers and measures; Wednesday 16 September 2026.</summary>
internal static class PipelineSamples
{
    private static readonly LocalDate Today = new(2026, 9, 16);

    private static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(Today);

    private static readonly Subject Reader = new("林涛", null, true);

    private static readonly Subject Team = new(null, "华北组", false);

    private static readonly StageTemplate Own = new([new StageRule(new StageKey("talk"), Ratio.FromPercent(30), 5, "洽谈", ["客户名片"], "先听后讲"), StageTemplates.Trade.Stages[0]]);

    public static CustomerPortrait Portrait { get; } = new(
        LifeCycle.Repeat,
        "样品",
        Yuan(150_000),
        new PersonaCard(new CustomerNote(1, Today, Aspect.DecisionChain, "老板拍板"), null, new CustomerNote(2, Today.PlusDays(-3), Aspect.Budget, "30万左右")),
        Tier.C,
        61,
        ComplaintSubject.Delivery,
        "蓝海商贸");

    public static IReadOnlyDictionary<string, View> All { get; } = new Dictionary<string, View>(StringComparer.Ordinal)
    {
        ["stage_moved"] = Step(Stage.Sample, Stage.Quote, new Note(NoteKind.DocumentsMissing, "quotation,margin_preview"), new Note(NoteKind.ComplaintOpen, "goods")),
        ["stage_begun"] = Step(Stage.Quote, null) with { Amount = Yuan(200_000), ExpectedOn = new LocalDate(2026, 9, 30), Proposed = Tier.A },
        ["stage_of_own"] = Step(Stage.Quote, new StageKey("talk")) with { Stage = new StageKey("talk"), From = null, Template = Own },
        ["stage_undone"] = Step(Stage.Pi, Stage.Sample) with { Happening = Happening.TakenBack },
        ["deal_lost"] = new View.Loss(Happening.Recorded, "晨光超市", LossReason.Price, Yuan(500_000)),
        ["deal_lost_amended"] = new View.Loss(Happening.Amended, "晨光超市", LossReason.Competitor, null),
        ["deal_won"] = new View.Visit(Happening.Recorded, "晨光超市", ContactKind.Visit, Today, null, null, null, 1, [new Note(NoteKind.DealWon), new Note(NoteKind.PersonaQuestion, "decision_chain")]),
        ["documents_filed"] = new View.Documents(Happening.Recorded, "晨光超市", Stage.Quote, StageTemplates.Trade),
        ["stage_unknown"] = new View.NoSuchStage(Stage.Sample, StageTemplates.Domestic),
        ["stage_blocked"] = new View.StageBlocked("晨光超市", Stage.Quote, ["quotation", "margin_preview"], StageTemplates.Trade),
        ["pipeline"] = new View.PipelineAnswer(Reader, Summary(), null, StageTemplates.Trade),
        ["pipeline_of_stage"] = new View.PipelineAnswer(Team, Summary() with { Stages = [], StuckCustomers = [] }, Stage.Sample, StageTemplates.Trade),
        ["loss_reasons"] = new View.LossesAnswer(
            Team, new LossSummary(Quarter, new DealCount(3, Yuan(700_000)), [(LossReason.Price, new DealCount(2, Yuan(200_000))), (LossReason.Timing, new DealCount(1, Yuan(500_000)))])),
        ["loss_reasons_none"] = new View.LossesAnswer(Reader, new LossSummary(Quarter, default, [])),
        ["tier_set"] = new View.TierChange(Happening.Recorded, "晨光超市", Tier.B),
        ["contact_set"] = new View.ContactChange(Happening.Recorded, "晨光超市", null, "13511112222"),
        ["contact_set_undone"] = new View.ContactChange(Happening.TakenBack, "晨光超市", "王工", null),
        ["customer_noted_in_pool"] = new View.Learnt(Happening.Recorded, "晨光超市", Aspect.Budget, "预算30万", 1, Aspect.Pain) { Notes = [new Note(NoteKind.InPool)] },
        ["customer_noted"] = new View.Learnt(Happening.Recorded, "晨光超市", Aspect.DecisionChain, "老板直接拍板", 1, Aspect.Pain),
        ["customer_known"] = new View.Learnt(Happening.Recorded, "晨光超市", Aspect.Budget, "预算*30万*", 3, null),
        ["complaint_logged"] = new View.ComplaintStep(Happening.Recorded, "晨光超市", ComplaintSubject.Goods, Yuan(3_000), Yuan(27_000), Today.PlusDays(30)),
        ["complaint_resolved"] = new View.ComplaintStep(Happening.Recorded, "晨光超市", null, null, null, null),
        ["case_shared"] = new View.NewCase(Happening.Recorded, "旺季分拣慢", "晨光超市", "旺季分拣慢，用预分拣解决", true),
        ["cases"] = new View.CasesAnswer([new CaseLine("晨光超市旺季分拣慢，用预分拣解决，省了两天", "林涛", Today.PlusDays(-7), ["晨光超市", "晨光"]), new CaseLine("Slow customs, solved by a bonded warehouse", "Ben Ford", Today, [])]),
        ["cases_none"] = new View.CasesAnswer([]),
        ["conversion"] = new View.ConversionAnswer(Team, new Conversion(
            Quarter,
            new SourceConversion(null, null, 5, 24, 136),
            [new SourceConversion(CustomerSource.Referral, null, 2, 12, 28), new SourceConversion(CustomerSource.ColdCall, null, 3, 12, 108), new SourceConversion(null, null, 1, 0, 0)],
            [new SourceConversion(null, new LocalDate(2026, 8, 1), 0, 20, 100), new SourceConversion(null, new LocalDate(2026, 9, 1), 5, 4, 36)])),
        ["conversion_open"] = new View.ConversionAnswer(Reader, new Conversion(Quarter, new SourceConversion(null, null, 3, 0, 0), [], [])),
        ["lifetime_value"] = new View.LifetimeAnswer(Reader, new LifetimeValue(SalesPeriod.Between(new LocalDate(2022, 10, 1), Today), 1, Yuan(12_000), 3, Ratio.FromPercent(25), 4, Yuan(36_000)), Quarter),
        ["lifetime_value_unknown"] = new View.LifetimeAnswer(new Subject(null, null, false), null, Quarter),
        ["cycle"] = new View.CycleAnswer(Reader, new SalesCycle(Quarter, 21.5m, 4, 30.25m, 2)),
        ["cycle_unknown"] = new View.CycleAnswer(Team, new SalesCycle(Quarter, null, 0, null, null)),
        ["margin_measure"] = new View.MarginAnswer(Team, Quarter, Ratio.FromFraction(0.2345m), Yuan(86_000)),
        ["margin_unknown"] = new View.MarginAnswer(Reader, Quarter, null, Yuan(0)),
        ["workload"] = new View.WorkloadAnswer(Team, Work(), null, [new WorkLine("林涛", Work())]),
        ["workload_of_kind"] = new View.WorkloadAnswer(Reader, Work(), ContactKind.Call, []),
    };

    private static View.StageStep Step(StageKey stage, StageKey? from, params Note[] notes) =>
        new(Happening.Recorded, "晨光超市", stage, from, Yuan(150_000), null, StageTemplates.Trade, null, notes);

    private static PipelineSummary Summary() => new(
        Quarter,
        [
            new PipelineStage(StageTemplates.Trade.Stages[0], new DealCount(1, Yuan(200_000)), Cohort(), 1),
            new PipelineStage(StageTemplates.Trade.Stages[1], new DealCount(1, Yuan(150_000)), new FunnelCohort(), 0),
            new PipelineStage(StageTemplates.Trade.Stages[3], new DealCount(1, Yuan(120_000)), new FunnelCohort(), 0),
        ],
        new DealCount(1, Yuan(200_000)),
        Yuan(120_000),
        Yuan(100_000),
        1,
        new DealCount(1, Yuan(500_000)),
        Yuan(400_000),
        [(new LocalDate(2026, 9, 1), Yuan(102_000)), (new LocalDate(2026, 10, 1), Yuan(60_000))],
        ["晨光超市"]);

    private static FunnelCohort Cohort()
    {
        FunnelCohort cohort = new();
        cohort.Count(new StageStay(Stage.Quote, default, Today, Today.PlusDays(4), Stage.Sample), true, 1);
        cohort.Count(new StageStay(Stage.Quote, default, Today, Today.PlusDays(7), StageKey.Lost), false, 1);
        return cohort;
    }

    private static Workload Work()
    {
        Diary diary = new(Today);
        Member lin = diary.Joins("林涛");
        Core.Applying.Customer shop = diary.Adds(lin, "晨光超市");
        diary.Visits(lin, shop);
        diary.Visits(lin, shop, kind: ContactKind.Call);
        return Workload.Of(diary.Ledger, new Scope(lin, null), SalesPeriod.OfWeek(Today));
    }

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);
}
