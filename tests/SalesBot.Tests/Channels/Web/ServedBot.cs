using System.Diagnostics;
using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Channels.Web;

/// <summary>The real program, started as a newcomer starts it, with the demo company in a folder of its own.</summary>
public sealed class ServedBot : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesbot-web");
    private Process? _process;

    internal Uri Address { get; private set; } = new("http://localhost");

    public Task InitializeAsync() => Start();

    public async Task DisposeAsync()
    {
        await Stop();
        _folder.Delete(recursive: true);
    }

    /// <summary>Kills the process and starts another on the same journal.</summary>
    internal async Task Restart()
    {
        await Stop();
        await Start();
    }

    private async Task Start()
    {
        ProcessStartInfo start = new("dotnet", [Built.Program, "serve", "--urls", "http://127.0.0.1:0", "--data", Path.Combine(_folder.FullName, "data")])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.FullName,
        };
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at)
            {
                Address = new Uri(line[at..].Split(',')[0]);
                return;
            }
        }

        throw new InvalidOperationException("the program ended before it served");
    }

    private async Task Stop()
    {
        if (_process is null) return;
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }
}
