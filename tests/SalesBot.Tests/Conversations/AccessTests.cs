using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>
/// Who may see and enter what about money, by role (§14): 张伟 and 李娜 sell in the team that 王强 leads, 沈怡 manages, 周倩 keeps the books. + is answered
/// or recorded, - is refused because of the role, ! because the customer is another's.
/// </summary>
public sealed class AccessTests
{
    private static readonly string[] Everyone = ["张伟", "李娜", "王强", "沈怡", "周倩"];

    [Theory]
    [InlineData("张伟三季度能拿多少提成", "+--++")]
    [InlineData("东区提成多少", "---++")]
    [InlineData("全公司提成多少", "---++")]
    [InlineData("按老方案张伟能拿多少", "+--++")]
    [InlineData("张伟三季度完成多少了", "+-+++")]
    [InlineData("东区三季度完成多少了", "--+++")]
    [InlineData("张伟招待费用了多少", "+-+++")]
    [InlineData("东区还有多少没收回来", "--+++")]
    [InlineData("东区这周工作量", "--+++")]
    [InlineData("张伟三季度目标定80万", "--++-")]
    [InlineData("全公司三季度目标定800万", "---+-")]
    [InlineData("给张伟三季度招待费2万", "--+++")]
    [InlineData("和兴那单财务核定利润3万", "---++")]
    [InlineData("2026年二季度关账", "---++")]
    [InlineData("和兴回款1000", "+!!++")]
    [InlineData("给和兴退了1000", "+!!++")]
    [InlineData("和兴签了1万礼盒", "+!!+!")]
    [InlineData("如果和兴再签20万，能多拿多少提成", "+!+++")]
    public void Each_role_may_do_so_much(string message, string may)
    {
        string told = string.Concat(Everyone.Select(who => Mark(Replies($"张伟: 和兴签了10万礼盒，利润3万 / {who}: {message}")[^1], who)));

        Assert.Equal((message, may), (message, told));
    }

    private static char Mark(JsonElement replies, string who) => replies.EnumerateArray().Last(reply => reply.GetProperty("to").GetString() == who) switch
    {
        var reply when reply.GetProperty("kind").GetString() != "refused" => '+',
        var reply when reply.Figure("reason") == "not_yours" => '!',
        var reply => reply.Figure("reason") == "not_allowed" ? '-' : '?',
    };

    private static IReadOnlyList<JsonElement> Replies(string script) => Script.Play(Script.Company("spending.yaml"), script);
}
