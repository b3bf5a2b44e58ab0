using System.Globalization;
using NodaTime;
using Quartz;
using SalesBot.Core.Organisation;

namespace SalesBot.Schedule;

/// <summary>Triggers at the company's and its teams' times, each in its zone, and one of every minute.</summary>
internal static class Timetable
{
    public static readonly JobKey Job = new("clock");

    /// <summary>The trigger of every minute.</summary>
    public static readonly TriggerKey Minute = new("minute");

    public static void Arrange(IQuartzBuilder quartz, CompanySettings settings, IEnumerable<Team> teams)
    {
        quartz.AddJob<ClockJob>(job => job.WithIdentity(Job));
        quartz.AddTrigger(trigger => trigger.WithIdentity(Minute).ForJob(Job).WithSchedule(CronScheduleBuilder.Create("30 * * * * ?")).StartNow());
        foreach ((LocalTime time, string zone) in TimesOf(settings, teams))
        {
            // A machine without time zone files still has the trigger of every minute.
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out TimeZoneInfo? known)) continue;
            string cron = string.Create(CultureInfo.InvariantCulture, $"0 {time.Minute} {time.Hour} * * ?");
            quartz.AddTrigger(trigger => trigger.ForJob(Job).WithSchedule(CronScheduleBuilder.Create(cron).InTimeZone(known)));
        }
    }

    private static IEnumerable<(LocalTime Time, string Zone)> TimesOf(CompanySettings settings, IEnumerable<Team> teams) => teams
        .Select(team => (Times: (team.Schedule ?? settings.Schedule).Or(settings.Schedule), Zone: team.TimeZone ?? settings.TimeZone))
        .Append((Times: settings.Schedule, Zone: settings.TimeZone))
        .SelectMany(one => new[] { one.Times.Sweep, one.Times.Morning, one.Times.Review, one.Times.ReviewReminder, one.Times.Digest }.OfType<LocalTime>().Select(time => (time, one.Zone)))
        .Distinct();
}
