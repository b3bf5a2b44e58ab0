using NodaTime;
using Quartz;
using SalesBot.Channels.Web;
using SalesBot.Schedule;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary>The web host, wired by hand: channels, schedules, health.</summary>
internal static class BotHost
{
    /// <param name="settings">More than environment variables and appsettings say.</param>
    /// <param name="settle">Changes the parts before they are put together; for tests of the whole.</param>
    public static WebApplication Build(
        Desk desk, string urls, IClock clock, IEnumerable<KeyValuePair<string, string?>>? settings = null, Action<IServiceCollection>? settle = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            // Pages are looked for in this assembly, also where another program hosts it.
            ApplicationName = typeof(BotHost).Assembly.GetName().Name,
        });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseUrls(urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.Services.AddSingleton(desk.Clockwork);
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(desk);
        builder.Services.AddSingleton<IWebDesk, WebDesk>();
        WebChat.Add(builder.Services);
        ChatChannels.Add(builder.Services, builder.Configuration, desk.Books.Ledger.People);
        builder.Services.AddQuartz(quartz => Timetable.Arrange(quartz, desk.Books.Ledger.Settings, desk.Books.Ledger.People.Teams));
        builder.Services.AddHostedService<QuartzHostedService>();
        builder.Services.AddSingleton<ClockWatch>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<ClockWatch>());
        settle?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        desk.Clockwork.AwaitsDelivery = ChatChannels.ReachMembers(builder.Configuration);
        Health.Map(app, desk.Books);
        WebChat.Map(app);
        ChatChannels.Map(app);
        return app;
    }
}
