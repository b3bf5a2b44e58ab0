using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Tests.Examples;

/// <summary>Worked examples of the pool's clock.</summary>
public sealed class PoolExamples
{
    private static readonly CalendarRules NationalDay = new(
        [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday],
        [SalesPeriod.Between(new LocalDate(2026, 10, 1), new LocalDate(2026, 10, 7))],
        [new LocalDate(2026, 10, 10)]);

    [Theory]
    [InlineData("P01", false, "2026-09-07", "2026-09-14", "2026-09-15")]
    [InlineData("P02", true, "2026-09-07", "2026-09-16", "2026-09-17")]
    [InlineData("P03", false, "2026-09-28", "2026-10-08", "2026-10-09")]
    [InlineData("P04", true, "2026-09-28", "2026-10-13", "2026-10-14")]
    public void Last_safe_day_and_fall(string id, bool workingDays, string followUp, string lastSafeDay, string fallsOn)
    {
        foreach (CalendarRules? calendar in new[] { NationalDay, null })
        {
            PoolStanding standing = After(Day(followUp), workingDays, calendar);

            Assert.True(Day(lastSafeDay) == standing.LastSafeDay, $"{id}: last safe day {standing.LastSafeDay}");
            Assert.True(Day(fallsOn) == standing.FallsOn, $"{id}: falls on {standing.FallsOn}");
        }
    }

    [Theory]
    [InlineData("P01", "2026-09-11", 3)]
    [InlineData("P01", "2026-09-13", 1)]
    [InlineData("P01", "2026-09-14", 0)]
    public void Days_left(string id, string day, int left) =>
        Assert.True(After(new LocalDate(2026, 9, 7), false, null).DaysLeft(Day(day)) == left, id);

    private static PoolStanding After(LocalDate followUp, bool workingDays, CalendarRules? calendar)
    {
        CompanySettings settings = Diary.Settings with { Calendar = calendar, Pool = Diary.Settings.Pool with { WorkingDays = workingDays } };
        Diary diary = new(followUp, settings);
        Member owner = diary.Joins("赵敏");
        Customer customer = diary.Adds(owner, "枫叶幼儿园");
        diary.Visits(owner, customer);
        return PoolClock.Read(diary.Ledger, customer, followUp)!.Value;
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
