using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>The worked examples of the pool's clock: a visit is told, then time passes.</summary>
public sealed class PoolExamples
{
    private const string WorkingDays = "pool: {day_kind: working}\n";

    private const string NationalDay = "calendar: {weekend: [sat, sun], days_off: [\"2026-10-01/2026-10-07\"], workdays: [2026-10-10]}\n";

    [Theory]
    [InlineData("P01", "09-07", "", "2026-09-14", "2026-09-11 3, 2026-09-13 1, 2026-09-14 0", "2026-09-15")]
    [InlineData("P02", "09-07", WorkingDays, "2026-09-16", "2026-09-13 3, 2026-09-15 1, 2026-09-16 0", "2026-09-17")]
    [InlineData("P03", "09-28", "", "2026-10-08", "2026-10-05 3, 2026-10-07 1, 2026-10-08 0", "2026-10-09")]
    [InlineData("P03 by the company's calendar", "09-28", NationalDay, "2026-10-08", "2026-10-05 3, 2026-10-07 1, 2026-10-08 0", "2026-10-09")]
    [InlineData("P04", "09-28", WorkingDays, "2026-10-13", "2026-10-10 3, 2026-10-12 1, 2026-10-13 0", "2026-10-14")]
    [InlineData("P04 by the company's calendar", "09-28", WorkingDays + NationalDay, "2026-10-13", "2026-10-10 3, 2026-10-12 1, 2026-10-13 0", "2026-10-14")]
    public void A_customer_is_warned_of_and_falls_after_the_last_safe_day(
        string id, string visited, string settings, string lastSafeDay, string warnings, string fallsOn)
    {
        IReadOnlyList<JsonElement> replies = Script.Play(Script.Company("pool.yaml", settings), $"{visited} 张伟: 今天拜访了枫叶 / 10-31 tick");

        Assert.Equal((id, lastSafeDay), (id, replies[0].Last("visit_recorded").Figure("pool_deadline")));
        Assert.Equal((id, warnings), (id, string.Join(", ", Posts(replies[1], "pool_risk").Select(post => $"{Moment(post)[..10]} {post.Column("days").Single()}"))));
        Assert.Equal((id, fallsOn + "T00:00:00+08:00"), (id, Moment(Assert.Single(Posts(replies[1], "pool_fell")))));
    }

    [Theory]
    [InlineData("P01 saved at the last minute", "09-14 23:59", "2026-09-21")]
    [InlineData("P01 too late", "09-15 00:00", null)]
    public void A_call_saves_up_to_the_last_minute_of_the_last_safe_day(string id, string called, string? lastSafeDay)
    {
        IReadOnlyList<JsonElement> replies = Script.Play(Script.Company("pool.yaml"), $"09-07 张伟: 今天拜访了枫叶 / {called} 给枫叶打了电话，聊了新学期的礼盒");

        Assert.Equal((id, lastSafeDay is null), (id, Posts(replies[1], "pool_fell").Any()));
        Assert.Equal((id, lastSafeDay), (id, replies[1].EnumerateArray().Last().Figure("pool_deadline")));
    }

    private static IEnumerable<JsonElement> Posts(JsonElement replies, string kind) =>
        replies.EnumerateArray().Where(reply => reply.GetProperty("kind").GetString() == kind && reply.GetProperty("to").GetString() == "张伟");

    private static string Moment(JsonElement post) => post.GetProperty("at").GetString()!;
}
