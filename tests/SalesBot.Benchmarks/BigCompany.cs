using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Benchmarks;

/// <summary>A company of a thousand reps in twenty teams, with as many facts as are asked for, most of them deals of the last two years.</summary>
internal static class BigCompany
{
    public const int Reps = 1_000;

    private const int Teams = 20;
    private const int Customers = 10_000;

    public static readonly LocalDate Today = new(2026, 9, 16);

    private static readonly Instant Start = Instant.FromUtc(2024, 9, 16, 1, 0);

    private static readonly CategoryId Card = new("card");

    /// <summary>The facts that make the company, and then <paramref name="deals"/> deals, in order of time.</summary>
    public static IEnumerable<(Instant At, string By, Fact Fact)> Facts(CompanyDefinition model, int deals)
    {
        foreach (var fact in People(model)) yield return fact;
        for (int rep = 1; rep <= Reps; rep++) yield return (Start, "", Target(rep));
        for (int customer = 1; customer <= Customers; customer++) yield return (Start, "", Listed(customer));
        Duration step = Duration.FromTicks((double)(Today.AtMidnight().InUtc().ToInstant() - Start).BclCompatibleTicks / deals);
        for (int deal = 0; deal < deals; deal++) yield return Signed(deal, Start + (step * deal));
    }

    /// <summary>Rules, teams, reps, goods and the plan.</summary>
    public static IEnumerable<(Instant At, string By, Fact Fact)> People(CompanyDefinition model)
    {
        yield return (Start, "", new Fact.SettingsAdopted(model.Settings));
        for (int team = 1; team <= Teams; team++) yield return (Start, "", new Fact.TeamFormed(new Team(new TeamId(team), $"Team {team}", [])));
        for (int rep = 1; rep <= Reps; rep++) yield return (Start, "", new Fact.MemberJoined(Rep(rep)));
        yield return (Start, "", new Fact.CategoriesAdopted(model.Categories));
        yield return (Start, "", new Fact.PlanAdopted(model.Plan, new LocalDate(2024, 1, 1), 1));
    }

    public static string NameOf(int rep) => $"Rep {rep:0000}";

    public static string CustomerOf(int customer) => $"Customer {customer:00000} Trading";

    private static Member Rep(int rep) => new(
        new MemberId(rep), NameOf(rep), [], Role.Rep, new TeamId(1 + (rep % Teams)), Grade.Intermediate);

    private static Fact.TargetSet Target(int rep) => new(
        Core.Calendar.SalesPeriod.OfQuarter(Today), 3_000_000m + (rep * 1_000m), Member: new MemberId(rep));

    private static Fact.CustomerListed Listed(int customer) => new(
        new CustomerId(customer), CustomerOf(customer), [], new MemberId(1 + (customer % Reps)));

    public static (Instant At, string By, Fact Fact) Signed(int deal, Instant at)
    {
        int customer = 1 + (int)((deal * 7919L) % Customers);
        int owner = 1 + (customer % Reps);
        Money amount = Money.FromYuan(5_000 + (deal % 97 * 1_000));
        LocalDate on = at.InUtc().Date;
        return (at, NameOf(owner), new Fact.DealSigned(
            new CustomerId(customer), [new Credit(new MemberId(owner), Ratio.One)], [new DealItem(Card, amount)], Terms.Net(30), on));
    }
}
