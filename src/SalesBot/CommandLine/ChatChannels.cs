using SalesBot.Channels;
using SalesBot.Inbox;
using SalesBot.Outbox;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary>The vendors' chats that are set up, and what carries answers and posts to them.</summary>
internal static class ChatChannels
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Sender>();
        services.AddSingleton<AddressBook>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<Courier>();
        services.AddSingleton<SeenMessages>();
        services.AddSingleton<IChannelDesk, ChannelDesk>();
        // Without a channel nobody can be written to; posts wait in the store and stand on the web page.
        if (services.Any(service => service.ServiceType == typeof(IChannel))) services.AddHostedService(provider => provider.GetRequiredService<Courier>());
    }
}
