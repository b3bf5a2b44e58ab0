using System.Text.RegularExpressions;

namespace SalesBot.Tests.Architecture.Building;

/// <summary>The rules that the build itself holds, each seen stopping it.</summary>
public sealed partial class BuildRuleTests
{
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["NullIntoNonNullable"] = ["CS8603"],
        ["UnusedUsing"] = ["IDE0005"],
        ["FileOfAnotherName"] = ["MA0048"],
        ["NamespaceOfAnotherFolder"] = ["IDE0130"],
        ["NamespaceInBraces"] = ["IDE0161"],
        ["BadlyFormatted"] = ["IDE0055"],
        ["NotSealed"] = ["CA1852"],
        ["PublicInTheProgram"] = ["CA1515"],
        ["UnusedMember"] = ["IDE0051"],
        ["UnusedParameter"] = ["IDE0060"],
        ["CultureNotNamed"] = ["CA1305"],
        ["CultureInComparison"] = ["CA1309"],
        ["ComparisonNotNamed"] = ["CA1310"],
        ["EnumCaseForgotten"] = ["CS8509"],
        ["TooComplex"] = ["CA1502"],
        ["BannedCalls"] = ["RS0030"],
    };

    /// <summary>RS0031 is about the ban list, not about code; xUnit1004 needs a test project.</summary>
    private static readonly string[] NotSeen = ["RS0031", "xUnit1004"];

    public static TheoryData<string> Files() => [.. Expected.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_rule_stops_the_build(string file)
    {
        var found = FixtureBuild.Found.Where(diagnostic => diagnostic.File == file).ToArray();

        Assert.True(found.Length > 0, $"nothing was said about {file}:\n{FixtureBuild.Output}");
        Assert.Equal(Expected[file], found.Select(diagnostic => diagnostic.Id));
        Assert.All(found, diagnostic => Assert.Equal("error", diagnostic.Severity));
    }

    [Fact]
    public void Nothing_else_stops_the_build_of_the_fixture() =>
        Assert.DoesNotContain(FixtureBuild.Found, diagnostic => !Expected.ContainsKey(diagnostic.File));

    [Theory]
    [InlineData("DateTime")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("System.IO")]
    [InlineData("System.Threading.Tasks")]
    [InlineData("System.Net")]
    [InlineData("Random")]
    [InlineData("SystemClock")]
    [InlineData("CultureInfo.CurrentCulture")]
    public void The_core_calls_no_disk_no_network_no_clock_and_draws_no_chance(string symbol) =>
        Assert.Contains($"error RS0030: The symbol '{symbol}' is banned", FixtureBuild.Output, StringComparison.Ordinal);

    [Fact]
    public void A_method_of_complexity_12_passes_where_13_does_not()
    {
        Assert.Contains("'Thirteen' has a cyclomatic complexity of '13'", FixtureBuild.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'Twelve'", FixtureBuild.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Integer_arithmetic_is_checked()
    {
        var most = int.Parse("2147483647", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Throws<OverflowException>(() => most + 1);
        Assert.Equal(int.MinValue, unchecked(most + 1));
    }

    [Fact]
    public void Every_rule_the_editorconfig_raises_has_been_seen_failing()
    {
        var raised = Raised().Matches(File.ReadAllText(Checkout.PathOf(".editorconfig"))).Select(match => match.Groups["id"].Value);

        Assert.Empty(raised.Except(Expected.Values.SelectMany(ids => ids).Union(NotSeen)));
    }

    [Fact]
    public void Severities_stand_in_one_place_of_at_most_a_hundred_lines()
    {
        Assert.Equal([".editorconfig"], Checkout.Files().Where(path => Path.GetFileName(path) is ".editorconfig" or ".globalconfig"));
        Assert.InRange(File.ReadAllLines(Checkout.PathOf(".editorconfig")).Length, 1, 100);
        Assert.All(Checkout.Files().Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)),
            path => Assert.DoesNotMatch("NoWarn|WarningsNotAsErrors|TreatWarningsAsErrors|EnableNETAnalyzers", File.ReadAllText(Checkout.PathOf(path))));
    }

    [GeneratedRegex(@"dotnet_diagnostic\.(?<id>\w+)\.severity = (warning|error)")]
    private static partial Regex Raised();
}
