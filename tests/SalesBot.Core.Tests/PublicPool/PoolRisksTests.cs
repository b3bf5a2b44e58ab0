using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Tests.PublicPool;

public sealed class PoolRisksTests
{
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new(Start);
    private readonly Team _north;
    private readonly Member _zhao;
    private readonly Member _li;

    public PoolRisksTests()
    {
        _north = _diary.Forms("华北组");
        _zhao = _diary.Joins("赵敏", _north);
        _li = _diary.Joins("李娜", _diary.Forms("华东组"));
    }

    [Fact]
    public void Risks_are_listed_by_days_left_then_tier_then_what_was_bought_then_name()
    {
        _diary.Lists(_zhao, "无级", since: Start);
        _diary.Lists(_zhao, "乙", since: Start, tier: Tier.B);
        _diary.Lists(_zhao, "甲", since: Start, tier: Tier.A);
        _diary.Lists(_zhao, "早", since: Start.PlusDays(-3), tier: Tier.C);
        Customer buyer = _diary.Lists(_zhao, "买家", since: Start, tier: Tier.B);
        _diary.Signs(_zhao, buyer, 10);
        _diary.Receives(_zhao, buyer, 10);

        string[] names = [.. PoolRisks.Within(_diary.Ledger, new Scope(_zhao, null), Start.PlusDays(4)).Select(risk => risk.Customer.Name)];

        Assert.Equal(["早", "甲", "买家", "乙", "无级"], names);
    }

    [Fact]
    public void A_customer_is_at_risk_with_three_days_left_but_not_with_four()
    {
        _diary.Adds(_zhao, "枫叶幼儿园");

        Assert.Empty(PoolRisks.Within(_diary.Ledger, new Scope(_zhao, null), Start.PlusDays(3)));
        Assert.Equal(3, Assert.Single(PoolRisks.Within(_diary.Ledger, new Scope(_zhao, null), Start.PlusDays(4))).DaysLeft);
        Assert.Single(PoolRisks.Within(_diary.Ledger, new Scope(_zhao, null), Start.PlusDays(3), 4));
    }

    [Fact]
    public void A_teams_risks_are_its_members_and_the_companys_everybodys()
    {
        _diary.Adds(_zhao, "枫叶幼儿园");
        _diary.Adds(_li, "银杏健身");

        Assert.Equal("枫叶幼儿园", Assert.Single(PoolRisks.Within(_diary.Ledger, new Scope(null, _north), Start.PlusDays(7))).Customer.Name);
        Assert.Equal(2, PoolRisks.Within(_diary.Ledger, Scope.Company, Start.PlusDays(7)).Count);
    }

    [Fact]
    public void A_protected_customer_is_not_at_risk()
    {
        _diary.Signs(_zhao, _diary.Adds(_zhao, "枫叶幼儿园"), 100);

        Assert.Empty(PoolRisks.Within(_diary.Ledger, Scope.Company, Start.PlusDays(7)));
    }
}
