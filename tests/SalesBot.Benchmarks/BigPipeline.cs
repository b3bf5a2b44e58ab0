using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;

namespace SalesBot.Benchmarks;

/// <summary>A thousand reps with a hundred thousand customers, each with a deal in progress, won or lost: what questions about them cost.</summary>
internal static class BigPipeline
{
    private const int Reps = 1_000;
    private const int Customers = 100_000;

    private static readonly LocalDate Today = new(2026, 9, 16);

    public static void Run(CompanyDefinition model)
    {
        Ledger ledger = Filled(model);
        SalesPeriod quarter = SalesPeriod.OfQuarter(Today);
        Scope rep = new(ledger.People[new MemberId(7)], null);
        Stopclock.Measure("pipeline of the company, 100,000 customers", "< 1,000 µs", 500, _ => PipelineCount.Of(ledger, Scope.Company, null, null, Today));
        Stopclock.Measure("pipeline of one rep", "< 100 µs", 2_000, _ => PipelineCount.Of(ledger, rep, null, null, Today));
        Stopclock.Measure("loss reasons of the company", "< 100 µs", 2_000, _ => LossSummary.Of(ledger, Scope.Company, quarter));
        Stopclock.Measure("workload of the company, 1,000 reps", "< 1,000 µs", 200, _ => Workload.Of(ledger, Scope.Company, quarter));
        Stopclock.Measure("conversion of the company", "< 100 µs", 2_000, _ => Conversion.Of(ledger, Scope.Company, quarter));
        Stopclock.Measure("lifetime value of the company", "< 1,000 µs", 500, _ => LifetimeValue.Of(ledger, Scope.Company, Today));
        Stopclock.Measure("cycle of one rep", "< 100 µs", 2_000, _ => SalesCycle.Of(ledger, rep, quarter));
        Stopclock.Measure("cycle of the company, a quarter", "", 20, _ => SalesCycle.Of(ledger, Scope.Company, quarter));
        Stopclock.Measure("a stage moved and taken back", "< 100 µs", 2_000, run => MoveAndTakeBack(ledger, run));
    }

    private static Ledger Filled(CompanyDefinition model)
    {
        Ledger ledger = new();
        Instant start = Instant.FromUtc(2026, 6, 1, 1, 0);
        Put(ledger, start, default, new Fact.SettingsAdopted(model.Settings));
        for (int rep = 1; rep <= Reps; rep++) Put(ledger, start, default, new Fact.MemberJoined(new Member(new MemberId(rep), $"Rep {rep:0000}", [], Role.Rep, default, Grade.Intermediate)));
        Put(ledger, start, default, new Fact.CategoriesAdopted(model.Categories));
        Put(ledger, start, default, new Fact.PlanAdopted(model.Plan, new LocalDate(2024, 1, 1), 1));
        for (int number = 1; number <= Customers; number++) Add(ledger, start + Duration.FromMinutes(number), number);
        return ledger;
    }

    private static void Add(Ledger ledger, Instant at, int number)
    {
        CustomerId customer = new(number);
        MemberId owner = new(1 + (number % Reps));
        LocalDate day = ledger.DayOf(at);
        Put(ledger, at, owner, new Fact.CustomerAdded(customer, $"Customer {number:000000} Trading", owner, Tier.B, (CustomerSource)(number % 6)));
        Put(ledger, at, owner, new Fact.StageMoved(customer, (Stage)(number % 7), day, owner, Money.FromYuan(1_000 + number), day.PlusDays(number % 90)));
        if (number % 5 == 0) Put(ledger, at, owner, new Fact.DealLost(customer, (LossReason)(number % 7), day, owner));
        if (number % 5 == 1) Put(ledger, at, owner, new Fact.DealSigned(customer, [new Credit(owner, Ratio.One)], [new DealItem(ledger.Categories[0].Id, Money.FromYuan(9_000), Money.FromYuan(2_000))], Terms.Net(30), day));
    }

    private static long MoveAndTakeBack(Ledger ledger, int run)
    {
        CustomerId customer = new(2 + (run % 1_000 * 5));
        Put(ledger, ledger.LastAt, ledger.Customers[customer].Owner, new Fact.StageMoved(customer, Stage.Pi, Today));
        Put(ledger, ledger.LastAt, ledger.Customers[customer].Owner, new Fact.ChangeTakenBack(ledger.Seq));
        return ledger.Seq;
    }

    private static void Put(Ledger ledger, Instant at, MemberId by, Fact fact) => ledger.Apply(new Entry(ledger.Seq + 1, at, by, fact));
}
