using Quartz;
using SalesBot.Channels;
using SalesBot.Store;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary>
/// <c>GET /healthz</c>: 200 while the journal is open and the schedules run, else 503 with one line that says what is wrong. A channel in trouble is told of in a line
/// of its own and changes nothing: starting the program again, as a supervisor would, makes two connections of one robot push each other out for ever.
/// </summary>
internal static class Health
{
    public static void Map(WebApplication app, Books books) => app.MapGet("/healthz", async (ISchedulerFactory schedulers, CancellationToken cancelled) =>
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancelled);
        string? fault = JournalFault(books) ?? (scheduler.Status == SchedulerStatus.Running ? null : "the schedules do not run");
        return fault is null ? Results.Text("ok\n" + Troubles(app)) : Results.Text(fault + "\n", statusCode: StatusCodes.Status503ServiceUnavailable);
    });

    private static string Troubles(WebApplication app) =>
        string.Concat(app.Services.GetServices<IChannel>().Where(channel => channel.Trouble is not null).Select(channel => $"{channel.Name}: {channel.Trouble}\n"));

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
