using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Collection;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Drafting;
using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Proposing;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;
using SalesBot.Core.Spending;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Replies;

/// <summary>At least one of every view, by the name of its approved file; Wednesday 16 September 2026.</summary>
internal static class ViewSamples
{
    public static readonly LocalDate Today = new(2026, 9, 16);

    private static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(Today);

    private static readonly Subject Reader = new("林涛", null, true);

    private static readonly Progress Behind = new(
        Quarter, Share(0.6899m), Yuan(248_000), null, 4, 12, new NextBand(Yuan(88_000), Yuan(4_900), Share(0.8m)), Yuan(15_640), Yuan(17_000));

    private static readonly Progress Now = new(
        Quarter, Share(0.742m), Yuan(258_000), null, 3, 12, new NextBand(Yuan(58_000), Yuan(4_900), Share(0.8m)), Yuan(18_640), Yuan(21_300));

    private static readonly Progress Over = new(Quarter, Share(1.05m), Yuan(0), Yuan(50_000), 1, 12, null, Yuan(31_500.5m), Yuan(36_000));

    private static readonly Scope North = new(null, new Team(new TeamId(1), "华北组", [], null, null, null));

    private static readonly PressedAction.Undo Undo = new(41);

    /// <summary>These and those of what money is worth, of deals, customers and measures.</summary>
    public static IReadOnlyDictionary<string, View> All => Most.Concat(RhythmSamples.All).Concat(PipelineSamples.All).Concat(LinkSamples.All).ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, View> Most = new(WorthSamples.All, StringComparer.Ordinal)
    {
        ["visit_recorded"] = new View.Visit(
            Happening.Recorded, "晨光超市", ContactKind.Visit, Today, new LocalDate(2026, 9, 22), Yuan(680), new LocalDate(2026, 9, 23), 2, [])
        {
            Buttons =
            [
                new Button(Undo, "undo_last", ButtonKind.Undo),
                new Button(new PressedAction.Amend(41, new Command.AmendLast(Kind: ContactKind.Call)), "amend_last", ButtonKind.WasCall, Pick: "call"),
                new Button(new PressedAction.Amend(41, new Command.AmendLast(NextOn: new LocalDate(2026, 9, 21))), "amend_last", ButtonKind.NextContact, "2026-09-21"),
            ],
        },
        ["visit_with_enough_spent"] = new View.Visit(Happening.Recorded, "晨光超市", ContactKind.Visit, Today, null, Yuan(680), null, 1, [])
        {
            Spend = Spending(1_280, 20_000, true, ["蓝海商贸", "青松文具"]),
        },
        ["call_recorded_late"] = new View.Visit(
            Happening.Recorded, "Brightwater *Foods*", ContactKind.Call, new LocalDate(2026, 9, 7), null, null, null, 0, [new Note(NoteKind.BackdatedFar, "2026-09-07")]),
        ["deal_recorded"] = Deal(Happening.Recorded, Now, Behind, []) with
        {
            Buttons =
            [
                new Button(Undo, "undo_last", ButtonKind.Undo),
                new Button(new PressedAction.Amend(41, new Command.AmendLast(Category: Some.Card)), "amend_last", ButtonKind.OtherCategory, "储值卡券"),
                new Button(new PressedAction.Amend(41, new Command.AmendLast(Terms: Terms.Prepaid)), "amend_last", ButtonKind.Prepaid),
            ],
        },
        ["deal_with_remarks"] = Deal(Happening.Recorded, Over, Now,
        [
            new Note(NoteKind.CategoryAssumed, "实物商品"),
            new Note(NoteKind.ProfitEstimated, "0.2500"),
            new Note(NoteKind.ProfitUnknown),
            new Note(NoteKind.TermsLong, "90"),
            new Note(NoteKind.Converted, "12000 USD"),
            new Note(NoteKind.CustomerCreated, "蓝海商贸"),
        ]) with
        {
            On = new LocalDate(2026, 9, 15),
            Amount = Yuan(85_300.5m),
            Parts = [new DealPart("card", "储值卡券", Yuan(60_000)), new DealPart("goods", "实物商品", Yuan(25_300.5m))],
            Terms = Terms.Net(90),
            With = new CreditPart("周敏", Share(0.3m)),
            IsFirst = true,
        },
        ["deal_in_channel"] = Deal(Happening.Recorded, Now, Behind, []).ForChannel(),
        ["deal_without_target"] = Deal(Happening.Recorded, Now with { Attainment = null, Remaining = null, Next = null }, null, []),
        ["deal_amended"] = Deal(Happening.Amended, Now, Behind, []),
        ["deal_undone"] = Deal(Happening.TakenBack, Behind, Now, []),
        ["deal_restored"] = Deal(Happening.Restored, Behind, Now, []),
        ["payment_recorded"] = new View.Payment(
            Happening.Recorded, "晨光超市", Yuan(100_000), Today, Yuan(75_000), Yuan(6_300), Yuan(0), [new Note(NoteKind.Overpaid, "2500.00")]),
        ["payment_in_full"] = new View.Payment(Happening.Recorded, "晨光超市", Yuan(75_000), new LocalDate(2026, 9, 15), Yuan(0), Yuan(6_300), Yuan(6_300), []),
        ["payment_undone"] = new View.Payment(Happening.TakenBack, "晨光超市", Yuan(75_000), Today, Yuan(75_000), null, null, []),
        ["refund_recorded"] = new View.Refund(
            Happening.Recorded, "晨光超市", Yuan(20_000), Today, Signed(80_000), Yuan(0), Yuan(20_000), Now, Over, Projected(21_195, 0.9m), Projected(24_150, 1), []),
        ["refund_after_closing"] = new View.Refund(
            Happening.Recorded, "晨光超市", Yuan(100_000), Today.PlusDays(-1), Signed(0), Yuan(5_000), Yuan(0), Now, Now, Adjusted(-4_000), Adjusted(0), []),
        ["refund_undone"] = new View.Refund(Happening.TakenBack, "晨光超市", Yuan(20_000), Today, null, Yuan(0), Yuan(0), null, null, null, null, []),
        ["refund_in_channel"] = new View.Refund(
            Happening.Recorded, "晨光超市", Yuan(20_000), Today, Signed(80_000), Yuan(0), Yuan(0), Now, Over, Projected(21_195, 0.9m), Projected(24_150, 1), []).ForChannel(),
        ["profit_set"] = new View.ProfitFigure(
            Happening.Recorded, "晨光超市", Yuan(32_000), Signed(100_000), Share(0.32m), Projected(5_760, 1), Projected(9_000, 1), []),
        ["profit_set_after_closing"] = new View.ProfitFigure(
            Happening.Recorded, "晨光超市", Yuan(-5_000), Signed(100_000), Share(-0.05m), Adjusted(-1_800), Adjusted(0), []),
        ["delivery_recorded"] = new View.Delivery(Happening.Recorded, "晨光超市", Today, Signed(100_000), Yuan(40_000)),
        ["confirm_closing"] = new View.ConfirmClosing(new Command.ClosePeriod(Quarter), Quarter, 250, Yuan(39_640), Yuan(3_000))
        {
            Buttons =
            [
                new Button(new PressedAction.Confirm(42), "confirm", ButtonKind.Yes),
                new Button(new PressedAction.Cancel(42), "cancel", ButtonKind.No),
            ],
        },
        ["closed"] = new View.Closed(
            Quarter,
            5,
            [
                new ClosedRow("周敏", 1, null, Share(1), Yuan(3_000), Yuan(0), Yuan(0), Yuan(0), null),
                new ClosedRow("林涛", 4, Share(0.84m), Share(1), Yuan(42_640), Yuan(39_640), Yuan(3_000), Yuan(-600), Yuan(21_000)),
            ]),
        ["grade_changed"] = new View.GradeChanged(
            "林涛", Quarter, Share(0.7999m), Grade.Senior, Grade.Intermediate, new LocalDate(2026, 10, 1), Yuan(8_000), Yuan(7_000)),
        ["grade_raised"] = new View.GradeChanged("林涛", Quarter, Share(1.05m), Grade.Junior, Grade.Intermediate, new LocalDate(2026, 10, 1), null, null),
        ["grade_proposed"] = new View.GradeProposed("林涛", Quarter, Share(1.05m), Grade.Junior, Grade.Intermediate, new LocalDate(2026, 10, 1))
        {
            Buttons =
            [
                new Button(
                    new PressedAction.Say(new Command.SetGrade(new MemberName("林涛"), Grade.Intermediate, new LocalDate(2026, 10, 1))), "set_grade", ButtonKind.Promote),
            ],
        },
        ["grade_decided"] = new View.GradeDecided(Happening.Recorded, "林涛", Grade.Intermediate, new LocalDate(2026, 10, 1)),
        ["changed_by_other"] = new View.ChangedByOther(Happening.Amended, "周敏", new Command.SignDeal(new CustomerName("晨光超市"), Yuan(120_000), Category: new CategoryId("card"), Terms: Terms.Prepaid, On: Today, With: new MemberName("林涛"), Share: Share(0.3m)), IsOwn: true),
        ["taken_back_by_other"] = new View.ChangedByOther(Happening.TakenBack, "周敏", new Command.TransferCustomer(new CustomerName("晨光超市"), new MemberName("林涛")), IsOwn: false),
        ["restored_by_other"] = new View.ChangedByOther(Happening.Restored, "周敏", new Command.RecordPayment(new CustomerName("晨光超市"), Yuan(40_000), null, Today), IsOwn: true),
        ["customer_added"] = new View.NewCustomer(
            Happening.Recorded, "晨光超市", Tier.B, CustomerSource.Exhibition, "蓝海商贸", "王总", "13800000000", "零售", new LocalDate(2026, 9, 23)),
        ["follow_up_planned"] = new View.Plan(Happening.Recorded, "晨光超市", new LocalDate(2026, 9, 18), new LocalTime(15, 0), "打电话"),
        ["review_answered"] = new View.Review(Happening.Recorded, Today, "今天客户都在问账期"),
        ["target_set"] = new View.Target(Happening.Recorded, "林涛", null, new Measured(Metric.Amount, 1_000_000), Quarter),
        ["target_of_all"] = new View.Target(Happening.Recorded, null, "all", new Measured(Metric.NewCustomers, 30), SalesPeriod.OfMonth(new LocalDate(2026, 10, 1))),
        ["target_raised"] = new View.Target(Happening.Recorded, null, "华北组", new Measured(Metric.Amount, 3_000_000), Quarter)
        {
            Change = new TargetChange(2_500_000, 3_000_000, Today),
            Allocations = [new Allocation(North, 3_000_000, 2_880_000), new Allocation(Scope.Company, 4_000_000, 3_000_000)],
        },
        ["target_of_year"] = new View.Target(Happening.Recorded, "林涛", null, new Measured(Metric.Amount, 5_500_000), SalesPeriod.OfYear(Today))
        {
            Parts = [Part(1, 1_100_000), Part(4, 1_100_000), Part(7, 1_925_000), Part(10, 1_375_000)],
        },
        ["attainment_with_changed_target"] = new View.AttainmentAnswer(
            new Subject(null, "华北组", false), new Attainment(Metric.Amount, Quarter, 3_000_000, 785_000, new WorkdayPace(66, 55, 12)), [])
        {
            Change = new TargetChange(3_500_000, 3_000_000, new LocalDate(2026, 8, 12)),
            Allocated = new Allocation(North, 3_000_000, 2_880_000),
            PerHead = new Measured(Metric.Amount, 750_000),
            LastYear = new Measured(Metric.Amount, 2_500_000),
        },
        ["attainment"] = new View.AttainmentAnswer(Reader, new Attainment(Metric.Amount, Quarter, 1_000_000, 585_000, new WorkdayPace(66, 55, 12)), []),
        ["attainment_with_way"] = new View.AttainmentAnswer(Reader, new Attainment(Metric.Amount, Quarter, 1_000_000, 520_000, new WorkdayPace(66, 36, 30)), [])
        {
            Habit = new SellingHabit(Yuan(40_000.49m), Ratio.FromPercent(25), Ratio.FromPercent(40), IsBorrowed: true),
            Way = new WayToTarget(12, 48, 120, 20),
        },
        ["attainment_over"] = new View.AttainmentAnswer(
            Reader, new Attainment(Metric.Visits, SalesPeriod.OfMonth(Today.PlusMonths(-1)), 40, 46, new WorkdayPace(21, 21, 0)), []),
        ["attainment_without_target"] = new View.AttainmentAnswer(Reader, new Attainment(Metric.Amount, Quarter, null, 585_000, new WorkdayPace(66, 55, 12)), []),
        ["attainment_of_team"] = new View.AttainmentAnswer(
            new Subject(null, "华北组", false),
            new Attainment(Metric.Amount, Quarter, 1_500_000, 785_000, new WorkdayPace(66, 55, 12)),
            [
                new AttainmentLine("林涛", new Measured(Metric.Amount, 1_000_000), new Measured(Metric.Amount, 585_000), Share(0.585m)),
                new AttainmentLine("周敏", null, new Measured(Metric.Amount, 200_000), null),
            ]),
        ["commission"] = new View.CommissionAnswer(
            Reader,
            new Statement(Quarter, Share(0.75m), Share(0.9m), Yuan(16_200), Yuan(6_300), Yuan(19_440), Yuan(21_000), new Bracket(Share(0.8m), Yuan(25_000), Yuan(2_800)), true),
            [
                new PlanSum(Some.TieredPlan.Lines[0], ["储值卡券"], Yuan(175_000), Share(0.03m), Yuan(4_725)),
                new PlanSum(Some.TieredPlan.Lines[1], ["实物商品", "定制服务"], Yuan(50_000), Share(0.18m), Yuan(8_100)),
                new PlanSum(Some.TieredPlan.Lines[2], [], Yuan(375_000), Share(0.01m), Yuan(3_375)),
                new PlanSum(Some.TieredPlan.Lines[3], [], Yuan(200_000), Share(0.001m), Yuan(200)),
                new PlanSum(Some.TieredPlan.Lines[4], [], Yuan(0), Share(0.01m), Yuan(0)),
                new PlanSum(Some.TieredPlan.Lines[5], [], Yuan(200_000), Share(-0.01m), Yuan(-1_800)),
                new PlanSum(null, [], Yuan(0), null, Yuan(10)),
            ]),
        ["commission_of_closed_quarter"] = new View.CommissionAnswer(
            Reader,
            new Statement(Quarter, Share(0.84m), Share(1), Yuan(42_640), Yuan(39_640), Yuan(42_640), Yuan(21_000), null, false)
            {
                ClosedOn = Today.PlusDays(30),
                Payable = Yuan(42_040),
                Carried = Yuan(3_000),
                Adjustment = Yuan(-600),
            },
            [])
        {
            Settled = [Settled(SettlementKind.Carried, 0, 3_000), Settled(SettlementKind.Adjustment, 3_000, -600)],
        },
        ["commission_without_target"] = new View.CommissionAnswer(
            new Subject("周敏", null, false), new Statement(Quarter, null, Share(1), Yuan(3_000), Yuan(0), null, null, null, false), []),
        ["commission_of_team"] = new View.TeamCommissionAnswer(
            new Subject(null, null, false), Quarter, [new PayLine("林涛", Yuan(16_200), Yuan(6_300)), new PayLine("周敏", Yuan(3_000), Yuan(0))]),
        ["ranking"] = Ranking(Metric.Amount, new Place(2, 4, 90_000, 30_000), [(1, "林涛", 120_000), (2, "Ben Ford", 90_000), (2, "周敏", 90_000), (4, "钱进", 0)]),
        ["ranking_led"] = Ranking(Metric.Attainment, new Place(1, 2, 0.9m, null), [(1, "周敏", 0.9m), (2, "林涛", 0.599999m)]),
        ["ranking_empty"] = Ranking(Metric.Orders, new Place(1, 2, 0, null), [(1, "周敏", 0), (1, "林涛", 0)]),
        ["expense_recorded"] = new View.Spent(Happening.Recorded, "晨光超市", Yuan(680), Today, SpendPurpose.Meal, Spending(680, 20_000, false, []), []),
        ["expense_warned"] = new View.Spent(Happening.Recorded, "晨光超市", Yuan(680), Today.PlusDays(-1), null, Spending(1_280, 500, true, ["蓝海商贸"]), []),
        ["expense_without_budget"] = new View.Spent(
            Happening.Amended, "晨光超市", Yuan(680), Today, null, new SpendLook(Yuan(680), 60, false, [], Use(0, Cut())), [new Note(NoteKind.CustomerCreated, "晨光超市")]),
        ["expense_undone"] = new View.Spent(Happening.TakenBack, "晨光超市", Yuan(680), Today, null, null, []),
        ["budget_set"] = new View.BudgetGrant(Happening.Recorded, "林涛", null, Yuan(20_000), Quarter, []),
        ["budget_of_all_undone"] = new View.BudgetGrant(Happening.TakenBack, null, "all", Yuan(100_000), Quarter, []),
        ["budget"] = new View.BudgetAnswer(Reader, Use(20_000, null), Share(0.742m), null),
        ["budget_over"] = new View.BudgetAnswer(new Subject("周敏", null, false), Use(500, null), null, null),
        ["budget_not_set"] = new View.BudgetAnswer(new Subject(null, null, false), Use(null, null) with { Customers = [] }, null, null),
        ["budget_cancelled"] = new View.BudgetAnswer(Reader, Use(0, Cut()) with { Customers = [] }, null, "晨光超市"),
        ["receivables"] = new View.ReceivablesAnswer(Reader, null, Owed(), Open(null), [new CreditLine("蓝海商贸", Yuan(2_500))]),
        ["receivables_of_team"] = new View.ReceivablesAnswer(new Subject(null, "华北组", false), null, Owed(), Open("林涛"), []),
        ["receivables_none"] = new View.ReceivablesAnswer(Reader, "晨光超市", new Receivables([], Yuan(0), Yuan(0)), [], []),
        ["collection_reminder"] = Due(null, 3, CollectionLoss.Commission),
        ["collection_reminder_last_day"] = Due(null, 1, CollectionLoss.Budget),
        ["collection_reminder_to_leader"] = Due("林涛", 3, CollectionLoss.Commission),
        ["pool_risk"] = new View.PoolRiskAnswer(Reader, 3, Risks(), IsWarning: false),
        ["pool_risk_of_team"] = new View.PoolRiskAnswer(new Subject(null, "华北组", false), 3, Risks(), IsWarning: false),
        ["pool_risk_warning"] = new View.PoolRiskAnswer(Reader, 3, Risks(), IsWarning: true),
        ["pool_risk_none"] = new View.PoolRiskAnswer(Reader, 7, [], IsWarning: false),
        ["customer"] = new View.CustomerAnswer(
            "晨光超市", "林涛", Tier.A, Stage.Sample, new LocalDate(2026, 9, 15), new LocalDate(2026, 9, 22), null, Yuan(585_000), Yuan(500_000), Yuan(85_000), History())
        {
            Portrait = PipelineSamples.Portrait,
        },
        ["customer_protected"] = new View.CustomerAnswer(
            "晨光超市", "林涛", null, null, null, null, new Protection(ProtectionKind.OpenOrder, Order: Order(917, 38_000)), Yuan(0), Yuan(0), Yuan(0), []),
        ["customer_in_pool"] = new View.CustomerAnswer("晨光超市", null, Tier.C, null, null, null, null, Yuan(0), Yuan(0), Yuan(0), []),
        ["customer_without_order"] = new View.CustomerAnswer(
            "晨光超市", "林涛", null, null, null, new LocalDate(2027, 1, 4), null, Yuan(0), Yuan(0), Yuan(0), [], "138••••0000", FallRule.NoOrder, 2027),
        ["customer_locked"] = Safe(ProtectionKind.Locked),
        ["customer_with_young_order"] = Safe(ProtectionKind.RecentOrder),
        ["customer_on_leave"] = Safe(ProtectionKind.OwnerOnLeave),
        ["customer_handed_over"] = Safe(ProtectionKind.HandedOver),
        ["customer_planned"] = Safe(ProtectionKind.PlannedContact),
        ["customer_of_colleague"] = new View.OthersCustomer("晨光超市", "周敏"),
        ["agenda"] = new View.AgendaAnswer(Reader, SalesPeriod.OfDay(Today), Items(), IsMorningPlan: false),
        ["agenda_of_week"] = new View.AgendaAnswer(new Subject("周敏", null, false), SalesPeriod.OfWeek(Today), Items(), IsMorningPlan: false),
        ["agenda_empty"] = new View.AgendaAnswer(Reader, SalesPeriod.OfDay(Today.PlusDays(1)), [], IsMorningPlan: false),
        ["morning_plan"] = new View.AgendaAnswer(Reader, SalesPeriod.OfDay(Today), Items(), IsMorningPlan: true),
        ["morning_plan_with_goal"] = new View.AgendaAnswer(Reader, SalesPeriod.OfDay(Today), Items(), IsMorningPlan: true)
        {
            Goal = new MorningGoal(
                new Attainment(Metric.Amount, Quarter, 1_000_000, 520_000, new WorkdayPace(66, 36, 30)), new SellingHabit(Yuan(40_000), Ratio.One, Ratio.FromPercent(10), false), new WayToTarget(12, 12, 120, 20)),
        },
        ["question_which"] = Question("sign_deal", "customer", "晨光", new Choice("晨光超市", false), new Choice("晨光文具", false)),
        ["question_or_new"] = Question("sign_deal", "customer", "辰光", new Choice("晨光超市", false), new Choice("辰光", true)),
        ["question_amount"] = new View.Question("sign_deal", "amount", [], ""),
        ["question_currency"] = new View.Question("sign_deal", "amount", [], "VND"),
        ["question_day"] = new View.Question("plan_follow_up", "on", [], "晨光超市"),
        ["confirm"] = new View.Confirm(new Command.SignDeal(new CustomerName("辰光"), Yuan(120_000)), "辰光")
        {
            Buttons =
            [
                new Button(new PressedAction.Confirm(42), "confirm", ButtonKind.Yes),
                new Button(new PressedAction.Cancel(42), "cancel", ButtonKind.No),
            ],
        },
        ["refused"] = new View.Refused("sign_deal", RefusalReason.NotYours, "晨光超市", "周敏"),
        ["unreadable"] = new View.Unreadable(UnreadableReason.TooLong),
        ["confirm_proposed"] = new View.Confirm(
            new Command.SignDeal(new CustomerName("辰光"), Yuan(120_000), Terms: Terms.Net(60), Items: [new OrderItem(new CategoryId("card"), Yuan(60_000))]), "")
        {
            IsProposed = true,
            Buttons =
            [
                new Button(new PressedAction.Confirm(42), "confirm", ButtonKind.Yes),
                new Button(new PressedAction.Cancel(42), "cancel", ButtonKind.No),
            ],
        },
        ["not_understood_model_away"] = new View.NotUnderstood("晨光超市", null, null, ModelAbsence.Unreachable),
        ["not_understood_model_spent"] = new View.NotUnderstood("晨光超市", null, null, ModelAbsence.Spent),
        ["draft"] = new View.Drafted(DraftKind.Pains, ["账期：三家客户都想要 60 天", "*包装* [碰伤](x)：到货破损"]),
        ["greeted"] = new View.NotUnderstood("晨光超市", null, Courtesy.Greeting),
        ["answered_nothing"] = new View.NotUnderstood("晨光超市", null, Courtesy.Answer),
        ["thanked"] = new View.NotUnderstood("晨光超市", null, Courtesy.Thanks),
        ["not_understood"] = new View.NotUnderstood("晨光", null)
        {
            Buttons = [new Button(new PressedAction.Say(new Command.Help()), "help", ButtonKind.Help)],
        },
        ["not_understood_by_leader"] = new View.NotUnderstood(null, "华北组"),
        ["help"] = new View.Help("晨光", "华北组"),
        ["not_recorded"] = new View.NotKept(),
        ["cancelled"] = new View.Cancelled(),
        ["answered_privately"] = new View.AnsweredPrivately(),
        ["reminder"] = new View.Reminder("晨光超市", Today, new LocalTime(15, 0), "打电话"),
        ["honour_new_customer"] = new View.Honour("林涛", HonourKind.NewCustomer, "晨光超市", Yuan(60_000)),
        ["honour_big_order"] = new View.Honour("林涛", HonourKind.BigOrder, "晨光超市", Yuan(120_000)),
        ["honour_big_first_order"] = new View.Honour("林涛", HonourKind.BigOrder, "晨光超市", Yuan(120_000)) { IsNews = true },
        ["honour_target_reached"] = new View.Honour("林涛", HonourKind.TargetReached, "晨光超市", Yuan(60_000)),
        ["pool_fell"] = new View.PoolFell("林涛", true, ["晨光超市", "蓝海商贸"], ["蓝海商贸"], 6, 5),
        ["pool_fell_to_leader"] = new View.PoolFell("林涛", false, ["晨光超市"], ["晨光超市"], 1, null),
        ["claim"] = Claimed(Happening.Recorded, new LeftOwner("周敏", new LocalDate(2026, 9, 15), FallRule.NoFollowUp, null)),
        ["claim_of_released"] = Claimed(Happening.Amended, new LeftOwner("周敏", new LocalDate(2026, 9, 1), null, "客户 *没预算*")),
        ["claim_undone"] = Claimed(Happening.TakenBack, null),
        ["release"] = new View.Release(Happening.Recorded, "晨光超市", "跟不动了", new LocalDate(2026, 9, 23)),
        ["release_frozen_to_a_team"] = new View.Release(Happening.Recorded, "晨光超市", "跟不动了", new LocalDate(2026, 9, 23)) { OpenFrom = new LocalDateTime(2026, 9, 17, 10, 0), TeamOnly = "华北组" },
        ["release_undone"] = new View.Release(Happening.TakenBack, "晨光超市", "跟不动了", null),
        ["transfer"] = new View.Transfer(Happening.Recorded, ["晨光超市"], "周敏", "林涛", []),
        ["transfer_of_all"] = new View.Transfer(Happening.Recorded, ["晨光超市", "蓝海商贸"], "周敏", "林涛", [new Note(NoteKind.BeyondCap, "151/150")]),
        ["transfer_from_pool"] = new View.Transfer(Happening.Amended, ["晨光超市"], "周敏", null, []),
        ["transfer_undone"] = new View.Transfer(Happening.TakenBack, ["晨光超市"], "周敏", "林涛", []),
        ["handover_received"] = new View.HandoverReceipt(Happening.Recorded, ["晨光超市"], new LocalDate(2026, 9, 23)),
        ["handover_receipt_undone"] = new View.HandoverReceipt(Happening.TakenBack, ["晨光超市", "蓝海商贸"], null),
        ["lock"] = new View.CustomerLock(Happening.Recorded, "晨光超市", new LocalDate(2026, 9, 30)),
        ["lock_undone"] = new View.CustomerLock(Happening.TakenBack, "晨光超市", new LocalDate(2026, 9, 30)),
        ["leave"] = new View.Leave(Happening.Recorded, "周敏", SalesPeriod.Between(new LocalDate(2026, 9, 21), new LocalDate(2026, 9, 25)), 3),
        ["leave_undone"] = new View.Leave(Happening.TakenBack, "周敏", SalesPeriod.OfDay(Today), 0),
        ["handover"] = new View.Handover("周敏", [Pack("晨光超市")], 7)
        {
            Buttons = [new Button(new PressedAction.Say(new Command.ReceiveHandover(new CustomerName("晨光超市"))), "receive_handover", ButtonKind.Received)],
        },
        ["handover_of_all"] = new View.Handover("周敏", [Pack("晨光超市"), Empty("蓝海商贸")], 1),
        ["handover_from_pool"] = new View.Handover(null, [Empty("蓝海商贸")], 0),
        ["pool"] = new View.PoolAnswer(12, [new PoolLine("晨光超市", Tier.A, new LocalDate(2026, 9, 15), "周敏", true), new PoolLine("蓝海商贸", null, null, null, false)])
        {
            Buttons = [new Button(new PressedAction.Say(new Command.ClaimCustomer(new CustomerName("晨光超市"))), "claim_customer", ButtonKind.Claim, "晨光超市", "晨光超市")],
        },
        ["pool_empty"] = new View.PoolAnswer(0, []),
        ["refused_at_cap"] = new View.Barred(RefusalReason.Cap, "晨光超市", new Refusal(RefusalCase.Full, Count: 50, Most: 50, Customers: ["蓝海商贸", "青松文具"]))
        {
            Buttons = [new Button(new PressedAction.Say(new Command.ReleaseCustomer(new CustomerName("蓝海商贸"))), "release_customer", ButtonKind.Release, "蓝海商贸", "蓝海商贸")],
        },
        ["thin_contacts"] = new View.ThinContacts(
            Today,
            [new ThinLine("林涛", "晨光超市", ThinReason.Repeated), new ThinLine("林涛", "蓝海商贸", ThinReason.Short), new ThinLine("林涛", "东方印务", ThinReason.Empty), new ThinLine("周敏", "青松文具", ThinReason.Unanswered)]),
        ["review_prompt"] = new View.ReviewPrompt(Today, ["今天客户提到什么新痛点？", "明天最重要的一步？"], false, SalesPeriod.OfDay(Today.PlusDays(-1))),
        ["review_reminder_after_digest"] = new View.ReviewPrompt(Today, ["今天客户提到什么新痛点？"], true, null) { IsAfterDigest = true },
        ["review_reminder"] = new View.ReviewPrompt(Today, ["今天客户提到什么新痛点？"], true, null),
        ["digest"] = new View.Digest(
            "华北组",
            Today,
            Quarter,
            Yuan(120_000),
            Yuan(50_000),
            8,
            1,
            Share(0.6234m),
            Yuan(376_600),
            3,
            4,
            [Line(1, "林涛", 100_000), Line(2, "周敏", 20_000)],
            [Line(1, "林涛", 585_000), Line(2, "周敏", 38_400)],
            null),
        ["digest_quiet"] = new View.Digest(null, Today, Quarter, Yuan(0), Yuan(0), 0, 0, null, null, 0, 0, [], [], SalesPeriod.OfDay(Today.PlusDays(-1))),
    };

