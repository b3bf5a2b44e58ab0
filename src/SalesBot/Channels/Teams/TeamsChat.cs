using NodaTime;
using SalesBot.Channels.Teams.Inbound;
using SalesBot.Channels.Teams.Outbound;

namespace SalesBot.Channels.Teams;

/// <summary>Microsoft Teams, where it is set up.</summary>
internal static class TeamsChat
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What the channel needs, besides the <see cref="IChannelDesk"/> behind it.</summary>
    public static void Add(IServiceCollection services, TeamsSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(provider => new SigningKeys(Http(), settings.OpenIdMetadata, provider.GetRequiredService<IClock>(), provider.GetRequiredService<ILogger<SigningKeys>>()));
        services.AddSingleton<TokenCheck>();
        services.AddSingleton<TeamsWebhook>();
        services.AddSingleton(provider => new BotToken(Http(), settings, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider =>
            new TeamsClient(TeamsClient.Http(), settings, provider.GetRequiredService<BotToken>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IChannel, TeamsChannel>();
    }

    /// <summary>No route where the channel is off, so that it answers 404.</summary>
    public static void Map(WebApplication app)
    {
        if (app.Services.GetService<TeamsWebhook>() is { } webhook) app.MapPost(TeamsWebhook.Path, webhook.Handle);
    }

    /// <summary>For the few documents of the identity service; it follows no redirects either.</summary>
    public static HttpClient Http() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Patience };
}
