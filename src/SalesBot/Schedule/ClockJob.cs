using NodaTime;
using Quartz;
using SalesBot.Store;
using SalesBot.Turns;

namespace SalesBot.Schedule;

/// <summary>
/// Does what is due by now. It runs at every time of the timetable and, for reminders at any time of day, each minute; running it twice does
/// nothing twice, since what was done stands in the journal.
/// </summary>
[DisallowConcurrentExecution]
internal sealed partial class ClockJob(Clockwork clockwork, IClock clock, ILogger<ClockJob> log) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            clockwork.CatchUpTo(clock.GetCurrentInstant());
        }
        catch (StoreException problem)
        {
            // The next minute tries again: nothing of the failed work was recorded.
            NotRecorded(log, problem.Message);
        }

        return ValueTask.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What was due could not be recorded and is tried again in a minute: {Problem}")]
    private static partial void NotRecorded(ILogger log, string problem);
}