    private static TargetPart Part(int month, decimal amount) => new(SalesPeriod.OfQuarter(new LocalDate(2026, month, 1)), new Measured(Metric.Amount, amount));

    private static SpendLook Spending(decimal spent, decimal granted, bool isEnough, IReadOnlyList<string> others) => new(Yuan(spent), 60, isEnough, others, Use(granted, null));

    private static BudgetUse Use(decimal? granted, BudgetCut? cut) => new(
        Quarter,
        granted is { } yuan ? Yuan(yuan) : null,
        cut,
        [new HostedCustomer(CustomerNamed("晨光超市", null, null), Yuan(8_800), 3, Yuan(86_000), true), new HostedCustomer(CustomerNamed("蓝海商贸", null, null), Yuan(3_200), 0, null, false)]);

    private static BudgetCut Cut() => new(Yuan(20_000), Order(917, 38_000), new LocalDate(2026, 6, 15), Quarter);

    private static Receivables Owed() => new([.. Open(null).Select(line => line.Owed)], Yuan(138_000), Yuan(38_000));

    private static IReadOnlyList<ReceivableLine> Open(string? who) =>
    [
        new(Receivable.Of(Order(917, 38_000), CommissionRules.Default, new LocalDate(2026, 10, 2)), "晨光超市", who, null), new(Receivable.Of(Order(918, 100_000), CommissionRules.Default, Today), "Brightwater Foods", who, 5),
    ];

