using NodaTime;
using SalesBot.Channels.WeCom.Calling;
using SalesBot.Channels.WeCom.Hearing;
using SalesBot.Channels.WeCom.Robots;
using SalesBot.Channels.WeCom.Sealing;
using SalesBot.Channels.WeCom.Settings;

namespace SalesBot.Channels.WeCom;

/// <summary>WeCom, where it is set up.</summary>
internal static class WeComChat
{
    /// <summary>What the channel needs, besides the <see cref="IChannelDesk"/> behind it.</summary>
    public static void Add(IServiceCollection services, WeComSetting setting)
    {
        services.AddSingleton(setting);
        services.AddSingleton(_ => new HttpCalls());
        services.AddSingleton(provider => new ResponseLinks(provider.GetRequiredService<HttpCalls>(), setting.Api));
        services.AddSingleton(provider => new GroupRobots(
            provider.GetRequiredService<HttpCalls>(), setting.Api, provider.GetRequiredService<IClock>(), provider.GetRequiredService<ILogger<GroupRobots>>()));
        AddApp(services, setting);
        AddRobot(services, setting);
        services.AddSingleton<IChannel, WeComChannel>();
    }

    /// <summary>No route for what is off, so that it answers 404.</summary>
    public static void Map(WebApplication app)
    {
        if (app.Services.GetService<AppWebhook>() is { } webhook)
        {
            app.MapGet(AppWebhook.Path, webhook.Verify);
            app.MapPost(AppWebhook.Path, webhook.Take);
        }

        if (app.Services.GetService<RobotWebhook>() is { } robot)
        {
            app.MapGet(RobotWebhook.Path, robot.Verify);
            app.MapPost(RobotWebhook.Path, robot.Take);
        }
    }

    private static void AddApp(IServiceCollection services, WeComSetting setting)
    {
        services.AddSingleton(provider => new AppSender(ApiOf(setting, provider), setting.App, provider.GetRequiredService<ILogger<AppSender>>()));
        if (setting.App is not { } app) return;
        services.AddSingleton(provider => new AccessTokens(provider.GetRequiredService<HttpCalls>(), setting.Api, app, provider.GetRequiredService<IClock>()));
        services.AddSingleton(provider => new AppWebhook(
            app, new Seal(app.Callback, setting.Window), provider.GetRequiredService<IChannelDesk>(), provider.GetRequiredService<IClock>(), provider.GetRequiredService<ILogger<AppWebhook>>()));
    }

    private static WeComApi? ApiOf(WeComSetting setting, IServiceProvider provider) =>
        setting.App is null ? null : new WeComApi(provider.GetRequiredService<HttpCalls>(), setting.Api, provider.GetRequiredService<AccessTokens>());

    private static void AddRobot(IServiceCollection services, WeComSetting setting)
    {
        if (setting.Robot is { } robot) services.AddSingleton(provider => new RobotHearing(robot, setting.App is not null, provider.GetRequiredService<IClock>()));
        services.AddSingleton(new RobotOutlet(setting.Robot is RobotSetting.Socket));
        if (setting.Robot is RobotSetting.Socket socket)
        {
            services.AddSingleton(socket);
            services.AddSingleton<RobotLine>();
            services.AddHostedService(provider => provider.GetRequiredService<RobotLine>());
        }

        if (setting.Robot is not RobotSetting.Http http) return;
        services.AddSingleton(provider => new RobotWebhook(
            new Seal(http.Callback, setting.Window),
            provider.GetRequiredService<RobotHearing>(),
            provider.GetRequiredService<ResponseLinks>(),
            provider.GetRequiredService<IChannelDesk>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<ILogger<RobotWebhook>>()));
    }
}
