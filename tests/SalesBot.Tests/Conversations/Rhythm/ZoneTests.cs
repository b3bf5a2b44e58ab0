using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>A team in another zone than the company reads of its own day (src/decisions/0005).</summary>
public sealed class ZoneTests
{
    private static readonly LocalTime Evening = new(18, 30);

    /// <summary>What is told an hour before the digest of the 15th, and nowhere else.</summary>
    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Auckland")]
    [InlineData("Europe/Berlin")]
    [InlineData("Asia/Shanghai")]
    public void What_was_done_on_the_teams_day_is_in_its_digest_of_that_day_and_in_no_other(string zone)
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithTeam(team => team with { TimeZone = zone }));
        // So that it is not in the pool by then, wherever the warning came in time.
        chat.Say("张伟", "给宏达打了电话");
        LocalDate day = RhythmChat.Monday.PlusDays(1);
        Wait(chat, zone, day.At(new LocalTime(17, 20)));
        chat.Say("钱芳", "新增客户晨光超市");
        chat.Say("钱芳", "晨光超市签了12万卡券");
        chat.Say("钱芳", "今天拜访了晨光超市，客户嫌账期太短");
        chat.Say("张伟", "宏达签了3万卡券");
        chat.Say("张伟", "宏达退货退了1万");
        chat.Say("张伟", "宏达回款2万");
        chat.Say("张伟", "复盘：客户嫌账期太短");
        Reply[] digests = [.. Digests(chat, zone, day.PlusDays(2))];

        Assert.Equal(["2026-09-15", "2026-09-16", "2026-09-17"], digests.Select(digest => digest.Figures["on"]));
        Assert.Equal(("140000.00", "20000.00", "1", "1"), (digests[0].Figures["signed"], digests[0].Figures["collected"], digests[0].Figures["new_customers"], digests[0].Figures["visits"]));
        Assert.Equal(("1", "2", "1"), (digests[0].Figures["pains"], digests[0].Figures["honours"], digests[0].Figures["reviews"]));
        Assert.Contains("今天开单：钱芳 12万", digests[0].Text, StringComparison.Ordinal);
        foreach (Reply other in digests[1..])
        {
            Assert.Equal(("0.00", "0.00", "0", "0"), (other.Figures["signed"], other.Figures["collected"], other.Figures["new_customers"], other.Figures["visits"]));
            Assert.Equal(("0", "0"), (other.Figures["pains"], other.Figures["honours"]));
        }
    }

    [Fact]
    public void What_is_dated_to_another_day_belongs_to_that_and_what_is_taken_back_to_none()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithTeam(team => team with { TimeZone = "America/New_York" }));
        LocalDate day = RhythmChat.Monday.PlusDays(1);
        Wait(chat, "America/New_York", day.At(new LocalTime(17, 20)));
        chat.Say("张伟", "9月14日宏达签了3万卡券");
        chat.Say("张伟", "宏达签了5万卡券");
        chat.Say("张伟", "撤销");

        Assert.Equal("0.00", Digests(chat, "America/New_York", day).First().Figures["signed"]);
    }

    private static void Wait(Conversing chat, string zone, LocalDateTime local) => chat.Pass(MomentOf(zone, local) - chat.Now);

    private static IEnumerable<Reply> Digests(Conversing chat, string zone, LocalDate last) =>
        chat.Pass(MomentOf(zone, last.At(Evening)) - chat.Now).Of("digest", RhythmChat.Team);

    private static Instant MomentOf(string zone, LocalDateTime local) => local.InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]).ToInstant();
}
