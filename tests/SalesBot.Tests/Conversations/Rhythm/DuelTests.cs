using NodaTime;
using SalesBot.CommandLine;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Tests.Architecture;
using SalesBot.Turns;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>PK (§10): inside a group by month, between groups by quarter.</summary>
public sealed class DuelTests
{
    private static readonly LocalDate AfterQuarter = new(2026, 10, 8);

    [Fact]
    public void Groups_are_scored_by_attainment_and_their_members_inside()
    {
        using Conversing chat = Selling();
        Reply pk = chat.Ask("张伟", "PK战况");

        Assert.Equal(("pk", "2026-07-01/2026-09-30"), (pk.Kind, pk.Figures["period"]));
        Assert.Equal(("1", "0.2500"), (pk.Row("group", "乙组", "rank"), pk.Row("group", "乙组", "value")));
        Assert.Equal(("2", "0.1200"), (pk.Row("group", "甲组", "rank"), pk.Row("group", "甲组", "value")));
        Assert.Equal("1", pk.Row("who", "张伟", "rank"));
        Assert.Null(pk.Row("who", "钱芳", "rank"));
        Assert.Contains("PK：🥇 乙组 25.00%  🥈 甲组 12.00%", chat.Until(RhythmChat.Monday, 20).The("digest").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Metric.Amount, "120000.00", "100000.00")]
    [InlineData(Metric.Visits, "0", "0")]
    [InlineData(Metric.NewCustomers, "0", "1")]
    [InlineData(Metric.Profit, "30000.00", "25000.00")]
    public void Other_scores_are_possible(Metric by, string first, string second)
    {
        using Conversing chat = Selling(RhythmChat.WithTeam(team => team with { Duel = team.Duel! with { By = by } }));
        Reply pk = chat.Ask("沈怡", "PK战况");

        Assert.Equal((first, second), (pk.Row("group", "甲组", "value"), pk.Row("group", "乙组", "value")));
    }

    [Fact]
    public void A_tie_goes_to_the_larger_collected_share_and_is_shared_where_that_is_equal_too()
    {
        using Conversing chat = Selling(RhythmChat.WithTeam(team => team with { Duel = team.Duel! with { By = Metric.Amount } }));
        chat.Say("李娜", "星海签了2万卡券");
        Assert.Equal(("1", "1"), Ranks(chat.Ask("张伟", "PK战况")));

        chat.Say("李娜", "星海回款1万");
        Assert.Equal(("2", "1"), Ranks(chat.Ask("张伟", "PK战况")));
    }

