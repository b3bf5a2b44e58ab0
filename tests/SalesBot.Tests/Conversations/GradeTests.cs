using System.Text.Json;
using SalesBot.Tests.Conversations.Examples;

namespace SalesBot.Tests.Conversations;

/// <summary>Base pay by grade: reviewed on the first working day after a quarter, and a way back up that a manager decides.</summary>
public sealed class GradeTests
{
    private const string TwoGoodQuarters =
        "01-05 沈怡: 张伟今年一季度目标定10万 / 02-10 张伟: 广源签了12万培训 / 广源尾款结清 / 04-03 沈怡: 张伟今年二季度目标定10万 / 05-11 张伟: 广源签了12万培训 / 广源尾款结清 / 07-01 09:30 tick";

    [Fact]
    public void Two_quarters_at_the_target_are_proposed_to_the_manager_who_decides()
    {
        IReadOnlyList<JsonElement> replies = Replies($"{TwoGoodQuarters} / 张伟: 我这季度提成多少");
        JsonElement proposed = replies[6].Last("grade_proposed", "沈怡");

        Assert.Equal(("张伟", "1.2000", "senior", "intermediate"), (proposed.Figure("who"), proposed.Figure("attainment"), proposed.Figure("grade"), proposed.Figure("grade.before")));
        Assert.Equal("21000.00", replies[^1].Last("commission").Figure("base_pay"));
    }

    [Fact]
    public void A_grade_that_the_manager_says_yes_to_is_paid_from_the_new_quarter_on()
    {
        IReadOnlyList<JsonElement> replies = Replies($"{TwoGoodQuarters} / 07-01 09:31 沈怡: press set_grade / 张伟: 我这季度提成多少 / 今年二季度提成多少");

        Assert.Equal("24000.00", replies[^2].Last("commission").Figure("base_pay"));
        Assert.Equal("21000.00", replies[^1].Last("commission").Figure("base_pay"));
    }

    [Fact]
    public void One_quarter_at_the_target_is_not_enough() => Assert.DoesNotContain(
        "grade_proposed", Kinds("04-03 沈怡: 张伟今年二季度目标定10万 / 05-11 张伟: 广源签了12万培训 / 广源尾款结清 / 07-01 09:30 tick"));

    [Theory]
    [InlineData("a target missed", "沈怡: 张伟三季度目标定100万 / 张伟: 广源签了10万培训", true)]
    [InlineData("no target", "张伟: 广源签了10万培训", false)]
    [InlineData("long leave", "沈怡: 张伟三季度目标定100万 / 给张伟登记请假，7月10号到8月20号 / 张伟: 广源签了10万培训", false)]
    [InlineData("a week of leave", "沈怡: 张伟三季度目标定100万 / 给张伟登记请假，7月10号到7月16号 / 张伟: 广源签了10万培训", true)]
    public void Without_a_target_and_after_long_leave_nobody_is_reviewed(string why, string chat, bool isReviewed) =>
        Assert.Equal((why, isReviewed), (why, Kinds($"{chat} / 10-09 12:00 tick").Contains("grade_changed")));

    [Fact]
    public void The_review_comes_on_the_first_working_day_and_lowers_the_pay_of_the_whole_quarter()
    {
        IReadOnlyList<JsonElement> replies = Replies("沈怡: 张伟三季度目标定100万 / 张伟: 广源签了79.99万培训 / 10-08 08:59 tick / 10-08 12:00 张伟: 我这季度提成多少 / 三季度提成多少");

        Assert.DoesNotContain("grade_changed", replies[2].EnumerateArray().Select(reply => reply.GetProperty("kind").GetString()));
        Assert.Equal(("0.7999", "2026-10-01"), (replies[3].Last("grade_changed", "张伟").Figure("attainment"), replies[3].Last("grade_changed", "张伟").Figure("from")));
        Assert.Equal(("15000.00", "21000.00"), (replies[3].Last("commission").Figure("base_pay"), replies[4].Last("commission").Figure("base_pay")));
    }

    private static IEnumerable<string?> Kinds(string script) => Replies(script)[^1].EnumerateArray().Select(reply => reply.GetProperty("kind").GetString());

    private static IReadOnlyList<JsonElement> Replies(string script) => Script.Play(Script.Company("selling.yaml"), script);
}
