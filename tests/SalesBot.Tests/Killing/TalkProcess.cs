using System.Diagnostics;
using System.Text;
using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Killing;

/// <summary>The real program in a conversation through pipes. It answers a line with a line; that is its acknowledgement.</summary>
internal sealed class TalkProcess : IDisposable
{
    private readonly Process _process;

    private TalkProcess(Process process) => _process = process;

    public static TalkProcess Start(string data, string company) => new(Process.Start(new ProcessStartInfo("dotnet", [Built.Program, "talk", "--data", data, "--company", company])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        StandardOutputEncoding = Encoding.UTF8,
    })!);

    public void Say(IEnumerable<string> lines)
    {
        foreach (string line in lines) _process.StandardInput.Write(line + "\n");
        _process.StandardInput.Flush();
    }

    /// <summary>Waits for the next answer.</summary>
    public string Heard() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the program ended by itself");

    /// <summary>Kills it without warning; what it had still answered. A line that was cut off was not an answer.</summary>
    public IReadOnlyList<string> Kill()
    {
        _process.Kill();
        return Rest();
    }

    /// <summary>Lets it come to its end; what it had still answered.</summary>
    public IReadOnlyList<string> End()
    {
        _process.StandardInput.Close();
        return Rest();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private string[] Rest()
    {
        string rest = _process.StandardOutput.ReadToEnd();
        _process.WaitForExit();
        return rest[..(rest.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
