namespace SalesBot.Tests.Architecture.Building;

/// <summary>What lies at the root, and what the solution builds.</summary>
internal static class Layout
{
    /// <summary>The folders, the two documents, and the files that tools look for at the root.</summary>
    private static readonly HashSet<string> Root = new(StringComparer.Ordinal)
    {
        ".ci", "src", "tests", "prompts", "manifests", "README.md", "LICENSE", "SalesBot.sln",
        ".editorconfig", ".gitattributes", ".gitignore", "CodeMetricsConfig.txt", "Directory.Build.props", "Directory.Packages.props", "global.json", "nuget.config",
    };

    /// <summary>Broken on purpose, and built by a test only.</summary>
    private const string NotBuilt = "tests/Fixtures/Analyzers/";

    internal static IEnumerable<string> StraysAtTheRoot(IEnumerable<string> paths) =>
        paths.Select(path => path.Split('/')[0]).Distinct().Where(name => !Root.Contains(name));

    internal static IEnumerable<string> ProjectsLeftOut(IEnumerable<string> paths, string solution) => paths
        .Where(path => path.EndsWith(".csproj", StringComparison.Ordinal) && !path.StartsWith(NotBuilt, StringComparison.Ordinal))
        .Where(path => !solution.Contains(path.Replace('/', '\\'), StringComparison.Ordinal));
}
