using System.Diagnostics;
using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Architecture.Documents;

/// <summary>
/// A shell in an empty folder, in which <c>salesbot</c> is the built program and <c>manifests</c> the repository's folder.
/// One folder for all commands, so that a document can tell one story.
/// </summary>
internal sealed class ConsoleSession : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesbot-readme");

    internal ConsoleSession() => File.CreateSymbolicLink(Path.Combine(_folder.FullName, "manifests"), Checkout.PathOf("manifests"));

    /// <summary>Standard output and standard error in the order they were written.</summary>
    internal string Run(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"exec 2>&1; salesbot() {{ dotnet '{Built.Program}' \"$@\"; }}\n{command}"])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
