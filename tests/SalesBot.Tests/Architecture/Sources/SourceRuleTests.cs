namespace SalesBot.Tests.Architecture.Sources;

/// <summary>Each rule, seen failing on a small source and quiet on one that just keeps it.</summary>
public sealed class SourceRuleTests
{
    [Theory]
    [InlineData("src/SalesBot/Long.cs", 301)]
    [InlineData("src/SalesBot/Channels/Web/wwwroot/chat.css", 301)]
    [InlineData("tests/SalesBot.Tests/Long.cs", 501)]
    public void A_file_one_line_too_long_is_found(string path, int lines)
    {
        Assert.Equal(["file length"], Rules(path, Lines(lines)));
        Assert.Empty(Rules(path, Lines(lines - 1)));
    }

    [Fact]
    public void Half_of_the_product_files_being_long_is_found()
    {
        SourceFile[] files = [New("src/A.cs", Lines(61)), New("src/B.cs", Lines(61)), New("src/C.cs", Lines(5)), New("tests/D.cs", Lines(5))];

        Assert.Equal("file lines p50 is 61, 60 is allowed", Single(files));
        Assert.Empty(SourceRules.Offences([files[0], .. files[2..], New("src/E.cs", Lines(60))]));
    }

    [Fact]
    public void One_long_product_file_in_ten_is_found()
    {
        var files = Enumerable.Range(0, 9).Select(number => New($"src/A{number}.cs", Lines(5))).Append(New("src/Long.cs", Lines(201)));

        Assert.Equal("file lines p95 is 201, 200 is allowed", Single([.. files]));
    }

    [Fact]
    public void Bodies_that_are_long_as_a_rule_are_found()
    {
        var file = New("src/A.cs", InClass("A", Method("One", Lines(6)), Method("Two", Lines(6)), Method("Three", "return;")));

        Assert.Equal("body lines p50 is 6, 5 is allowed", Single([file]));
    }

    [Fact]
    public void One_long_body_in_ten_is_found()
    {
        var methods = Enumerable.Range(0, 9).Select(number => Method($"M{number}", "return;")).Append(Method("Long", Lines(26)));

        Assert.Equal("body lines p95 is 26, 25 is allowed", Single([New("src/A.cs", InClass("A", [.. methods])), New("src/B.cs", "record B;")]));
    }

    [Theory]
    [InlineData("A.Long", "void Long()\n{\n", "\n}")]
    [InlineData("A.Long", "int Long => one +\n", "\n1;", 2)]
    [InlineData("A.Long", "int Long() => one +\n", "\n1;", 2)]
    [InlineData("A.get", "int Long\n{\nget\n{\n", "\n}\n}")]
    [InlineData("A.ConstructorDeclaration", "A()\n{\n", "\n}")]
    [InlineData("A.+", "public static A operator +(A a, A b)\n{\n", "\n}")]
    [InlineData("A.local", "void M() { local(); void local()\n{\n", "\n} }")]
    public void A_body_one_line_too_long_is_found(string body, string before, string after, int ofTheArrow = 0)
    {
        Assert.Contains(body, TooLong(before + Lines(41 - ofTheArrow) + after));
        Assert.DoesNotContain(body, TooLong(before + Lines(40 - ofTheArrow) + after));
    }

    [Theory]
    [InlineData("if (a) { foreach (var b in c) { while (d) { e(); } } }", true)]
    [InlineData("for (;;) { switch (a) { case 1: do { b(); } while (c); break; } }", true)]
    [InlineData("if (a) { } else if (b) { } else if (c) { if (d) { } }", false)]
    [InlineData("if (a) { if (b) { c(d => { if (d) { e(); } }); } }", false)]
    [InlineData("try { using (a) { if (b) { if (c) { } } } } finally { }", false)]
    public void Branches_three_deep_are_found(string body, bool isFound) =>
        Assert.Equal(isFound ? ["nesting"] : [], Rules("tests/A.cs", InClass("A", Method("M", body))));

    [Theory]
    [InlineData("OrderManager")]
    [InlineData("DateHelper")]
    [InlineData("MoneyUtils")]
    [InlineData("ServiceDesk")]
    [InlineData("TurnProcessor")]
    [InlineData("CustomerData")]
    [InlineData("HTTPInfo")]
    public void A_type_name_with_an_empty_word_is_found(string name) =>
        Assert.Equal(["type name"], Rules("tests/A.cs", $"record {name};"));

    [Theory]
    [InlineData("Informed")]
    [InlineData("Serviced")]
    [InlineData("Database")]
    [InlineData("Utilised")]
    public void A_word_that_only_begins_like_an_empty_one_is_allowed(string name) =>
        Assert.Empty(Rules("tests/A.cs", $"enum {name};"));

    [Theory]
    [InlineData("Common")]
    [InlineData("Shared")]
    [InlineData("helpers")]
    [InlineData("Utils")]
    [InlineData("Models")]
    [InlineData("Services")]
    public void A_folder_that_says_nothing_is_found(string folder) =>
        Assert.Equal(["folder name"], Rules($"src/SalesBot/{folder}/A.cs", "record A;"));

    [Fact]
    public void A_folder_named_like_a_type_is_found()
    {
        Assert.Equal("src/SalesBot.Core/Ledger hides the type Ledger", Single([New("src/SalesBot.Core/Applying/Ledger.cs", "record Ledger;"), New("src/SalesBot.Core/Ledger/Book.cs", "record Book;")]));
        Assert.Empty(SourceRules.Offences([New("src/Command.cs", "record Command { record Visit; }"), New("src/Visit/Book.cs", "record Book;")]));
    }

    [Theory]
    [InlineData("region", "#region Money\n#endregion")]
    [InlineData("commented-out code", "// var a = 1;")]
    [InlineData("commented-out code", "// if (a) {")]
    [InlineData("nullable off", "#nullable disable")]
    public void What_hides_code_is_found(string rule, string text)
    {
        Assert.Equal([rule], Rules("tests/A.cs", text + "\nrecord A;"));
        Assert.Empty(Rules("tests/A.cs", "// WeCom repeats after 5 s (if nothing was answered).\nrecord A;"));
    }

    [Fact]
    public void A_rule_suppressed_three_times_is_found()
    {
        var twice = New("tests/A.cs", "#pragma warning disable CA1000, CA2000\n#pragma warning restore CA1000\n#pragma warning disable CA1000");

        Assert.Empty(SourceRules.Offences([twice]));
        Assert.Equal("CA1000 tests/A.cs, tests/A.cs, tests/B.cs", Single([twice, New("tests/B.cs", "#pragma warning disable CA1000")]));
    }

    private static SourceFile New(string path, string text) => new(path, text);

    private static IEnumerable<string> Rules(string path, string text) =>
        SourceRules.Offences([New(path, text)]).Where(offence => offence.Rule != "spread").Select(offence => offence.Rule);

    private static IEnumerable<string> TooLong(string member) => SizeBudget.Bodies(New("tests/A.cs", InClass("A", member)))
        .Select(offence => offence.Where.Split(':')[^1]);

    private static string Single(SourceFile[] files) =>
        Assert.Single(SourceRules.Offences(files)) is var offence ? $"{offence.Where} {offence.What}" : "";

    private static string InClass(string name, params string[] members) => $"class {name}\n{{\n{string.Join('\n', members)}\n}}";

    private static string Method(string name, string body) => $"void {name}()\n{{\n{body}\n}}";

    private static string Lines(int count) => string.Join('\n', Enumerable.Repeat("// a line", count));
}
