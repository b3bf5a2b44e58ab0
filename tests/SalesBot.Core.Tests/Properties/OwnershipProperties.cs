using FsCheck;
using FsCheck.Fluent;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Tests.Properties;

public sealed class OwnershipProperties
{
    private static readonly Arbitrary<int[]> Chances = Gen.Choose(0, 99_999).ArrayOf(40).ToArbitrary();

    [Fact]
    public void Taking_back_a_change_of_ownership_restores_every_figure_of_everyone() => Prop.ForAll(
        Chances,
        chances =>
        {
            RandomDays days = new();
            days.Live(chances);
            foreach (Customer customer in days.Diary.Ledger.Customers.All.ToArray()) CheckEach(days.Diary, customer);
        }).QuickCheckThrowOnFailure();

    /// <summary>The index by last safe day finds whom a look at everyone finds.</summary>
    [Fact]
    public void Whoever_is_near_the_pool_is_found_whatever_happened_before() => Prop.ForAll(
        Chances,
        chances =>
        {
            RandomDays days = new();
            foreach (int chance in chances)
            {
                days.Live([chance]);
                Ledger ledger = days.Diary.Ledger;
                IEnumerable<string> found = PoolRisks.Within(ledger, Scope.Company, days.Diary.Today, chance % 9).Select(risk => $"{risk.Customer.Name} {risk.DaysLeft}");
                IEnumerable<string> one = ledger.People.Members.SelectMany(member => PoolRisks.Within(ledger, new Scope(member, null), days.Diary.Today, chance % 9))
                    .Order(Comparer<PoolRisk>.Create(PoolRisk.MostUrgentFirst)).Select(risk => $"{risk.Customer.Name} {risk.DaysLeft}");
                Assert.Equal(one, found);
            }
        }).QuickCheckThrowOnFailure();

    private static void CheckEach(Diary diary, Customer customer)
    {
        Member[] members = [.. diary.Ledger.People.Members];
        string before = Picture.Of(diary.Ledger, diary.Today);
        Fact[] moves = customer.IsInPool
            ? [new Fact.CustomerClaimed(customer.Id, members[0].Id), new Fact.CustomersTransferred([customer.Id], members[1].Id)]
            :
            [
                new Fact.CustomerReleased(customer.Id, "没预算"),
                new Fact.CustomersTransferred([customer.Id], members[customer.Owner.Number % 2].Id),
                new Fact.CustomerLocked(customer.Id, diary.Today.PlusDays(3)),
                new Fact.HandoverReceived([customer.Id], diary.Today),
                new Fact.LeaveSet(customer.Owner, SalesPeriod.OfDay(diary.Today.PlusDays(1))),
            ];
        foreach (Fact move in moves)
        {
            diary.Write(move, members[0]);
            diary.TakesBackLast();
            Assert.Equal(before, Picture.Of(diary.Ledger, diary.Today));
        }
    }
}