    private static View.CollectionReminder Due(string? who, int days, CollectionLoss loss) => new(
        "晨光超市",
        who,
        Yuan(38_000),
        Signed(100_000),
        new LocalDate(2026, 9, 1),
        days,
        new CollectionDeadline(Today.PlusDays(days - 1), loss, loss is CollectionLoss.Commission ? Share(0.01m) : null));

    private static View.Deal Deal(Happening happening, Progress now, Progress? before, IReadOnlyList<Note> notes) => new(
        happening,
        "晨光超市",
        Yuan(120_000),
        [new DealPart("goods", "实物商品", Yuan(120_000))],
        Yuan(30_000),
        false,
        Terms.Prepaid,
        Today,
        null,
        now,
        before,
        notes);

    private static View.RankingAnswer Ranking(Metric metric, Place place, (int Rank, string Who, decimal Value)[] lines) => new(
        new Ranking(new RankingQuestion(metric, SalesPeriod.OfMonth(Today)), [.. lines.Select(line => Line(line.Rank, line.Who, line.Value))]), null, "周敏", true, place, place.Of);

    private static RankedLine Line(int rank, string who, decimal value) => new(rank, default, who, value);

    private static View.Question Question(string intent, string missing, string about, params Choice[] choices) => new(intent, missing, choices, about)
    {
        Buttons =
        [
            .. choices.Select((choice, index) => new Button(
                new PressedAction.Pick(42, index), intent, choice.IsNew ? ButtonKind.CreateNew : ButtonKind.Choice, choice.Text, $"{index + 1}")),
            new Button(new PressedAction.Cancel(42), "cancel", ButtonKind.No),
        ],
    };

