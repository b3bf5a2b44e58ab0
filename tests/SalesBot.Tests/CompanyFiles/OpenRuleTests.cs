namespace SalesBot.Tests.CompanyFiles;

/// <summary>What a commission plan leaves open, with every value that may stand there.</summary>
public sealed class OpenRuleTests
{
    public static TheoryData<string, string> Usual { get; } = new()
    {
        { "band", "period: signing" }, { "band", "metric: amount" }, { "band", "no_target: full" }, { "factor", "scope: all" }, { "collect", "mode: full" },
        { "late", "from: signing" }, { "late", "days: 60" }, { "late", "grace: 0" }, { "prepaid", "grace: 7" }, { "cumulative", "base: above" },
        { "cumulative", "year: calendar" }, { "first", "mode: earliest" }, { "goods", "loss: zero" }, { "order", "floor: zero" }, { "refund", "mode: adjust" }, { "refund", "profit: proportion" },
        { "grade", "pay_period: month" }, { "grade", "demote: one" }, { "grade", "promote: proposed" }, { "amount", "tax: included" },
    };

    public static TheoryData<string, string> Followed { get; } = new()
    {
        { "band", "period: collection" }, { "band", "metric: collected" }, { "band", "metric: profit" }, { "band", "no_target: none" },
        { "factor", "scope: rates" }, { "collect", "mode: pro_rata" }, { "late", "from: due" }, { "late", "days: 45" }, { "late", "days: months:2" },
        { "late", "days: instalment" }, { "prepaid", "grace: 3" }, { "cumulative", "base: crossing" }, { "cumulative", "base: retroactive" },
        { "goods", "loss: net" }, { "order", "floor: carry" }, { "prepaid", "discount: 0.01" }, { "band", "near_days: 7" }, { "band", "near_gap: 0.05" },
        { "late", "from: delivery" }, { "late", "grace: 5" }, { "cumulative", "year: first_order" },
        { "first", "mode: again:12" }, { "first", "mode: days:30" }, { "refund", "mode: restate" }, { "refund", "profit: finance" },
        { "grade", "pay_period: quarter" }, { "grade", "demote: lowest" }, { "grade", "promote: automatic" }, { "grade", "promote: off" },
        { "grade", "keep: 0.7" }, { "grade", "promote_at: 1.2" }, { "amount", "tax: excluded" }, { "amount", "tax_rate: 0.06" },
    };

    [Theory]
    [MemberData(nameof(Usual))]
    public void The_usual_answer_may_be_written_out_and_changes_nothing(string section, string setting)
    {
        var written = Written.And($"{section}: {{{setting}}}");

        Assert.Empty(Written.Remarks(written));
        Assert.Equal(Written.Accepted(Written.Read(Written.Least)).Settings.Commission, Written.Accepted(written).Settings.Commission);
    }

    [Theory]
    [MemberData(nameof(Followed))]
    public void Another_answer_is_followed(string section, string setting)
    {
        var written = Written.And($"{section}: {{{setting}}}");

        Assert.Empty(Written.Remarks(written));
        Assert.NotEqual(Written.Accepted(Written.Read(Written.Least)).Settings.Commission, Written.Accepted(written).Settings.Commission);
    }

    [Fact]
    public void Invoices_which_nobody_records_are_taken_to_go_out_with_the_goods() =>
        Assert.EndsWith("line 4: late.from: invoices are not recorded; delivery is followed", Assert.Single(Written.Remarks(Written.And("late: {from: invoice}"))), StringComparison.Ordinal);

    [Fact]
    public void Extra_bands_take_the_place_of_the_plans_own_from_where_they_begin()
    {
        var bands = Written.Accepted(Written.And("bands: [{from: 0.8, factor: 1.1}, {from: 1.2, factor: 1.5}]")).Plan.Bands;

        Assert.Equal(["0 0", "0.6 0.8", "0.7 0.9", "0.8 1.1", "1.2 1.5"], bands.Select(band => $"{band.From} {band.Factor}"));
    }
}
