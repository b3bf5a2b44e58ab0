namespace SalesBot.Tests.Architecture.Documents;

public sealed class ForbiddenWordTests
{
    [Fact]
    public void No_file_holds_work_left_undone_or_a_path_of_one_machine()
    {
        var found = Checkout.Tracked().Where(IsText).SelectMany(path => ForbiddenWords.In(path, File.ReadAllText(Checkout.PathOf(path)))).ToArray();

        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("// TO", "DO: later")]
    [InlineData("FIX", "ME")]
    [InlineData("HA", "CK around it")]
    [InlineData("throw new Not", "ImplementedException();")]
    [InlineData("[Fact(Sk", "ip = \"flaky\")]")]
    [InlineData("[Theory(DisplayName = \"a\", Sk", "ip=\"flaky\")]")]
    [InlineData("see /wo", "rk/notes")]
    [InlineData("/ro", "ot/.nuget")]
    [InlineData("cp ../sha", "red/a .")]
    [InlineData("C:\\Us", "ers\\me")]
    [InlineData("Thread.Sl", "eep(100);")]
    [InlineData("await Task.De", "lay(100);")]
    public void A_forbidden_word_is_found(string first, string second) =>
        Assert.Equal([$"tests/A.cs:2: {first}{second}"], ForbiddenWords.In("tests/A.cs", $"// fine\n{first}{second}\n"));

    [Theory]
    [InlineData("src/A.cs", "await Task.De", "lay(100, stopping);")]
    [InlineData("README.md", "What there is to", "do in a day")]
    public void What_only_looks_like_one_is_allowed(string path, string first, string second) =>
        Assert.Empty(ForbiddenWords.In(path, first + second));

    // Fonts, pictures and packed files have a zero byte early; text has none.
    private static bool IsText(string path)
    {
        using var file = File.OpenRead(Checkout.PathOf(path));
        Span<byte> start = stackalloc byte[1024];
        return !start[..file.Read(start)].Contains((byte)0);
    }
}
