using System.Runtime.CompilerServices;
using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>
/// Two weeks of a team, from Monday 28 September 2026 on, with the holiday of the first week of October, a working Saturday, somebody on leave and
/// a program that dies while it posts.
/// </summary>
public sealed class TwoWeeksTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 28, 0, 30);

    /// <summary>The prompt, the digest, the leader's, and the reminders of those who have not answered.</summary>
    private const int AppendsOfTheEvening = 5;

    private static readonly LocalDate End = new(2026, 10, 12);

    private static readonly string[] Readers = [RhythmChat.Team, "team:all", "王建国", "张伟", "李娜", "钱芳", "沈怡", "周倩"];

    /// <summary>Day, hour, who, what.</summary>
    private static readonly (string Day, int Hour, string Who, string Text)[] Said =
    [
        ("2026-09-28", 10, "沈怡", "李娜三季度目标定80万"),
        ("2026-09-28", 10, "王建国", "给李娜登记请假，29号到30号"),
        ("2026-09-28", 11, "张伟", "宏达签了12万中秋礼盒，预付"),
        ("2026-09-28", 15, "钱芳", "新增客户晨光超市，展会认识的，B类"),
        ("2026-09-28", 16, "钱芳", "晨光超市签了3万卡券"),
        ("2026-09-28", 17, "张伟", "复盘：宏达嫌账期太短，对手给了60天账期"),
        ("2026-09-28", 17, "钱芳", "复盘：晨光超市也在问账期"),
        ("2026-09-29", 10, "张伟", "今天拜访了宏达，聊了新一批礼盒，8号再去"),
        ("2026-09-29", 16, "王建国", "分享案例：账期谈不拢时，用预付优惠换回来"),
        ("2026-09-29", 17, "张伟", "复盘：客户还在比价格"),
        ("2026-09-30", 11, "张伟", "宏达回款12万"),
        ("2026-09-30", 17, "钱芳", "复盘：学会先问预算再报价"),
        ("2026-10-08", 10, "张伟", "今天拜访了宏达，谈了春节礼盒"),
        ("2026-10-08", 17, "李娜", "复盘：假期后客户都在催交货"),
        ("2026-10-09", 17, "张伟", "复盘：宏达也在催交货"),
        ("2026-10-09", 17, "李娜", "复盘：星海的交货问题解决了"),
        ("2026-10-10", 11, "王建国", "给张伟发个金牌销售之星"),
    ];

    [Theory]
    [InlineData(Language.Zh, "two-weeks.zh")]
    [InlineData(Language.En, "two-weeks.en")]
    public void The_posts_of_two_weeks_read_as_approved(Language language, string name)
    {
        using Conversing chat = RhythmChat.Open(In(language), Start);
        List<string> posts = [];
        Live(chat, reply => posts.Add($"{reply.At:uuuu-MM-dd ddd HH:mm} → {reply.To} [{reply.Kind}]\n{reply.Text}\n"));

        Check(name, string.Join('\n', posts));
    }

    [Fact]
    public void Every_post_goes_out_once_wherever_the_program_dies_while_it_posts()
    {
        string[] whole = Keys(dies: null);

        for (int appends = 0; appends < AppendsOfTheEvening; appends++) Assert.Equal(whole, Keys(dies: appends));
        Assert.Equal(whole.Length, whole.Distinct().Count());
    }

    /// <summary>The keys of all posts; the program dies on 28 September after so many appends of that evening, and is started again.</summary>
    private static string[] Keys(int? dies)
    {
        using Conversing chat = RhythmChat.Open(In(Language.Zh), Start);
        foreach ((string day, int hour, string who, string text) in Said.TakeWhile(one => one.Day == "2026-09-28"))
        {
            chat.Until(Day(day), hour);
            chat.Say(who, text);
        }

        if (dies is { } left)
        {
            ThrowingStore? dying = null;
            chat.RestartWith(store => dying = new ThrowingStore(store) { AppendsLeft = left });
            Assert.Throws<StoreException>(() => chat.Until(Day("2026-09-28"), 20));
            chat.Restart();
        }

        chat.Until(Day("2026-09-28"), 20);
        chat.Until(Day("2026-09-29"), 20);
        return [.. Readers.SelectMany(reader => chat.Desk.Books.Store.Recent(reader, 500)).Where(post => !post.Post.Key.StartsWith("test", StringComparison.Ordinal)).Select(post => post.Post.Key).Order(StringComparer.Ordinal)];
    }

    private static void Live(Conversing chat, Action<Reply> post)
    {
        foreach ((string day, int hour, string who, string text) in Said)
        {
            foreach (Reply reply in chat.Until(Day(day), hour)) post(reply);
            chat.Say(who, text);
            if (day == "2026-10-08" && hour == 10) chat.Restart();
        }

        foreach (Reply reply in chat.Until(End, 8)) post(reply);
    }

    private static Func<CompanyDefinition, CompanyDefinition> In(Language language) => company => company with
    {
        Settings = company.Settings with { Language = language },
        Teams = [company.Teams[0] with { Language = language }],
        Members = [.. company.Members.Select(one => one with { Member = one.Member with { Language = language } })],
    };

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private static void Check(string name, string text, [CallerFilePath] string caller = "")
    {
        string approved = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", $"{name}.txt");
        string received = Path.ChangeExtension(approved, ".received.txt");
        File.Delete(received);
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected == text) return;
        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
