using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CommandLine;

/// <summary>How a message was understood, in words that a developer can follow.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("宏达签了12万礼盒，预付", "amount from 12万")]
    [InlineData("宏达签了12万礼盒，预付", "terms from 预付")]
    [InlineData("visited Northgate, spent 230 on lunch", "expense from 230")]
    [InlineData("visited Northgate, spent 230 on lunch, they have 3 shops", "left   3: read, and in no slot")]
    [InlineData("how many deals are in sample stage", "AskPipeline (or MoveStage")]
    public void Each_slot_names_its_words_and_each_clause_what_else_it_might_be(string text, string line)
    {
        var told = Called.On($$"""{"id":"1","text":"{{text}}","now":"2026-09-16T10:00:00+08:00"}""", "interpret", "--explain", "--company", Checkout.PathOf("tests/data/company-a.yaml"));

        Assert.Contains(line, told.Output, StringComparison.Ordinal);
    }
}