    [Fact]
    public void Who_changes_groups_leaves_past_amounts_with_the_old_group()
    {
        using Conversing chat = Selling(RhythmChat.WithTeam(team => team with { Duel = team.Duel! with { By = Metric.Amount } }));
        chat.Until(new LocalDate(2026, 9, 16), 10);
        CompanyDefinition moved = ReadCompany.From(Checkout.PathOf("tests/data/company-full.yaml")).Company;
        CompanyDefinition now = RhythmChat.WithTeam(team => team with
        {
            Duel = new DuelRules([new DuelGroup("甲组", ["钱芳", "李娜"]), new DuelGroup("乙组", ["张伟", "王建国"])], Metric.Amount),
        })(moved);
        SalesBot.Turns.CompanyAdoption.Adopt(chat.Desk.Books, now, chat.Now);
        chat.Say("张伟", "宏达签了7万卡券");
        Reply pk = chat.Ask("张伟", "PK战况");

        Assert.Equal(("120000.00", "170000.00"), (pk.Row("group", "甲组", "value"), pk.Row("group", "乙组", "value")));
        Assert.Equal(("1", "70000.00"), (pk.Row("who", "张伟", "rank"), pk.Row("who", "张伟", "value")));
        Assert.Equal("0.00", pk.Row("who", "李娜", "value"));
        Assert.DoesNotContain("甲组组内冠军", chat.Until(AfterQuarter, 20).Of("pk").Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_that_are_given_up_on_the_first_are_settled_for_the_month_before()
    {
        using Conversing chat = Selling(start: Instant.FromUtc(2026, 7, 14, 1, 30));
        chat.Until(new LocalDate(2026, 8, 2), 10);
        CompanyDefinition listed = ReadCompany.From(Checkout.PathOf("tests/data/company-full.yaml")).Company;
        SalesBot.Turns.CompanyAdoption.Adopt(chat.Desk.Books, RhythmChat.WithTeam(team => team with { Duel = null })(listed), chat.Now);

        Assert.Equal("2026-07-01/2026-07-31", chat.Until(new LocalDate(2026, 8, 4), 20).The("pk", RhythmChat.Team).Figures["period"]);
    }

    [Fact]
    public void A_month_is_settled_inside_the_groups_and_a_quarter_between_them()
    {
        using Conversing chat = Selling(start: Instant.FromUtc(2026, 7, 14, 1, 30));
        Reply month = chat.Until(new LocalDate(2026, 8, 5), 20).The("pk", RhythmChat.Team);

        Assert.Equal(("2026-07-01/2026-07-31", new LocalDate(2026, 8, 3)), (month.Figures["period"], month.At!.Value.Date));
        Assert.Contains("甲组组内冠军：**张伟**", month.Text, StringComparison.Ordinal);
        Assert.Equal("1", month.Row("who", "李娜", "rank"));

        Reply quarter = chat.Until(AfterQuarter, 20).Of("pk").Last();
        Assert.Equal(("2026-07-01/2026-09-30", AfterQuarter), (quarter.Figures["period"], quarter.At!.Value.Date));
        Assert.Contains("胜者：**乙组**", quarter.Text, StringComparison.Ordinal);
        chat.Restart();
        Assert.Empty(chat.Until(AfterQuarter.PlusDays(1), 20).Of("pk"));
    }

    [Fact]
    public void The_winning_group_chooses_first_among_customers_that_management_developed_for_24_hours()
    {
        using Conversing chat = Selling(company => company with { Customers = [.. company.Customers, new CustomerDefinition("松鹤药业", []), new CustomerDefinition("青禾商超", [])] });
        chat.Until(AfterQuarter, 10);
        Reply refused = chat.Ask("张伟", "我要领取松鹤药业");

        Assert.Equal(("refused", "frozen"), (refused.Kind, refused.Figures["reason"]));
        Assert.Contains("PK获胜组", refused.Text, StringComparison.Ordinal);
        Assert.Equal("recorded", chat.Ask("李娜", "我要领取松鹤药业").Kind);
        chat.Until(AfterQuarter.PlusDays(1), 10);
        Assert.Equal("recorded", chat.Ask("张伟", "我要领取青禾商超").Kind);
    }

    [Fact]
    public void Who_won_a_quarter_chooses_first_until_the_next_one_is_over_though_nobody_wins_that()
    {
        using Conversing chat = Selling();
        chat.Until(AfterQuarter.PlusDays(7), 10);
        Develops(chat, "松鹤药业");
        Assert.Equal("refused", chat.Ask("张伟", "我要领取松鹤药业").Kind);

        chat.Until(new LocalDate(2027, 1, 11), 10);
        Develops(chat, "松鹤药业", "青禾商超");
        Assert.Equal("recorded", chat.Ask("张伟", "我要领取青禾商超").Kind);
    }

    [Fact]
    public void A_customer_that_a_colleague_gave_back_is_open_to_all()
    {
        using Conversing chat = Selling();
        chat.Say("李娜", "新增客户白云酒店");
        chat.Say("李娜", "把白云酒店放回公海，不做这块了");
        chat.Until(AfterQuarter, 10);

        Assert.Equal("recorded", chat.Ask("张伟", "我要领取白云酒店").Kind);
    }

    [Fact]
    public void Without_groups_there_is_no_duel()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithTeam(team => team with { Duel = null }));

        Assert.Empty(chat.Ask("张伟", "PK战况").Rows);
        Assert.Empty(chat.Until(AfterQuarter, 20).Of("pk"));
    }

    /// <summary>Customers that management puts into the pool.</summary>
    private static void Develops(Conversing chat, params string[] customers)
    {
        CompanyDefinition company = ReadCompany.From(Checkout.PathOf("tests/data/company-full.yaml")).Company;
        CompanyAdoption.Adopt(chat.Desk.Books, company with { Customers = [.. company.Customers, .. customers.Select(name => new CustomerDefinition(name, []))] }, chat.Now);
    }

    /// <summary>张伟 (甲组) signs 12% of his target, 李娜 (乙组) 25% of hers.</summary>
    private static Conversing Selling(Func<CompanyDefinition, CompanyDefinition>? settle = null, Instant? start = null)
    {
        Conversing chat = RhythmChat.Open(settle, start);
        chat.Say("沈怡", "李娜三季度目标定40万");
        chat.Say("李娜", "新增客户星海");
        chat.Say("张伟", "宏达签了12万礼盒");
        chat.Say("李娜", "星海签了10万礼盒");
        return chat;
    }

    private static (string?, string?) Ranks(Reply pk) => (pk.Row("group", "甲组", "rank"), pk.Row("group", "乙组", "rank"));
}
