using Quartz;
using SalesBot.Store;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>GET /healthz</c>: 200 while the journal is open and the schedules run, else 503 with one line that says what is wrong.</summary>
internal static class Health
{
    public static void Map(WebApplication app, Books books) => app.MapGet("/healthz", async (ISchedulerFactory schedulers, CancellationToken cancelled) =>
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancelled);
        string? fault = JournalFault(books) ?? (scheduler.Status == SchedulerStatus.Running ? null : "the schedules do not run");
        return fault is null ? Results.Text("ok\n") : Results.Text(fault + "\n", statusCode: StatusCodes.Status503ServiceUnavailable);
    });

    private static string? JournalFault(Books books)
    {
        try
        {
            // Reading the last number asks the journal, not the memory of it.
            return books.Store.Last == books.Ledger.Seq ? null : "the journal and what is known of it differ";
        }
        catch (StoreException problem)
        {
            return problem.Message;
        }
    }
}
