using System.Diagnostics;

namespace SalesBot.Tests.Store;

/// <summary>Another process that appends to a folder until it is killed.</summary>
internal sealed class Appender : IDisposable
{
    private readonly Process process;

    private Appender(Process process) => this.process = process;

    public int Pid => process.Id;

    /// <param name="folder">Held by it as soon as the first acknowledgement was read.</param>
    /// <param name="run">Begins the ids of this run's messages.</param>
    public static Appender Start(string folder, string run)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "SalesBot.Appender.dll");
        return new(Process.Start(new ProcessStartInfo("dotnet", [program, folder, run]) { RedirectStandardOutput = true })!);
    }

    /// <summary>Waits for the next message that it reports to be durable.</summary>
    public string NextAcknowledged() => process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The appender ended by itself");

    /// <summary>Kills it without warning and returns what it had still acknowledged. A line that was cut off by the kill was not.</summary>
    public IReadOnlyList<string> Kill()
    {
        process.Kill();
        var rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }
}
