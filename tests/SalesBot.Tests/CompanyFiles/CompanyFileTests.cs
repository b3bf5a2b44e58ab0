using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CompanyFiles;

public sealed class CompanyFileTests
{
    [Fact]
    public void A_file_with_a_name_a_member_and_a_category_is_a_company_with_every_default()
    {
        var company = Written.Accepted(Written.Read(Written.Least));

        Assert.Equal("小店", company.Settings.Name);
        Assert.Equal("Asia/Shanghai", company.Settings.TimeZone);
        Assert.Equal(7, company.Settings.Pool.Days);
        Assert.Equal(Terms.Net(30), company.Settings.DefaultTerms);
        Assert.Equal(ScheduleTimes.Default, company.Settings.Schedule);
        Assert.Null(company.Settings.Calendar);
        Assert.Equal(Role.Rep, company.Members[0].Member.Role);
        Assert.Equal("tiered", company.Plan.Id);
        Assert.Null(company.PlanFrom);
    }

    [Fact]
    public void The_plain_example_is_read_to_the_last_customer()
    {
        var company = Written.Accepted(Written.Copy("company-a.yaml"));

        Assert.Equal((3, 14, 3, 60), (company.Teams.Count, company.Members.Count, company.Categories.Count, company.Customers.Count));
        Assert.Equal(["三十六村", "36村"], company.Customers.Single(customer => customer.Name == "三十六村酒业有限公司").Aliases);
        Assert.Equal("Kevin Sun", company.Customers.Single(customer => customer.Name == "May & Sons Trading").Owner);
        Assert.Null(company.Customers[^1].Owner);
        Assert.Equal(0, company.Settings.Pool.ImportGrace);
        Assert.Null(company.Members[^1].Team);
    }

    [Fact]
    public void Every_key_of_the_full_example_reaches_its_place()
    {
        var company = Written.Accepted(Written.Copy("company-full.yaml"));
        var (team, leader, learner) = (company.Teams[0], company.Members[0].Member, company.Members[1].Member);

        Assert.Equal(7.10m, company.Settings.Rates["USD"]);
        Assert.Equal(("王建国", Language.Zh, new LocalTime(18, 0)), (team.Leader, team.Language!.Value, team.Schedule!.Digest!.Value));
        Assert.Null(team.Schedule.Review);
        Assert.Equal(new AnnualDate(5, 14), leader.Birthday);
        Assert.Equal("wangjianguo", leader.Accounts!["wecom"]);
        Assert.Equal("王建国", learner.Mentor);
        Assert.Equal("2026-10-12/2026-10-16", company.Members[2].Member.Leave![0].ToString());
        Assert.Equal(new LocalDate(2027, 1, 31), company.Members[3].Member.Left);
        Assert.Equal(Ratio.FromPercent(25), company.Categories[0].TypicalMargin);
        Assert.Equal(new CategoryId("goods"), company.Categories[2].Like);
        Assert.Equal(new LocalDate(2026, 1, 1), company.PlanFrom);
        Assert.Equal("2026-10-01/2026-10-07", company.Settings.Calendar!.DaysOff![0].ToString());
        Assert.Equal(new LocalDate(2026, 10, 10), company.Settings.Calendar.Workdays![0]);
    }

    [Fact]
    public void A_customer_and_the_targets_of_the_full_example_are_read_whole()
    {
        var company = Written.Accepted(Written.Copy("company-full.yaml"));
        var customer = company.Customers[0];
        var quarter = SalesPeriod.Between(new LocalDate(2026, 7, 1), new LocalDate(2026, 9, 30));

        Assert.Equal((Tier.A, CustomerSource.Referral, "quote"), (customer.Tier!.Value, customer.Source!.Value, customer.Stage!.Value.Text));
        Assert.Equal((new LocalDate(2024, 2, 11), new LocalDate(2024, 3, 5)), (customer.Since!.Value, customer.Ordered!.Value));
        Assert.Equal(("01012345678", 4_900_000m), (customer.Phone, customer.Purchases![2026]));
        Assert.Equal([new TargetDefinition(quarter, 1_000_000, Who: "张伟"), new TargetDefinition(quarter, 3_000_000, Team: "华北组")], company.Targets);
        Assert.Equal([new BudgetDefinition(quarter, Money.FromYuan(20_000), Who: "张伟")], company.Budgets!);
    }

    [Fact]
    public void A_group_without_a_newcomer_or_a_senior_is_named() =>
        Assert.Equal(
            "company-full.yaml, line 17: teams.pk: 乙组 has no newcomer (grade junior); a fair group has at least one of each",
            Written.Remarks(Written.Copy("company-full.yaml"))[^1]);

    [Fact]
    public void A_digest_before_the_reviews_reminder_is_followed_and_said() =>
        Assert.Equal(
            "company-full.yaml, line 15: teams.schedule.digest: goes out at 18:00, before the review's reminder at 18:10, so what is answered then is told a day later; a review_reminder before 18:00 mends it",
            Written.Remarks(Written.Copy("company-full.yaml"))[0]);

