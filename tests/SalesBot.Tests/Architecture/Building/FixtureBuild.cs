using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SalesBot.Tests.Architecture.Building;

/// <summary>
/// Builds the sources that break every rule of the build, under the repository's own build files and as part of the
/// program, in a folder of its own. Builds once, whoever asks.
/// </summary>
internal static partial class FixtureBuild
{
    private static readonly string[] BuildFiles = [".editorconfig", "CodeMetricsConfig.txt", "Directory.Build.props", "Directory.Packages.props"];

    private static readonly Lazy<Result> Once = new(Build);

    internal static IReadOnlySet<Diagnostic> Found => Once.Value.Found;

    /// <summary>What the build printed.</summary>
    internal static string Output => Once.Value.Output;

    private static Result Build()
    {
        var folder = Directory.CreateTempSubdirectory("salesbot-rules");
        try
        {
            LayOut(folder);
            // Named on the line, so that a build made quick by its environment does not weaken this one.
            var output = Run(folder.FullName, "build", "src/SalesBot/Analyzers.csproj", "-nologo", "-nodeReuse:false", "-v:quiet", "-p:RunAnalyzers=true", "-p:EnforceCodeStyleInBuild=true");
            return new Result(output, Diagnostics(output).ToHashSet());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The severities of the program are those of its folder, so the fixture is laid there.
    private static void LayOut(DirectoryInfo folder)
    {
        var program = folder.CreateSubdirectory("src/SalesBot");
        program.CreateSubdirectory("Cases");
        foreach (var file in BuildFiles)
        {
            File.Copy(Checkout.PathOf(file), Path.Combine(folder.FullName, file));
        }

        File.Copy(Checkout.PathOf("src/SalesBot.Core/BannedSymbols.txt"), Path.Combine(program.FullName, "BannedSymbols.txt"));
        const string Fixture = "tests/Fixtures/Analyzers/";
        foreach (var file in Checkout.Files().Where(path => path.StartsWith(Fixture, StringComparison.Ordinal)))
        {
            File.Copy(Checkout.PathOf(file), Path.Combine(program.FullName, file[Fixture.Length..]));
        }
    }

    private static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Variables that the surrounding test run sets for its own build.
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static IEnumerable<Diagnostic> Diagnostics(string output) => Line().Matches(output)
        .Select(match => new Diagnostic(match.Groups["file"].Value, match.Groups["severity"].Value, match.Groups["id"].Value));

    [GeneratedRegex(@"[/\\](?<file>\w+)\.\w+\([\d,]+\): (?<severity>error|warning) (?<id>\w+):")]
    private static partial Regex Line();

    private sealed record Result(string Output, IReadOnlySet<Diagnostic> Found);
}
