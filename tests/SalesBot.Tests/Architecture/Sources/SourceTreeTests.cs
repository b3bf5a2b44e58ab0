namespace SalesBot.Tests.Architecture.Sources;

public sealed class SourceTreeTests
{
    private static readonly Lazy<IReadOnlyList<Offence>> Offences = new(() => [.. SourceRules.Offences(SourceRules.Tree())]);

    [Fact]
    public void The_sources_keep_the_budget_and_the_naming_rules()
    {
        var unsettled = Offences.Value.Where(offence => !SettledException.All.Any(settled => settled.Covers(offence))).ToArray();

        Assert.True(unsettled.Length == 0, string.Join('\n', unsettled.Select(offence => offence.ToString())));
    }

    [Fact]
    public void There_are_few_exceptions_each_with_a_reason_and_each_still_needed()
    {
        Assert.InRange(SettledException.All.Count, 0, SettledException.Most);
        Assert.All(SettledException.All, settled => Assert.NotEmpty(settled.Reason));
        Assert.All(SettledException.All, settled => Assert.Contains(Offences.Value, settled.Covers));
    }

    [Fact]
    public void The_tree_is_really_read() => Assert.Contains(SourceRules.Tree(), file => file.Path == "src/SalesBot/Program.cs");
}
