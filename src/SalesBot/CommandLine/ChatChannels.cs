using System.Diagnostics;
using SalesBot.Channels;
using SalesBot.Channels.Teams;
using SalesBot.Channels.WeCom;
using SalesBot.Channels.WeCom.Settings;
using SalesBot.Core.Applying;
using SalesBot.Inbox;
using SalesBot.Outbox;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary>The vendors' chats that are set up, and what carries answers and posts to them.</summary>
internal static class ChatChannels
{
    /// <exception cref="RefusedException">A setting is missing or wrong.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration, People people)
    {
        if (Settings(configuration) is { } teams) TeamsChat.Add(services, teams);
        WeComSetting wecom = OfWeCom(configuration);
        // A group's webhook needs no setting but itself.
        bool hasGroup = people.Teams.Any(team => team.Groups?.ContainsKey(WeComChannel.ChannelName) == true);
        if (wecom.App is not null || wecom.Robot is not null || hasGroup) WeComChat.Add(services, wecom);
        services.AddSingleton<TimeProvider, ClockTime>();
        services.AddSingleton<Sender>();
        services.AddSingleton<AddressBook>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<Courier>();
        services.AddSingleton<Behind>();
        services.AddSingleton<SeenMessages>();
        services.AddSingleton<IChannelDesk, ChannelDesk>();
        // Without a channel nobody can be written to; posts wait in the store and stand on the web page.
        if (services.All(service => service.ServiceType != typeof(IChannel))) return;
        services.AddHostedService(provider => provider.GetRequiredService<Courier>());
        services.AddHostedService(provider => provider.GetRequiredService<Behind>());
    }

    /// <summary>Whether members are written to in private; a group's webhook reaches none of them, nor a robot that only answers, and they read on the web page.</summary>
    /// <exception cref="RefusedException">A setting is missing or wrong.</exception>
    public static bool ReachMembers(IConfiguration configuration) => Settings(configuration) is not null || OfWeCom(configuration) is { App: not null } or { Robot: RobotSetting.Socket };

    public static void Map(WebApplication app)
    {
        TeamsChat.Map(app);
        WeComChat.Map(app);
    }

    /// <exception cref="RefusedException">A setting is missing or wrong.</exception>
    public static WeComSetting OfWeCom(IConfiguration configuration) => WeComSettings.Read(configuration) switch
    {
        WeComReading.Sound sound => sound.Setting,
        WeComReading.Wrong wrong => throw new RefusedException(string.Join('\n', wrong.Problems)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Null where Teams is off.</summary>
    /// <exception cref="RefusedException">A setting is missing or wrong.</exception>
    public static TeamsSettings? Settings(IConfiguration configuration)
    {
        try
        {
            return TeamsConfiguration.Read(configuration);
        }
        catch (FormatException wrong)
        {
            throw new RefusedException(wrong.Message);
        }
    }
}
