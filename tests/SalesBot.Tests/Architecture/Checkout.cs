using System.ComponentModel;
using System.Diagnostics;

namespace SalesBot.Tests.Architecture;

/// <summary>The checkout that these tests were built from; paths below it are written with forward slashes.</summary>
internal static class Checkout
{
    private static readonly HashSet<string> NotSource =
        new(StringComparer.Ordinal) { ".git", ".vs", ".vscode", ".idea", "bin", "obj", "artifacts", "node_modules", "TestResults" };

    internal static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>Every file that is written by people: nothing built, nothing from a journal's folder at the root.</summary>
    internal static IEnumerable<string> Files() => Below(Root).Where(path => !path.StartsWith("data/", StringComparison.Ordinal));

    /// <summary>The files that git knows, so that a note left beside them offends nobody; every file where there is no git.</summary>
    internal static IEnumerable<string> Tracked()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", Root, "ls-files", "-z"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var paths = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 ? paths.Where(path => File.Exists(PathOf(path))) : Files();
        }
        catch (Win32Exception)
        {
            return Files();
        }
    }

    private static IEnumerable<string> Below(string folder)
    {
        // In a linked work tree .git is a file.
        foreach (var file in Directory.EnumerateFiles(folder).Where(IsSource))
        {
            yield return Path.GetRelativePath(Root, file).Replace('\\', '/');
        }

        foreach (var file in Directory.EnumerateDirectories(folder).Where(IsSource).SelectMany(Below))
        {
            yield return file;
        }
    }

    private static bool IsSource(string path) => !NotSource.Contains(Path.GetFileName(path));

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "SalesBot.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds SalesBot.sln.");
    }
}
