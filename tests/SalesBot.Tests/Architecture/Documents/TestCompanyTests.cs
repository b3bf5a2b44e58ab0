using SalesBot.Tests.Architecture.Sources;

namespace SalesBot.Tests.Architecture.Documents;

public sealed class TestCompanyTests
{
    private static readonly IReadOnlySet<string> Phrases = TestCompany.Phrases();

    [Fact]
    public void Understanding_knows_no_name_and_no_message_of_the_test_company_by_heart()
    {
        var known = SourceRules.Tree().Where(file => file.Path.StartsWith("src/SalesBot.Core/Interpreting/", StringComparison.Ordinal))
            .SelectMany(file => TestCompany.KnownByHeart(file, Phrases)).ToArray();

        Assert.True(known.Length == 0, string.Join('\n', known));
    }

    [Theory]
    [InlineData("宏达信")]
    [InlineData("Bluepine")]
    public void A_name_in_a_text_is_found(string name)
    {
        string known = Phrases.First(phrase => phrase.StartsWith(name[..3], StringComparison.Ordinal));

        Assert.Single(TestCompany.KnownByHeart(new SourceFile("src/A.cs", $"class A {{ string a = \"x {known}\"; }}"), Phrases));
        Assert.Empty(TestCompany.KnownByHeart(new SourceFile("src/A.cs", $"class A {{ }} // {known}"), Phrases));
    }

    [Fact]
    public void There_are_names_and_messages_to_look_for() => Assert.InRange(Phrases.Count, 400, 700);
}
