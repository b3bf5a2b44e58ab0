using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Extensions;
using Quartz;
using SalesBot.CommandLine;
using SalesBot.Schedule;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.Channels.Teams;
using SalesBot.Tests.Store;
using SalesBot.Turns;

namespace SalesBot.Tests.Schedule;

/// <summary>The schedules of the whole program while the machine's clock jumps.</summary>
public sealed class ClockWatchTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(-3 * 24 * 60, true)]
    [InlineData(-60, true)]
    [InlineData(0, false)]
    [InlineData(3 * 24 * 60, false)]
    public async Task After_a_jump_the_schedules_wait_for_no_more_than_a_minute(int minutes, bool isSetAnew)
    {
        MovableClock clock = new(Instant.FromUtc(2026, 9, 16, 2, 0));
        using Desk desk = OpenDesk.In(_folder.Path);
        CompanyAdoption.Adopt(desk.Books, ReadCompany.From(Checkout.PathOf("tests/data/company-full.yaml")).Company, clock.GetCurrentInstant());
        await using WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", clock, new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "None", ["Logging:LogLevel:SalesBot"] = "None" });
        await app.StartAsync();
        IScheduler scheduler = await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(CancellationToken.None);

        clock.Advance(Duration.FromMinutes(minutes));

        Assert.Equal(isSetAnew, await app.Services.GetRequiredService<ClockWatch>().LookOnce(CancellationToken.None));
        ITrigger[] triggers = [.. await scheduler.GetTriggersOfJob(Timetable.Job, CancellationToken.None)];
        Assert.InRange(triggers.Length, 6, 8);
        Assert.InRange(triggers.Min(trigger => trigger.NextFireTimeUtc!.Value.ToInstant() - clock.GetCurrentInstant()), Duration.FromDays(-4), Duration.FromMinutes(1));
        Assert.All(triggers, trigger => Assert.True(trigger.NextFireTimeUtc!.Value.ToInstant() - clock.GetCurrentInstant() <= Duration.FromDays(1)));
        await app.StopAsync();
    }
}