    private static View.CustomerAnswer Safe(ProtectionKind kind) => new(
        "晨光超市",
        "林涛",
        null,
        null,
        null,
        null,
        new Protection(kind, new LocalDate(2026, 9, 30), kind is ProtectionKind.RecentOrder ? Order(917, 38_000) : null),
        Yuan(0),
        Yuan(0),
        Yuan(0),
        []);

    private static View.Claim Claimed(Happening happening, LeftOwner? left) =>
        new(happening, "晨光超市", Tier.A, "王总", "13800000000", new LocalDate(2026, 9, 23), left, 4, History(), Pack("晨光超市"));

    private static HandoverPack Empty(string name) => new(CustomerNamed(name, null, null), [], new PersonaCard(null, null, null), [], [], null, null, null, [], [], []);

    private static HandoverPack Pack(string name) => new(
        CustomerNamed(name, Tier.A, new LocalDate(2026, 9, 15)),
        ["王总", "李经理"],
        new PersonaCard(Noted(Aspect.DecisionChain, "采购部主导，王总签字"), Noted(Aspect.Pain, "旺季送货慢"), Noted(Aspect.Budget, "30万以内")),
        [Noted(Aspect.Pain, "旺季送货慢")],
        [new HistoryLine(5, new LocalDate(2026, 9, 15), default, new Fact.VisitLogged(default, ContactKind.Call, Today, Notes: "老板同意试用"), true)],
        new LocalDate(2026, 9, 15),
        6,
        Stage.Quote,
        [Order(917, 38_000)],
        [new FollowUp(7, default, default, Today, new LocalDate(2026, 9, 18), null, "送样品", false)],
        [Noted(Aspect.Other, "王总爱喝普洱")]);

