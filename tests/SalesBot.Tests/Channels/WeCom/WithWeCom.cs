namespace SalesBot.Tests.Channels.WeCom;

/// <summary>The real bot beside a WeCom of the tests, anew for each of them.</summary>
public abstract class WithWeCom : IAsyncLifetime
{
    private protected WeComCloud Cloud { get; private set; } = null!;

    private protected WeComBot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Cloud = await WeComCloud.Start();
        Bot = await WeComBot.Start(Cloud);
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
