using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests;

/// <summary>Some valid thing, where a test cares only for what it names.</summary>
internal static class Some
{
    public static readonly CategoryId Card = new("card");

    public static readonly CategoryId Goods = new("goods");

    /// <summary>Paid like goods.</summary>
    public static readonly CategoryId Service = new("service");

    /// <summary>Paid by no row of the tiered plan.</summary>
    public static readonly CategoryId Training = new("training");

    public static readonly IReadOnlyList<Category> Categories =
    [
        new(Card, "储值卡券", ["卡券"]), new(Goods, "实物商品", ["礼盒"]), new(Service, "定制服务", [], Like: Goods), new(Training, "培训", []),
    ];

    /// <summary>Plan A: 3 % of every order from 60 % of the target on.</summary>
    public static readonly CommissionPlan SimplePlan = new(
        "simple",
        "简单提成",
        [Band(0, 0), Band(0.6m, 1)],
        [new PlanLine("sales", PlanRow.Rate, PlanBasis.Sales, PlanCondition.Always, Ratio.FromPercent(3))],
        new Dictionary<Grade, Money>());

    /// <summary>Plan B: by attainment, on card sales and on the profit of goods, with bonuses and a deduction.</summary>
    public static readonly CommissionPlan TieredPlan = new(
        "tiered",
        "阶梯提成",
        [Band(0, 0), Band(0.6m, 0.8m), Band(0.7m, 0.9m), Band(0.8m, 1)],
        [
            new PlanLine("card", PlanRow.Rate, PlanBasis.Sales, PlanCondition.Always, Ratio.FromPercent(3), [Card]),
            new PlanLine("goods", PlanRow.Rate, PlanBasis.Profit, PlanCondition.Always, Ratio.FromPercent(18), [Goods]),
            new PlanLine("first_order", PlanRow.Rate, PlanBasis.Sales, PlanCondition.FirstOrder, Ratio.FromPercent(1)),
            new PlanLine("cumulative", PlanRow.Rate, PlanBasis.Sales, PlanCondition.CumulativePurchases, Ratio.FromPercent(0.1m), Above: Money.FromYuan(5_000_000)),
            new PlanLine("prepaid", PlanRow.Bonus, PlanBasis.Sales, PlanCondition.Prepaid, Ratio.FromPercent(1)),
            new PlanLine("late", PlanRow.Deduction, PlanBasis.Sales, PlanCondition.Late, Ratio.FromPercent(-1)),
        ],
        new Dictionary<Grade, Money>
        {
            [Grade.Senior] = Money.FromYuan(8_000),
            [Grade.Intermediate] = Money.FromYuan(7_000),
            [Grade.Junior] = Money.FromYuan(5_000),
        });

    public static CompanySettings Settings(CommissionRules? commission = null, PoolRules? pool = null, IReadOnlyList<decimal>? season = null) => new(
        Name: "示例商贸",
        TimeZone: "Asia/Shanghai",
        Language: Language.Zh,
        Currency: "CNY",
        Rates: new Dictionary<string, decimal>(),
        FiscalYearStarts: 1,
        Season: season ?? [25, 25, 25, 25],
        DefaultTerms: Terms.Net(30),
        Commission: commission ?? CommissionRules.Default,
        Pool: pool ?? PoolRules.Default,
        Calendar: null,
        Schedule: ScheduleTimes.Default,
        Honours: HonourRules.Default,
        BackdateDays: 3,
        AskUnknownCustomer: true,
        ReviewPrivately: false);

    /// <summary>A rep of no team who was always here.</summary>
    public static Member Member(int id, string name, Role role = Role.Rep, TeamId team = default, Grade grade = Grade.Intermediate, LocalDate? joined = null) =>
        new(new MemberId(id), name, [], role, team, grade, joined);

    public static DealItem Item(decimal amount, CategoryId? category = null, decimal? profit = null) =>
        new(category ?? Card, Money.FromYuan(amount), profit is { } yuan ? Money.FromYuan(yuan) : null);

    private static Band Band(decimal from, decimal factor) => new(Ratio.FromFraction(from), Ratio.FromFraction(factor));
}
