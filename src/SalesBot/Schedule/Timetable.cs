using NodaTime;
using Quartz;
using SalesBot.Core.Organisation;

namespace SalesBot.Schedule;

/// <summary>Triggers at the company's times, in its zone.</summary>
internal static class Timetable
{
    private static readonly JobKey Job = new("clock");

    public static void Arrange(IQuartzBuilder quartz, CompanySettings settings, IEnumerable<Team> teams)
    {
        quartz.AddJob<ClockJob>(job => job.WithIdentity(Job));
        quartz.AddTrigger(trigger => trigger.ForJob(Job).WithSchedule(CronScheduleBuilder.Create("30 * * * * ?")).StartNow());
        // A machine without time zone files still has the trigger of every minute.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(settings.TimeZone, out TimeZoneInfo? zone)) return;
        foreach (LocalTime time in TimesOf(settings, teams))
        {
            string cron = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0 {time.Minute} {time.Hour} * * ?");
            quartz.AddTrigger(trigger => trigger.ForJob(Job).WithSchedule(CronScheduleBuilder.Create(cron).InTimeZone(zone)));
        }
    }

    private static IEnumerable<LocalTime> TimesOf(CompanySettings settings, IEnumerable<Team> teams) => teams
        .Select(team => (team.Schedule ?? settings.Schedule).Or(settings.Schedule))
        .Append(settings.Schedule)
        .SelectMany(times => new[] { times.Sweep, times.Morning, times.Review, times.ReviewReminder, times.Digest })
        .OfType<LocalTime>()
        .Distinct();
}
