namespace SalesBot.Tests.Interpreting;

/// <summary>How well messages are understood. A floor that is passed is raised; one that is missed names the messages.</summary>
public sealed class CorpusTests
{
    [Theory]
    [InlineData("company-a", "utterances-zh", 0.99)]
    [InlineData("company-a", "utterances-en", 0.99)]
    [InlineData("company-a", "classes-zh", 1)]
    [InlineData("company-a", "classes-en", 1)]
    [InlineData("company-b", "held-out-zh", 0.97)]
    [InlineData("company-b", "held-out-en", 0.97)]
    [InlineData("company-c", "chatter-zh", 0.99)]
    [InlineData("company-d", "reports-en", 0.99)]
    [InlineData("company-d", "chatter-en", 0.99)]
    public void Messages_are_understood_exactly(string company, string file, double floor)
    {
        var readings = Corpus.Of(company, file).Read().ToArray();
        var wrong = readings.Where(reading => !reading.IsExact).ToArray();

        Assert.True(1 - ((double)wrong.Length / readings.Length) >= floor, $"{wrong.Length} of {readings.Length}\n{string.Join('\n', wrong.AsEnumerable())}");
    }

    [Theory]
    [InlineData("company-a", "utterances-zh")]
    [InlineData("company-a", "utterances-en")]
    [InlineData("company-c", "chatter-zh")]
    [InlineData("company-d", "reports-en")]
    [InlineData("company-d", "chatter-en")]
    public void Nothing_is_recorded_that_was_not_said(string company, string file) =>
        Assert.Empty(Corpus.Of(company, file).Read().Where(reading => reading.IsFalseRecord).Select(reading => reading.ToString()));

    [Fact]
    public void A_sure_understanding_is_right_and_most_are_sure()
    {
        Reading[] readings =
        [
            .. Corpus.Of("company-a", "utterances-zh", "utterances-en").Read(), .. Corpus.Of("company-b", "held-out-zh", "held-out-en").Read(),
        ];
        var sure = readings.Where(reading => reading.Confidence >= 0.9m).ToArray();

        Assert.InRange(sure.Length, readings.Length * 7 / 10, readings.Length);
        Assert.True(sure.Count(reading => reading.IsExact) >= sure.Length * 0.99, string.Join('\n', sure.Where(reading => !reading.IsExact)));
    }
}
