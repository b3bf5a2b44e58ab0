namespace SalesBot.Tests.Channels.Teams;

/// <summary>The real bot beside a Teams of the tests, anew for each of them.</summary>
public abstract class WithTeams : IAsyncLifetime
{
    private protected TeamsCloud Cloud { get; private set; } = null!;

    private protected TeamsBot Bot { get; private set; } = null!;

    /// <summary>What people do in Teams.</summary>
    private protected Activities Say { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Cloud = await TeamsCloud.Start();
        Bot = await TeamsBot.Start(Cloud);
        Say = new Activities(Cloud.ServiceUrl);
    }

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
