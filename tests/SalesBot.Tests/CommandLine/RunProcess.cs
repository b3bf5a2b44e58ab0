using System.Diagnostics;
using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.CommandLine;

/// <summary>A verb of the real program, run to its end as a process with settings of its own, and what came of it.</summary>
internal sealed record RunProcess(int ExitCode, string Output, string Errors)
{
    /// <param name="settings">As environment variables.</param>
    public static async Task<RunProcess> With(IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Built.Program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        foreach ((string name, string value) in settings) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new RunProcess(process.ExitCode, await output, await errors);
    }
}
