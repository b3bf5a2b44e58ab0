using NodaTime;
using SalesBot.Core.Adopting;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Tests.CompanyFiles;

public sealed class AdoptionTests
{
    private const string Owned = "customers:\n  - {name: 宏达, owner: 张伟, tier: A}\n";

    private readonly Ledger _ledger = new();

    [Theory]
    [InlineData("company-a.yaml")]
    [InlineData("company-full.yaml")]
    public void A_file_adopted_twice_changes_nothing_also_after_the_journal_was_read_back(string name)
    {
        var company = Written.Accepted(Written.Copy(name));

        Assert.NotEmpty(Adopt(company));
        Assert.Empty(Adopt(company));
    }

    [Fact]
    public void Things_are_numbered_from_1_in_the_order_of_the_file_and_new_ones_come_after()
    {
        Adopt("teams: [{name: 东区}]\n" + Owned);
        var changes = Adopt("teams: [{name: 西区}, {name: 东区}]\ncustomers:\n  - {name: 星海}\n  - {name: 宏达, owner: 张伟, tier: A}\n");

        Assert.Equal((1, 2), (_ledger.People.Named("张伟")!.Id.Number, _ledger.People.Named("李娜")!.Id.Number));
        Assert.Equal((2, 1), (_ledger.People.TeamNamed("西区")!.Id.Number, _ledger.People.TeamNamed("东区")!.Id.Number));
        Assert.Equal((2, 1), (_ledger.Customers.Named("星海")!.Id.Number, _ledger.Customers.Named("宏达")!.Id.Number));
        Assert.Equal(["TeamFormed", "CustomerListed"], changes.Select(change => change.Fact.GetType().Name));
    }

    [Fact]
    public void A_changed_rule_is_one_fact_that_knows_what_it_was()
    {
        Adopt("");
        var change = Assert.Single(Adopt("pool: {days: 10}\n"));

        Assert.Equal(7, Assert.IsType<Fact.SettingsAdopted>(change.Before).Settings.Pool.Days);
        Assert.Equal(10, _ledger.Settings.Pool.Days);
    }

    [Fact]
    public void What_happened_in_chat_is_not_taken_back_by_the_same_file()
    {
        Adopt(Owned);
        Happen(new Fact.CustomerFell(new CustomerId(1), new LocalDate(2026, 9, 20)));
        var alias = Assert.Single(Adopt(Owned.Replace("tier: A", "tier: A, aliases: [Hongda]", StringComparison.Ordinal)));

        Assert.True(_ledger.Customers.Named("宏达")!.IsInPool);
        Assert.IsType<Fact.CustomerListed>(alias.Fact);
    }

    [Fact]
    public void A_target_raised_in_chat_stays_until_the_file_says_another_one()
    {
        Adopt(Target(1_000_000));
        var raised = new Fact.TargetSet(Core.Calendar.SalesPeriod.OfQuarter(new LocalDate(2026, 7, 1)), 1_200_000, Metric.Amount, new MemberId(1));
        _ledger.Apply(new Entry(_ledger.Seq + 1, Instant.FromUtc(2026, 8, 1, 0, 0), new MemberId(2), raised));

        Assert.Empty(Adopt(Target(1_000_000)));
        Assert.Single(Adopt(Target(900_000)));
        Assert.Equal(900_000, _ledger.Targets.InForce(new MemberId(1), default, Metric.Amount, raised.Period)!.Amount);
    }

    [Fact]
    public void A_new_owner_in_the_file_is_the_new_owner()
    {
        Adopt(Owned);
        Adopt(Owned.Replace("张伟", "李娜", StringComparison.Ordinal));

        Assert.Equal(new MemberId(2), _ledger.Customers.Named("宏达")!.Owner);
    }

    [Fact]
    public void A_customer_that_members_added_takes_the_name_of_the_file_and_keeps_its_owner()
    {
        Adopt("");
        Happen(new Fact.CustomerAdded(new CustomerId(1), "宏达", new MemberId(2)));
        Adopt("customers: [{name: 宏达物流有限公司, aliases: [宏达], tier: B}]\n");
        var customer = _ledger.Customers[new CustomerId(1)];

        Assert.Equal(("宏达物流有限公司", Tier.B, new MemberId(2)), (customer.Name, customer.Tier!.Value, customer.Owner));
        Assert.Null(_ledger.Customers.Named("宏达"));
    }

    [Fact]
    public void A_member_whose_old_name_became_an_alias_is_the_same_member()
    {
        Adopt("");
        Adopt(Written.Accepted(Written.Read(Written.Least.Replace("name: 张伟", "name: Zhang Wei, aliases: [张伟]", StringComparison.Ordinal))));

        Assert.Equal("Zhang Wei", _ledger.People[new MemberId(1)].Name);
        Assert.Null(_ledger.People.Named("张伟"));
        Assert.Equal(2, _ledger.People.Members.Count());
    }

    [Fact]
    public void Another_plan_holds_from_its_own_date_and_else_from_the_day_of_adoption()
    {
        Adopt("plan: tiered\n");
        Adopt("plan: simple\n");
        Assert.Equal("tiered", _ledger.Plans.InForceOn(new LocalDate(2026, 9, 15))!.Plan.Id);
        Assert.Equal("simple", _ledger.Plans.InForceOn(new LocalDate(2026, 9, 16))!.Plan.Id);

        Adopt("plan: tiered\nplan_from: 2026-07-01\n");
        var plan = _ledger.Plans.InForceOn(new LocalDate(2026, 9, 30))!;
        Assert.Equal(("tiered", 2), (plan.Plan.Id, plan.Version));
    }

    private static string Target(int amount) => $"targets: [{{who: 张伟, period: 2026-07-01/2026-09-30, amount: {amount}}}]\n";

    private IReadOnlyList<Change> Adopt(string lines) => Adopt(Written.Accepted(Written.And(lines)));

    private IReadOnlyList<Change> Adopt(CompanyDefinition company)
    {
        var changes = Adoption.Difference(company, _ledger, new LocalDate(2026, 9, 16));
        foreach (var change in changes) Happen(change.Fact);
        return changes;
    }

    /// <summary>As the journal keeps it, so that a value which does not survive being written is noticed.</summary>
    private void Happen(Fact fact) => _ledger.Apply(new Entry(
        _ledger.Seq + 1, Instant.FromUtc(2026, 9, 16, 2, 0), default, FactWire.Read(FactWire.KindOf(fact), FactWire.Write(fact))));
}
