namespace SalesBot.Tests.Architecture.Documents;

public sealed class ReadmeTests
{
    [Fact]
    public void Every_console_block_of_the_readme_prints_what_it_shows() =>
        Assert.Empty(Differences(File.ReadAllText(Checkout.PathOf("README.md"))));

    [Theory]
    [InlineData("$ echo a; echo b\na\nb")]
    [InlineData("$ echo 12 345.00\n12 …")]
    [InlineData("$ seq 9\n1\n…\n9\n")]
    [InlineData("$ seq 9\n1\n2\n3\n…")]
    [InlineData("$ true")]
    [InlineData("$ echo kept > a\n$ cat a\nkept\n$ ls\na\nmanifests")]
    [InlineData("$ echo wrong >&2\nwrong")]
    public void What_is_printed_as_shown_is_right(string block) =>
        Assert.Empty(Differences(Fenced("console", block)));

    [Theory]
    [InlineData("$ echo a\nb")]
    [InlineData("$ echo a; echo b\na")]
    [InlineData("$ echo a\na\nb")]
    [InlineData("$ true\na")]
    [InlineData("$ echo a")]
    [InlineData("$ seq 9\n1\n…\n8")]
    public void What_is_printed_otherwise_is_found(string block) =>
        Assert.Single(Differences(Fenced("console", block)));

    [Fact]
    public void Other_blocks_are_not_run() =>
        Assert.Empty(ConsoleExample.In(Fenced("sh", "$ exit 1") + Fenced("", "$ exit 1")));

    [Fact]
    public void The_program_is_at_hand()
    {
        using var session = new ConsoleSession();

        Assert.Equal("function\n", session.Run("type -t salesbot"));
    }

    private static List<string> Differences(string markdown)
    {
        using var session = new ConsoleSession();
        var differences = new List<string>();
        foreach (var example in ConsoleExample.In(markdown))
        {
            var printed = session.Run(example.Command);
            if (!example.Matches(printed))
            {
                differences.Add($"$ {example.Command}\nshows\n{string.Join('\n', example.Output)}\nbut printed\n{printed}");
            }
        }

        return differences;
    }

    private static string Fenced(string language, string block) => $"# A document\n\n```{language}\n{block}\n```\n";
}
