using SalesBot.Tests.Architecture.Sources;

namespace SalesBot.Tests.Architecture.Documents;

public sealed class ExampleRowTests
{
    [Fact]
    public void Every_worked_example_of_the_rules_is_a_conversation()
    {
        var rows = SourceRules.Tree().Where(file => file.Path.StartsWith("tests/SalesBot.Tests/Conversations/Examples/", StringComparison.Ordinal) && file.IsCSharp)
            .SelectMany(file => ExampleRows.In(file.Text));

        Assert.Empty(ExampleRows.Required.Except(rows));
    }

    [Theory]
    [InlineData("class A { [InlineData(\"C10\", 75)] void M() { } }", "C10")]
    [InlineData("class A { string a = \"C16b keeps the prepaid line\"; }", "C16b")]
    public void A_row_is_found_by_the_id_its_text_begins_with(string source, string id) =>
        Assert.Equal([id], ExampleRows.In(source));

    [Theory]
    [InlineData("class A { } // C10")]
    [InlineData("class A { string a = \"as C10 has it\"; }")]
    [InlineData("class A { string a = \"C100\"; }")]
    public void An_id_that_is_only_spoken_of_is_no_row(string source) =>
        Assert.Empty(ExampleRows.In(source));
}
