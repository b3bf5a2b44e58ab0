using System.Globalization;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;

namespace SalesBot.Benchmarks;

/// <summary>A hundred teams of twenty reps with a million facts of two years: the digests of one evening, and a ranking of every family.</summary>
internal static class BigRhythm
{
    private const int Teams = 100;
    private const int RepsOfTeam = 20;
    private const int Reps = Teams * RepsOfTeam;
    private const int Customers = 40_000;
    private const int Facts = 1_000_000;

    private static readonly LocalDate Today = new(2026, 9, 16);

    private static readonly Instant Start = Instant.FromUtc(2024, 9, 16, 1, 0);

    private static readonly ProductTagging[] New = [new(ProductTag.New)];

    public static void Run(CompanyDefinition model)
    {
        Ledger ledger = Filled(model);
        Questions questions = new([["问"]], [["ask"]]);
        Performer performer = new(RitualQuestions.Of(questions));
        Instant evening = Today.At(new LocalTime(18, 30)).InZoneLeniently(ledger.Zone).ToInstant();
        RitualAct[] digests = [.. DueActs.Between(ledger, evening - Duration.FromSeconds(1), evening).Where(act => act.Kind is RitualKind.Digest)];
        Stopclock.Measure(string.Create(CultureInfo.InvariantCulture, $"{digests.Length} digests over {ledger.Seq:#,##0} facts, with words"), "< 1,000,000 µs", 10, _ => Tell(ledger, performer, digests));
        SalesPeriod year = SalesPeriod.OfYear(Today);
        foreach (Metric metric in Enum.GetValues<Metric>()) Rank(ledger, $"year by {metric}", new RankingQuestion(metric, year));
        foreach (RankedSales sales in Enum.GetValues<RankedSales>()) Rank(ledger, $"quarter of {sales}", new RankingQuestion(Metric.Amount, SalesPeriod.OfQuarter(Today), Of: sales));
        foreach (RankedGroup among in Enum.GetValues<RankedGroup>()) Rank(ledger, $"quarter among {among}", new RankingQuestion(Metric.Amount, SalesPeriod.OfQuarter(Today), Among: among));
        Rank(ledger, "quarter among Teams by attainment", new RankingQuestion(Metric.Attainment, SalesPeriod.OfQuarter(Today), Among: RankedGroup.Teams));
    }

    private static void Rank(Ledger ledger, string what, RankingQuestion question) => Stopclock.Measure("ranking of " + what, "< 2,000 µs", 100, _ => Ranking.Of(ledger, question, Today));

    private static void Tell(Ledger ledger, Performer performer, RitualAct[] digests)
    {
        foreach (RitualAct act in digests)
        {
            foreach (Post post in performer.Perform(ledger, act).Posts) Replier.Tell(ledger, post);
        }
    }

    private static Ledger Filled(CompanyDefinition model)
    {
        Ledger ledger = new();
        Put(ledger, Start, default, new Fact.SettingsAdopted(model.Settings with { Products = [new Product("Gift", [], model.Categories[0].Id, New)] }));
        for (int team = 1; team <= Teams; team++) Put(ledger, Start, default, new Fact.TeamFormed(new Team(new TeamId(team), $"Team {team}", [])));
        for (int rep = 1; rep <= Reps; rep++) Put(ledger, Start, default, new Fact.MemberJoined(Rep(rep)));
        Put(ledger, Start, default, new Fact.CategoriesAdopted(model.Categories));
        Put(ledger, Start, default, new Fact.PlanAdopted(model.Plan, new LocalDate(2024, 1, 1), 1));
        for (int rep = 1; rep <= Reps; rep++) Put(ledger, Start, default, new Fact.TargetSet(SalesPeriod.OfQuarter(Today), 3_000_000m + rep, Member: new MemberId(rep)));
        for (int customer = 1; customer <= Customers; customer++) Put(ledger, Start, default, new Fact.CustomerListed(new CustomerId(customer), $"Customer {customer:00000}", [], OwnerOf(customer), Source: (CustomerSource)(customer % 6)));
        Duration step = (Today.At(new LocalTime(17, 0)).InZoneLeniently(ledger.Zone).ToInstant() - Start) / Facts;
        for (int number = 0; number < Facts; number++) Put(ledger, Start + (step * number), OwnerOf(CustomerOf(number)), Happened(ledger, Start + (step * number), number));
        return ledger;
    }

    private static Member Rep(int rep) => new(
        new MemberId(rep), $"Rep {rep:0000}", [], Role.Rep, new TeamId(1 + (rep % Teams)), Grade.Intermediate, Joined: rep % 10 == 0 ? Today.PlusDays(-30) : null, Mentor: rep % 10 == 0 ? $"Rep {rep - 1:0000}" : null);

    /// <summary>Of ten facts six are contacts, three deals and one a payment or a review.</summary>
    private static Fact Happened(Ledger ledger, Instant at, int number)
    {
        CustomerId customer = new(CustomerOf(number));
        LocalDate day = ledger.DayOf(at);
        return (number % 10) switch
        {
            < 6 => new Fact.VisitLogged(customer, (ContactKind)(number % 4), day, Notes: number % 50 == 0 ? "竞品降价5%，客户嫌账期短" : "聊了新一批礼盒"),
            < 9 => new Fact.DealSigned(customer, [new Credit(OwnerOf(customer.Number), Ratio.One)], [new DealItem(ledger.Categories[0].Id, Money.FromYuan(5_000 + (number % 97)), Product: "Gift")], Terms.Net(30), day),
            _ when number % 20 == 9 => new Fact.PaymentReceived(customer, Money.FromYuan(5_000), day),
            _ => new Fact.ReviewAnswered(day, "客户都在问账期能不能延长"),
        };
    }

    private static int CustomerOf(int number) => 1 + (int)(number * 7919L % Customers);

    private static MemberId OwnerOf(int customer) => new(1 + (customer % Reps));

    private static void Put(Ledger ledger, Instant at, MemberId by, Fact fact) => ledger.Apply(new Entry(ledger.Seq + 1, at, by, fact));
}
