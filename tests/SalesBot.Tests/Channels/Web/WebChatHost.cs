using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesBot.Channels.Web;

namespace SalesBot.Tests.Channels.Web;

/// <summary>The web chat alone, on a free port of this machine.</summary>
internal sealed class WebChatHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebChatHost(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public static async Task<WebChatHost> Start(IWebDesk desk, bool isOpen = false)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(WebChat).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("Web:Open", isOpen ? "true" : null)]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(desk);
        WebChat.Add(builder.Services);
        WebApplication app = builder.Build();
        WebChat.Map(app);
        await app.StartAsync();
        return new WebChatHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
