using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

namespace SalesBot.Channels.Web;

/// <summary>The web chat of the demo, at <c>/</c>.</summary>
internal static class WebChat
{
    /// <summary>The setting that lets others than this machine open the pages; as an environment variable <c>Web__Open</c>.</summary>
    private const string OpenKey = "Web:Open";

    /// <summary>What the page needs, besides the <see cref="IWebDesk"/> behind it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/Channels/Web/Pages");
        // Chinese stays readable in the page's source, and small.
        services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        // A page outlives the process by one answer only, so its tokens need no file; the page says so and asks to send again.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
    }

    public static void Map(WebApplication app)
    {
        PageGuard guard = new(app.Configuration.GetValue<bool>(OpenKey));
        app.Use(guard.Invoke);
        app.MapRazorPages().WithMetadata(OnlyHere.Mark);
        app.MapGet("/assets/{name}", Asset.Get).WithMetadata(OnlyHere.Mark);
    }
}
