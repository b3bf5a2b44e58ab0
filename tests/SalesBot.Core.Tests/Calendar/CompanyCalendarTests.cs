using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Tests.Calendar;

public sealed class CompanyCalendarTests
{
    private static readonly CompanyCalendar China = CompanyCalendar.For(Diary.Settings);

    [Theory]
    [InlineData("2026-01-02", false)]
    [InlineData("2026-01-04", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-16", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-04-06", false)]
    [InlineData("2026-05-05", false)]
    [InlineData("2026-05-09", true)]
    [InlineData("2026-06-19", false)]
    [InlineData("2026-09-20", true)]
    [InlineData("2026-09-25", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-10-10", true)]
    [InlineData("2026-10-11", false)]
    public void Mainland_China_works_as_its_government_announced_for_2026(string day, bool isWorkday) =>
        Assert.Equal(isWorkday, China.IsWorkday(Day(day)));

    [Fact]
    public void The_year_2026_has_248_working_days_in_mainland_China() => Assert.Equal(248, China.WorkdaysIn(SalesPeriod.OfYear(new LocalDate(2026, 6, 1))));

    [Fact]
    public void A_year_without_a_list_counts_weekends_only_and_says_so()
    {
        Assert.True(China.IsWorkday(new LocalDate(2027, 10, 1)));
        Assert.True(China.LacksHolidaysOf(2027));
        Assert.False(China.LacksHolidaysOf(2026));
    }

    [Fact]
    public void Elsewhere_Monday_to_Friday_is_the_rule_and_nothing_is_lacking()
    {
        CompanyCalendar berlin = CompanyCalendar.For(Diary.Settings with { TimeZone = "Europe/Berlin" });

        Assert.True(berlin.IsWorkday(new LocalDate(2026, 10, 1)));
        Assert.False(berlin.IsWorkday(new LocalDate(2026, 10, 10)));
        Assert.False(berlin.LacksHolidaysOf(2026));
    }

    [Fact]
    public void The_companys_own_list_stands_instead_of_the_shipped_one()
    {
        CompanyCalendar own = CompanyCalendar.For(Diary.Settings with
        {
            Calendar = new CalendarRules([IsoDayOfWeek.Sunday], [SalesPeriod.OfDay(new LocalDate(2026, 9, 16))], [new LocalDate(2026, 9, 27)]),
        });

        Assert.True(own.IsWorkday(new LocalDate(2026, 10, 1)));
        Assert.True(own.IsWorkday(new LocalDate(2026, 9, 19)));
        Assert.False(own.IsWorkday(new LocalDate(2026, 9, 16)));
        Assert.True(own.IsWorkday(new LocalDate(2026, 9, 27)));
        Assert.False(own.IsWorkday(new LocalDate(2026, 9, 20)));
        Assert.False(own.LacksHolidaysOf(2027));
    }

    [Fact]
    public void A_weekend_of_seven_days_is_read_as_none()
    {
        CompanyCalendar never = CompanyCalendar.For(Diary.Settings with { Calendar = new CalendarRules(Enum.GetValues<IsoDayOfWeek>()[1..], [], []) });

        Assert.Equal(new LocalDate(2026, 9, 16), never.WorkdayFrom(new LocalDate(2026, 9, 16)));
    }

    [Fact]
    public void Working_days_of_a_period_are_those_one_finds_by_asking_day_by_day() => Prop.ForAll(
        ArbMap.Default.ArbFor<ushort>(),
        ArbMap.Default.ArbFor<ushort>(),
        (start, length) =>
        {
            LocalDate first = new LocalDate(2025, 1, 1).PlusDays(start % 1_000);
            var period = SalesPeriod.Between(first, first.PlusDays(length % 900));
            int asked = Enumerable.Range(0, period.Days).Count(day => China.IsWorkday(first.PlusDays(day)));
            return asked == China.WorkdaysIn(period);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void So_many_working_days_after_a_day_lie_exactly_so_many_working_days() => Prop.ForAll(
        ArbMap.Default.ArbFor<ushort>(),
        ArbMap.Default.ArbFor<byte>(),
        (start, count) =>
        {
            LocalDate day = new LocalDate(2025, 6, 1).PlusDays(start % 700);
            LocalDate found = China.PlusWorkdays(day, count);
            return count == 0 ? found == day : China.IsWorkday(found) && China.WorkdaysIn(SalesPeriod.Between(day.PlusDays(1), found)) == count;
        }).QuickCheckThrowOnFailure();

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
