using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Tests.Applying;

public sealed class DailySumsTests
{
    private static readonly LocalDate Start = new(2023, 11, 1);

    [Fact]
    public void A_period_sums_to_what_was_added_on_its_days() => Prop.ForAll(
        Gen.Choose(0, 900).ArrayOf(40).ToArbitrary(),
        Gen.Choose(0, 900).ToArbitrary(),
        Gen.Choose(0, 400).ToArbitrary(),
        (days, from, length) =>
        {
            DailySums sums = new();
            foreach (int day in days) sums.Add(Start.PlusDays(day), day + 0.01m);
            SalesPeriod period = SalesPeriod.Between(Start.PlusDays(from), Start.PlusDays(from + length));

            return sums.Over(period) == days.Where(day => period.Contains(Start.PlusDays(day))).Sum(day => day + 0.01m);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whole_months_and_a_leap_day_are_summed_like_any_others()
    {
        DailySums sums = new();
        foreach (int day in new[] { 1, 28, 29 }) sums.Add(new LocalDate(2024, 2, day), 1);

        Assert.Equal(3, sums.Over(SalesPeriod.OfMonth(new LocalDate(2024, 2, 1))));
        Assert.Equal(2, sums.Over(SalesPeriod.Between(new LocalDate(2024, 2, 1), new LocalDate(2024, 2, 28))));
        Assert.Equal(1, sums.Over(SalesPeriod.OfDay(new LocalDate(2024, 2, 29))));
        Assert.Equal(0, sums.Over(SalesPeriod.Between(new LocalDate(2024, 3, 1), new LocalDate(2199, 12, 31))));
    }

    [Fact]
    public void Nothing_was_added_before_the_first_day() =>
        Assert.Equal(0, new DailySums().Over(SalesPeriod.Between(new LocalDate(1970, 1, 1), new LocalDate(2199, 12, 31))));
}