    [Theory]
    [InlineData("schedule: {digest: \"17:00\"}", "schedule.digest: goes out at 17:00, before the review is asked at 17:30, so it tells the answers of the last working day")]
    [InlineData("schedule: {digest: \"17:30\"}", "schedule.digest: goes out at 17:30, before the review is asked at 17:30, so it tells the answers of the last working day")]
    [InlineData("schedule: {digest: \"18:10\"}", "schedule.digest: goes out at 18:10, before the review's reminder at 18:10, so what is answered then is told a day later; a review_reminder before 18:10 mends it")]
    [InlineData("schedule: {review: \"18:20\"}", "schedule.review_reminder: reminds at 18:10 of a review that is asked at 18:20; expected later than that")]
    [InlineData("schedule: {review: \"08:00\"}", "schedule.review: asked at 08:00, before the day begins with morning at 09:00, so what is answered until then counts for the last working day")]
    [InlineData("teams: [{name: 东区, schedule: {review: \"18:20\"}}]", "teams.schedule.review_reminder: reminds at 18:10 of a review that is asked at 18:20; expected later than that")]
    public void Times_that_do_not_follow_each_other_are_said(string line, string sentence) =>
        Assert.Equal([$"company.yaml, line 4: {sentence}"], Written.Remarks(Written.And(line)));

    [Theory]
    [InlineData("schedule: {digest: \"18:11\"}")]
    [InlineData("schedule: {digest: \"18:00\", review_reminder: \"17:50\"}")]
    [InlineData("schedule: {digest: \"18:00\", review_reminder: \"17:50\"}\nteams: [{name: 东区, schedule: {review: \"17:40\"}}]")]
    public void Times_that_follow_each_other_need_no_word(string line) => Assert.Empty(Written.Remarks(Written.And(line)));

    [Theory]
    [InlineData("groups: [{name: 甲组, members: [张伟]}]", "expected at least two groups")]
    [InlineData("groups: [{name: 甲组, members: [张伟]}, {name: 乙组, members: [张伟]}]", "张伟 is in a group already")]
    [InlineData("groups: [{name: 甲组, members: []}, {name: 乙组, members: [张伟]}]", "expected at least one member")]
    [InlineData("by: luck, groups: [{name: 甲组, members: [张伟]}, {name: 乙组, members: [李娜]}]", "expected attainment, amount, profit, new_customers or visits, not luck")]
    [InlineData("penalty: 罚款200元, groups: [{name: 甲组, members: [张伟]}, {name: 乙组, members: [李娜]}]", "a penalty in money needs money_penalty: true")]
    public void A_duel_that_would_not_be_one_is_refused(string pk, string sentence)
    {
        string text = File.ReadAllText(Checkout.PathOf("tests/data/company-full.yaml"));
        int at = text.IndexOf("    pk: ", StringComparison.Ordinal);
        string edited = text[..at] + $"    pk: {{{pk}}}" + text[text.IndexOf('\n', at)..];
        CompanyFileReading reading = Written.Read(edited);

        Assert.Contains(Written.Problems(reading), problem => problem.Contains(sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("schedule: {digest: \"25:61\"}", "schedule.digest: expected a time from")]
    [InlineData("schedule: {weekly: fri 25:61}", "schedule.weekly: expected a weekday and a time, such as \"fri 16:00\", not fri 25:61")]
    [InlineData("schedule: {monthly: 31 16:00}", "schedule.monthly: expected last or a day from 1 to 28, and a time, such as \"last 16:00\", not 31 16:00")]
    public void A_schedule_that_no_clock_shows_is_refused_with_its_key(string line, string sentence) =>
        Assert.Contains(sentence, Written.Problems(Written.And(line))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("currency: USD", "currency")]
    public void A_setting_that_waits_for_its_feature_is_said_to_be_without_effect_where_it_differs(string line, string key) =>
        Assert.StartsWith($"company.yaml, line 4: {key}: without effect yet", Assert.Single(Written.Remarks(Written.And(line))), StringComparison.Ordinal);

    [Fact]
    public void Names_are_found_by_alias_and_whatever_their_case()
    {
        var company = Written.Accepted(Written.And("customers: [{name: Northgate, owner: 娜姐}]\ntargets: [{who: 李娜, period: 2026-07-01/2026-09-30, amount: 5}]"));

        Assert.Equal("李娜", company.Customers[0].Owner);
    }

    [Fact]
    public void A_word_that_other_programs_take_for_a_truth_value_is_a_name_here()
    {
        var company = Written.Accepted(Written.And("customers: [{name: No, aliases: [on, 123]}]"));

        Assert.Equal(("No", "on", "123"), (company.Customers[0].Name, company.Customers[0].Aliases[0], company.Customers[0].Aliases[1]));
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "c.yaml");
        File.WriteAllText(path, Written.Least.ReplaceLineEndings("\r\n"), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(2, Written.Accepted(SalesBot.CompanyFiles.CompanyFile.Read(path)).Members.Count);
    }

    [Fact]
    public void A_calendar_of_its_own_weekend_keeps_the_holidays_that_ship()
    {
        var calendar = Written.Accepted(Written.And("calendar: {weekend: [fri]}")).Settings.Calendar!;

        Assert.Equal([IsoDayOfWeek.Friday], calendar.Weekend);
        Assert.Null(calendar.DaysOff);
    }

    [Fact]
    public void A_part_of_the_caps_leaves_the_other_grades_as_they_are()
    {
        var cap = Written.Accepted(Written.And("pool: {cap: {junior: 10}}")).Settings.Pool.Cap;

        Assert.Equal((10, 100, 150), (cap[Grade.Junior], cap[Grade.Intermediate], cap[Grade.Senior]));
    }
}
