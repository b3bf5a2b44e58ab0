using Microsoft.Playwright;

namespace SalesBot.Tests.Channels.Web;

/// <summary>A browser of this machine, without a window.</summary>
public sealed class ChatBrowser : IAsyncLifetime
{
    private static readonly string[] Known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        string executable = Environment.GetEnvironmentVariable("SALESBOT_BROWSER") ?? Known.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("no Chromium found: install it, or name one in SALESBOT_BROWSER");
        _playwright = await Playwright.CreateAsync();
        // The sandbox needs rights that a container's root has not.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    internal async Task<IPage> Open(Uri address, Screen screen)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            Locale = screen.Locale,
            ColorScheme = screen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = screen.RunsScripts,
        });
        return await context.NewPageAsync();
    }
}
