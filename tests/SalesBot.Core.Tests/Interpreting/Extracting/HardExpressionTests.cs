namespace SalesBot.Core.Tests.Interpreting.Extracting;

public sealed class HardExpressionTests
{
    private const double LeastShare = 0.98;

    [Fact]
    public void Nearly_every_value_of_the_hard_expressions_is_right()
    {
        var cases = ExtractionCase.In(Path.Combine(AppContext.BaseDirectory, "data", "hard-expressions.jsonl")).ToArray();
        var missed = cases.SelectMany(row => row.Missed().Select(value => $"{row.Text}: {value}")).ToArray();
        var expected = cases.Sum(row => row.Expected);
        Assert.True(expected > 100 && expected - missed.Length >= LeastShare * expected, string.Join('\n', missed));
    }
}