    private static CustomerNote Noted(Aspect aspect, string text) => new(4, new LocalDate(2026, 9, 10), aspect, text);

    private static Order Order(long record, decimal yuan) =>
        new(record, Instant.FromUtc(2026, 9, 1, 2, 0), new Fact.DealSigned(default, [], [Some.Item(yuan)], Terms.Net(30), new LocalDate(2026, 9, 1)));

    private static IReadOnlyList<PoolRisk> Risks() =>
    [
        new(CustomerNamed("晨光超市", Tier.A, new LocalDate(2026, 9, 9)), Some.Member(1, "林涛"), Today, 0, true),
        new(CustomerNamed("蓝海商贸", null, null), Some.Member(2, "周敏"), Today.PlusDays(2), 2, false),
    ];

    private static IReadOnlyList<AgendaItem> Items() =>
    [
        new(CustomerNamed("晨光超市", Tier.A, null), AgendaReason.Planned, Today, new LocalTime(15, 0), "打电话", 0),
        new(CustomerNamed("蓝海商贸", null, null), AgendaReason.NextStep, Today),
        new(CustomerNamed("Brightwater Foods", null, null), AgendaReason.Overdue, Today.PlusDays(-6), What: "送样品"),
        new(CustomerNamed("青松文具", null, null), AgendaReason.NearPool, Today.PlusDays(1), DaysLeft: 1),
    ];

