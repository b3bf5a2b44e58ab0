using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What is understood with doubt is asked about before it is recorded.</summary>
public sealed class DoubtTests : IDisposable
{
    private const string Doubtful = "visited Nothgate Foods with Amy and Jason yesterday";

    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Fact]
    public void A_message_that_may_mean_something_else_records_nothing_before_a_yes()
    {
        Reply question = _chat.Ask("Kevin Sun", Doubtful);

        Assert.Equal("confirm", question.Kind);
        Assert.Contains("Northgate", question.Text, StringComparison.Ordinal);
        Assert.Equal("nothing_to_undo", _chat.Ask("Amy Fang", "undo").Figures["reason"]);
        Assert.Equal("visit_recorded", _chat.Ask("Kevin Sun", "yes").Kind);
    }

    [Fact]
    public void A_pressed_yes_records_what_was_understood_with_doubt_and_a_no_drops_it()
    {
        Reply question = _chat.Ask("Kevin Sun", Doubtful);
        Assert.Equal("visit_recorded", _chat.Press("Kevin Sun", question, "confirm").Kind);

        _chat.Ask("Kevin Sun", Doubtful);
        Assert.Equal("cancelled", _chat.Ask("Kevin Sun", "no, leave it").Kind);
    }
}
