using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>The times of one team's day.</summary>
internal readonly record struct DayTimes(
    LocalTime Sweep, LocalTime Morning, LocalTime Review, LocalTime ReviewReminder, LocalTime Digest, Recurrence Weekly, Recurrence Monthly)
{
    /// <summary>A team's own times, filled up from the company's and then from those that hold for everyone.</summary>
    public static DayTimes Of(CompanySettings settings, Team? team)
    {
        ScheduleTimes company = settings.Schedule.Or(ScheduleTimes.Default);
        ScheduleTimes times = team?.Schedule?.Or(company) ?? company;
        return new DayTimes(
            times.Sweep!.Value,
            times.Morning!.Value,
            times.Review!.Value,
            times.ReviewReminder!.Value,
            times.Digest!.Value,
            Recurrence.Of(times.Weekly!),
            Recurrence.Of(times.Monthly!));
    }
}
