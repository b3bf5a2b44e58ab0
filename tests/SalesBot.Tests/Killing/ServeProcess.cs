using System.Diagnostics;
using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Killing;

/// <summary>The real program serving on a port of its own, until it is killed.</summary>
internal sealed class ServeProcess : IDisposable
{
    private readonly Process _process;

    private ServeProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    /// <param name="data">The folder of the journal.</param>
    /// <param name="options">More arguments of <c>serve</c>.</param>
    /// <exception cref="InvalidOperationException">It ended before it served.</exception>
    public static Task<ServeProcess> Start(string data, params string[] options) => Start(data, new Dictionary<string, string>(), options);

    /// <param name="data">The folder of the journal.</param>
    /// <param name="settings">More of its environment.</param>
    /// <param name="options">More arguments of <c>serve</c>.</param>
    /// <exception cref="InvalidOperationException">It ended before it served.</exception>
    public static async Task<ServeProcess> Start(string data, IReadOnlyDictionary<string, string> settings, params string[] options)
    {
        ProcessStartInfo start = new("dotnet", [Built.Program, "serve", "--urls", "http://127.0.0.1:0", "--data", data, .. options])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach ((string name, string value) in settings) start.Environment[name] = value;
        Process process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at) return new ServeProcess(process, new Uri(line[at..].Split(',')[0]));
        }

        process.Dispose();
        throw new InvalidOperationException("the program ended before it served");
    }

    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
