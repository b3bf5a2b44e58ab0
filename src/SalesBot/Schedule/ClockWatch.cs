using NodaTime;
using NodaTime.Extensions;
using Quartz;

namespace SalesBot.Schedule;

/// <summary>
/// Sets the schedules anew where the machine's clock was put back. They wait for a moment that they worked out before, so that a clock put back by
/// days would leave the bot asleep for days. Looks by the machine's timer, which goes on whatever its clock says.
/// </summary>
internal sealed partial class ClockWatch(ISchedulerFactory schedulers, IClock clock, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(20);

    /// <summary>The trigger of every minute is never further away, but for a clock that was put back.</summary>
    private static readonly Duration Furthest = Duration.FromMinutes(2);

    /// <returns>Whether the schedules were set anew.</returns>
    public async Task<bool> LookOnce(CancellationToken cancelled)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancelled);
        Instant now = clock.GetCurrentInstant();
        ITrigger? minute = await scheduler.GetTrigger(Timetable.Minute, cancelled);
        if (minute?.NextFireTimeUtc is not { } next || next.ToInstant() - now <= Furthest) return false;
        foreach (ITrigger trigger in await scheduler.GetTriggersOfJob(Timetable.Job, cancelled))
        {
            await scheduler.RescheduleJob(trigger.Key, trigger.GetTriggerBuilder().StartAt(now.ToDateTimeOffset()).Build(), cancelled);
        }

        SetAnew(log);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer looks = new(Look);
        while (await looks.WaitForNextTickAsync(stoppingToken)) await LookOnce(stoppingToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The machine's clock was put back; the schedules were set anew")]
    private static partial void SetAnew(ILogger log);
}
