using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Who leads a team and asks of "us" means the team; everybody else is answered about themselves.</summary>
public sealed class TeamQuestionTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public TeamQuestionTests()
    {
        _chat.Ask("张伟", "李记签了10万储值卡");
        _chat.Ask("张伟", "请宏达王总吃饭花了680");
    }

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("组里招待费用了多少", "used", "680.00")]
    [InlineData("大家的招待费花了多少", "used", "680.00")]
    [InlineData("how much has the team spent on entertainment", "used", "680.00")]
    [InlineData("我们还有哪些款没回", "outstanding", "100000.00")]
    [InlineData("who owes us money", "outstanding", "100000.00")]
    [InlineData("大家的完成率", "achieved", "100000.00")]
    public void A_leader_is_told_of_the_team(string question, string figure, string value)
    {
        Reply answer = _chat.Ask("王建国", question);

        Assert.Equal(value, answer.Figures[figure]);
        Assert.Contains("华北组", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_what_the_team_may_lose() => Assert.Contains("华北组", _chat.Ask("王建国", "我们有哪些客户快掉公海了").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("王建国", "我招待费用了多少", "used", "0.00")]
    [InlineData("王建国", "我还有哪些款没回", "outstanding", "0.00")]
    [InlineData("张伟", "谁欠我们钱", "outstanding", "100000.00")]
    [InlineData("李娜", "who owes us money", "outstanding", "0.00")]
    public void Who_asks_of_themselves_or_leads_nobody_is_told_of_themselves(string speaker, string question, string figure, string value) =>
        Assert.Equal(value, _chat.Ask(speaker, question).Figures[figure]);
}
