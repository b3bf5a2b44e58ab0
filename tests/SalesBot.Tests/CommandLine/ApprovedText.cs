using System.Runtime.CompilerServices;

namespace SalesBot.Tests.CommandLine;

/// <summary>
/// Compares text that leaves the program with the file that was approved. A difference writes the new text beside it as <c>.received.txt</c>;
/// whoever approves it renames that file.
/// </summary>
internal static class ApprovedText
{
    public static void Check(string name, string text, [CallerFilePath] string caller = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", $"{name}.txt");
        var received = Path.ChangeExtension(approved, ".received.txt");
        File.Delete(received);
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected == text) return;
        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
