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

    [Theory]
    [InlineData("张伟", "宏远物流签了5万")]
    [InlineData("张伟", "拜访了宏达食品")]
    [InlineData("李娜", "星河餐饮回款3万")]
    [InlineData("张伟", "closed Hangdu Logistics for 50k")]
    public void A_name_of_which_half_is_another_may_be_a_new_company_and_is_asked_about(string who, string words)
    {
        Reply question = _chat.Ask(who, words);

        Assert.Equal("confirm", question.Kind);
        Assert.Equal("nothing_to_undo", _chat.Ask("刘洋", "撤销").Figures["reason"]);
    }

    [Theory]
    [InlineData("张伟", "宏大物流签了5万", "deal_recorded")]
    [InlineData("李娜", "新海餐饮签了3万", "deal_recorded")]
    [InlineData("周子昂", "拜访了云衫", "visit_recorded")]
    [InlineData("张伟", "拜访了宏达设计部", "visit_recorded")]
    public void A_character_of_the_same_sound_and_a_part_of_the_company_leave_no_doubt(string who, string words, string kind) =>
        Assert.Equal(kind, _chat.Ask(who, words).Kind);
}