    private static IReadOnlyList<HistoryItem> History() =>
    [
        new(new LocalDate(2026, 9, 15), new Fact.VisitLogged(default, ContactKind.Call, Today, Notes: "老板同意试用\n下周给答复"), "林涛"),
        new(new LocalDate(2026, 9, 7), new Fact.PaymentReceived(default, Yuan(500_000), Today), "周敏"),
        new(new LocalDate(2026, 8, 3), new Fact.DealSigned(default, [], [Some.Item(585_000)], Terms.Net(30), Today), "林涛"),
        new(new LocalDate(2026, 8, 2), new Fact.CustomerAdded(default, "晨光超市"), "林涛"),
        new(new LocalDate(2025, 12, 31), new Fact.CustomerFell(default, Today), null),
    ];

    private static Customer CustomerNamed(string name, Tier? tier, LocalDate? lastContact) => new(new CustomerId(1), name) { Tier = tier, LastContact = lastContact };

    private static OrderPart Signed(decimal left) => new(new OrderNumber(41), Yuan(100_000), new LocalDate(2026, 9, 2), Yuan(left));

    private static OrderLook Projected(decimal pay, decimal factor) => new(Quarter, false, Yuan(pay), Share(factor));

    private static OrderLook Adjusted(decimal pay) => new(Quarter, true, Yuan(pay), Share(1));

    private static SettledLine Settled(SettlementKind kind, decimal before, decimal value)
    {
        Order order = new(41, default, new Fact.DealSigned(default, [], [Some.Item(100_000)], Terms.Net(60), new LocalDate(2026, 6, 15)));
        SalesPeriod quarter = SalesPeriod.OfQuarter(order.On);
        return new SettledLine(new Settlement(order, quarter, kind, Yuan(before), Yuan(value), Share(1), Share(0.84m), true), "晨光超市");
    }

    private static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    private static Ratio Share(decimal share) => Ratio.FromFraction(share);
}
