using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>A clock that jumps (§15): posts go out once for each team, kind and date; late ones say so, and what was skipped is named.</summary>
public sealed class ClockJumpTests
{
    private static readonly LocalDate Tuesday = RhythmChat.Monday.PlusDays(1);

    [Theory]
    [InlineData(19, 59, true)]
    [InlineData(20, 0, false)]
    public void A_jump_over_the_digest_posts_it_late_within_two_hours_and_else_the_next_one_says_so(int hour, int minute, bool isPosted)
    {
        using Conversing chat = RhythmChat.Open();
        At(chat, RhythmChat.Monday, 17, 50);
        Reply[] digests = [.. At(chat, RhythmChat.Monday, hour, minute).Of("digest")];
        Reply next = At(chat, Tuesday, 18, 1).The("digest");

        Assert.Equal(isPosted ? 1 : 0, digests.Length);
        Assert.All(digests, digest => Assert.Contains("（补发）", digest.Text, StringComparison.Ordinal));
        Assert.Equal(!isPosted, next.Text.Contains("的日报没能发出", StringComparison.Ordinal));
        Assert.DoesNotContain("（补发）", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_is_put_back_posts_nothing_twice()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "下午三点提醒我给宏达打电话");
        HashSet<string> said = [.. Evening(chat).Select(What)];
        Assert.Contains(said, what => what.StartsWith("digest", StringComparison.Ordinal));

        foreach (int back in (int[])[17, 9, 0])
        {
            At(chat, RhythmChat.Monday, back, 0);
            Assert.Empty(Evening(chat).Select(What));
        }

        Assert.Single(At(chat, Tuesday, 18, 1).Of("digest"));
    }

    [Fact]
    public void A_wrong_clock_that_is_put_right_leaves_each_day_its_one_digest()
    {
        using Conversing chat = RhythmChat.Open();
        At(chat, RhythmChat.Monday, 12, 0);
        List<string> digests = [.. Digests(At(chat, RhythmChat.Monday.PlusDays(3), 18, 1))];
        for (int day = 0; day < 5; day++)
        {
            At(chat, RhythmChat.Monday.PlusDays(day), 9, 1);
            digests.AddRange(Digests(At(chat, RhythmChat.Monday.PlusDays(day), 18, 1)));
        }

        Assert.Equal(["2026-09-17", "2026-09-14", "2026-09-15", "2026-09-16", "2026-09-18"], digests);
    }

    private static IEnumerable<string> Digests(IEnumerable<Reply> replies) => replies.Of("digest").Select(digest => digest.Figures["on"]);

    private static List<Reply> Evening(Conversing chat) =>
        [.. new[] { (15, 1), (17, 31), (18, 1), (18, 11) }.SelectMany(time => At(chat, RhythmChat.Monday, time.Item1, time.Item2))];

    private static string What(Reply reply) => $"{reply.Kind} {reply.To}";

    /// <summary>What the clock of a running program comes to at a moment of Shanghai.</summary>
    private static IReadOnlyList<Reply> At(Conversing chat, LocalDate day, int hour, int minute) =>
        chat.Desk.Clockwork.CatchUpTo(day.At(new LocalTime(hour, minute)).InZoneStrictly(chat.Desk.Books.Ledger.Zone).ToInstant());
}
