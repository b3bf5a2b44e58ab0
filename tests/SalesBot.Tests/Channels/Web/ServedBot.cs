using SalesBot.Tests.Killing;

namespace SalesBot.Tests.Channels.Web;

/// <summary>The real program, started as a newcomer starts it, with the demo company in a folder of its own.</summary>
public sealed class ServedBot : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesbot-web");
    private ServeProcess? _process;

    internal Uri Address => _process!.Address;

    public async Task InitializeAsync() => _process = await ServeProcess.Start(Path.Combine(_folder.FullName, "data"));

    public Task DisposeAsync()
    {
        _process?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Kills the process and starts another on the same journal.</summary>
    internal Task Restart()
    {
        _process!.Dispose();
        return InitializeAsync();
    }
}
