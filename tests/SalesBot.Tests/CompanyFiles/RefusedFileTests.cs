using FsCheck;
using FsCheck.Fluent;
using SalesBot.CompanyFiles;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CompanyFiles;

public sealed class RefusedFileTests
{
    public static TheoryData<string, string> Slips { get; } = new()
    {
        { "pol: {days: 7}", "pol: no such key; did you mean pool?" },
        { "pool: {day: 7}", "pool.day: no such key; did you mean days?" },
        { "pool: {days: seven}", "pool.days: expected a whole number from 1 to 3660, not seven" },
        { "pool: {days: \"7\"}", "pool.days: expected a whole number from 1 to 3660, not \"7\"" },
        { "pool: {days: 0}", "pool.days: expected a whole number from 1 to 3660, not 0" },
        { "pool: {warn: 3}", "pool.warn: expected a list, not 3" },
        { "pool: {warn: [3, 3]}", "pool.warn: expected every number of days once" },
        { "pool: {cap: {junior: -1}}", "pool.cap.junior: expected a whole number from 0 to 1000000, not -1" },
        { "pool: [1]", "pool: expected keys with values, not a list" },
        { "pool: {spare_days_off: yes}", "pool.spare_days_off: expected true or false, not yes" },
        { "plan_from: 2026-02-30", "plan_from: expected a date that exists, such as 2026-09-30, not 2026-02-30" },
        { "targets: [{who: 张伟, period: 2026-09-30/2026-07-01, amount: 1}]", "targets.period: expected the first day before the last, not 2026-09-30/2026-07-01" },
        { "targets: [{who: 张伟, period: 2026-07-01, amount: 1}]", "targets.period: expected first and last day, such as 2026-07-01/2026-09-30, not 2026-07-01" },
        { "targets: [{who: 张伟, period: 2026-07-01/2026-09-30}]", "targets.amount: is missing, and it is required" },
        { "targets: [{who: 张伟, period: 2026-07-01/2026-09-30, amount: 1.5, metric: visits}]", "targets.amount: expected a whole number from 1 to 1000000, not 1.5" },
        { "targets: [{who: 张伟, period: 2026-07-01/2026-09-30, amount: 1, metric: growth}]", "targets.metric: expected amount, profit, visits, new_customers or collected, not growth" },
        { "targets: [{who: 张伟, period: 2026-07-01/2026-09-30, amount: 0}]", "targets.amount: expected yuan from 0.01 to 1000000000000, not 0" },
        { "season: [25, 25, 25, 26]", "season: expected four numbers, one a quarter, that sum to 100, not 4 that sum to 101" },
        { "rates: {USD: 0}", "rates.USD: expected yuan for one unit, from 0.000001 to 1000000, not 0" },
        { "rates: {usd: 7}", "rates.usd: expected a currency of three capitals, such as USD, as key" },
        { "schedule: {digest: 25:61}", "schedule.digest: expected a time from \"00:00\" to \"23:59\", not 25:61" },
        { "schedule: {weekly: friday}", "schedule.weekly: expected a weekday and a time, such as \"fri 16:00\", not friday" },
        { "calendar: {weekend: [saturday]}", "calendar.weekend: expected mon, tue, wed, thu, fri, sat or sun, not saturday" },
        { "calendar: {weekend: [mon, tue, wed, thu, fri, sat, sun]}", "calendar.weekend: expected at least one day of the week to be worked" },
        { "calendar: {days_off: [2026-10-01/2026-10-07], workdays: [2026-10-03]}", "calendar.workdays: 2026-10-03 is a day off as well" },
        { "timezone: Asia/Shangai", "timezone: expected a time zone such as Asia/Shanghai, not Asia/Shangai; did you mean Asia/Shanghai?" },
        { "language: de", "language: expected zh or en, not de" },
        { "fiscal_year_starts: 13", "fiscal_year_starts: expected a whole number from 1 to 12, not 13" },
        { "terms: {default: \"net:soon\"}", "terms.default: expected prepaid or net:<days>, such as \"net:30\", not net:soon" },
        { "customers: [{name: 宏达, owner: 张维}]", "customers.owner: expected a member of this file, not 张维; did you mean 张伟?" },
        { "customers: [{name: 宏达, tier: D}]", "customers.tier: expected A, B or C, not D" },
        { "customers: [{name: 宏达, phone: unknown}]", "customers.phone: expected 5 to 20 digits, not unknown" },
        { "customers: [{name: \"\"}]", "customers.name: expected a text of 1 to 200 characters, not \"\"" },
        { "customers: [{aliases: [宏达]}]", "customers.name: is missing, and it is required" },
        { "customers: [{name: 宏达, purchases: {26: 1}}]", "customers.purchases.26: expected a calendar year such as 2026 as key" },
        { "customers: 宏达", "customers: expected a list, not 宏达" },
        { "teams: [{name: 东区, leader: 老王}]", "teams.leader: expected a member of this file, not 老王" },
        { "teams: [{name: mine}]", "teams.name: expected another name; \"mine\" has a meaning of its own in questions" },
        { "bands: [{from: 0.9, factor: 1}, {from: 0.8, factor: 2}]", "bands.from: expected more than in the band before" },
        { "plan: teired", "plan: expected simple or tiered, or the path of a plan beside this file, not teired" },
        { "late: {days: soon}", "late.days: expected a whole number from 0 to 3660, not soon" },
        { "first: {mode: often}", "first.mode: expected earliest, again:<months> or days:<days>, not often" },
        { "stages: export", "stages: expected trade or domestic, not export" },
        { "margin: {count: [rent]}", "margin.count: expected capital or entertainment, not rent" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_refused_with_its_line_its_key_and_what_was_expected(string line, string problem) =>
        Assert.Equal([$"company.yaml, line 4: {problem}"], Written.Problems(Written.And(line)));

    [Fact]
    public void Every_problem_is_told_in_the_order_of_the_lines()
    {
        var problems = Written.Problems(Written.And("pool:\n  dayz: 1\nlanguage: de\n"));

        Assert.Equal(["line 5", "line 6"], problems.Select(problem => problem.Split(": ")[0].Split(", ")[1]));
    }

    [Fact]
    public void Two_customers_never_answer_to_one_name()
    {
        var problems = Written.Problems(Written.And("customers:\n  - {name: 宏达物流, aliases: [Hongda]}\n  - {name: 宏达信, aliases: [ＨＯＮＧＤＡ]}\n"));

        Assert.Equal(["company.yaml, line 6: customers.aliases: \"ＨＯＮＧＤＡ\" already means the customer 宏达物流 on line 5"], problems);
    }

    [Fact]
    public void Two_members_of_one_name_are_refused_with_both_lines()
    {
        var problems = Written.Problems(Written.Read("company: x\nmembers:\n  - {name: 张伟}\n  - {name: 张伟}\ncategories: [{id: a, name: a}]\n"));

        Assert.Equal(["company.yaml, line 4: members.name: \"张伟\" already means the member 张伟 on line 3"], problems);
    }

    [Fact]
    public void One_account_belongs_to_one_member()
    {
        var problems = Written.Problems(Written.Read(
            "company: x\nmembers:\n  - {name: a, accounts: {wecom: w}}\n  - {name: b, accounts: {wecom: w}}\ncategories: [{id: a, name: a}]\n"));

        Assert.Equal(["company.yaml, line 4: members.accounts.wecom: \"w\" is the account of a already"], problems);
    }

    [Fact]
    public void What_is_required_is_named_where_it_is_missing() => Assert.Equal(
        ["company.yaml, line 1: company: is missing, and it is required", "company.yaml, line 1: members: is missing, and it is required",
            "company.yaml, line 1: categories: is missing, and it is required"],
        Written.Problems(Written.Read("language: zh\n")));

    [Theory]
    [InlineData("", "company.yaml: the file is empty")]
    [InlineData("# only a remark\n", "company.yaml: the file is empty")]
    [InlineData("just words", "company.yaml, line 1: expected keys with values, such as 'company: …'")]
    [InlineData("company: x\npool:\n\tdays: 7\n", "company.yaml, line 3: expected spaces, not a tab, to indent the line")]
    [InlineData("company: x\ncompany: y\n", "company.yaml, line 2: company: expected once; it stands on line 1 already")]
    [InlineData("company: &a x\n", "company.yaml, line 1: company: expected a value without the anchor &a")]
    [InlineData("company: *a\n", "company.yaml, line 1: company: expected a value, not the alias *a")]
    [InlineData("company: !!binary x\n", "company.yaml, line 1: company: expected a value without the tag tag:yaml.org,2002:binary")]
    [InlineData("company: x\n---\ncompany: y\n", "company.yaml, line 2: expected one document, and a second one begins here")]
    public void What_is_no_company_file_is_told_in_one_sentence(string text, string problem) => Assert.Equal([problem], Written.Problems(Written.Read(text)));

    [Fact]
    public void Text_that_is_no_yaml_is_refused_on_one_line()
    {
        Assert.Equal(["company.yaml, line 2: expected YAML"], Written.Problems(Written.Read("company: [x\nmembers: }\n")));
    }

    [Fact]
    public void Whatever_is_cut_out_of_a_file_it_is_read_or_refused_with_a_sentence_on_one_line()
    {
        var whole = File.ReadAllText(Checkout.PathOf("tests/data/company-full.yaml"));
        Prop.ForAll(Gen.Choose(0, whole.Length - 30).Two().ToArbitrary(), cut =>
        {
            var (at, from) = cut;
            var reading = Written.Read(whole[..at] + whole[(at + 3)..(at + 9)] + whole[from..(from + 20)] + whole[(at + 12)..]);
            return reading is CompanyFileReading.Accepted || Written.Problems(reading) is { Length: > 0 } problems && problems.All(problem => !problem.Contains('\n'));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Brackets_a_million_deep_are_refused_at_once()
    {
        var problem = Assert.Single(Written.Problems(Written.Read("company: " + new string('[', 1_000_000))));

        Assert.Equal("company.yaml, line 1: company: nested deeper than 20 levels", problem);
    }

    [Fact]
    public void A_file_that_is_not_there_a_folder_a_huge_file_and_another_encoding_are_told_apart()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllBytes(Path.Combine(folder, "gbk.yaml"), [0x63, 0x3a, 0x20, 0xba, 0xea]);
        using (var huge = File.Create(Path.Combine(folder, "huge.yaml"))) huge.SetLength(TextFile.MostBytes + 1);

        Assert.Equal($"gone.yaml: no such file in {folder}", Problem(Path.Combine(folder, "gone.yaml")));
        Assert.EndsWith(": expected a file, not a folder", Problem(folder), StringComparison.Ordinal);
        Assert.Equal("huge.yaml: expected at most 16 MB, not 16 MB", Problem(Path.Combine(folder, "huge.yaml")));
        Assert.Equal("gbk.yaml: expected text in UTF-8; save the file in that encoding", Problem(Path.Combine(folder, "gbk.yaml")));
    }

    private static string Problem(string path) => Assert.Single(Written.Problems(CompanyFile.Read(path)));
}
