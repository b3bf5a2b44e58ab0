using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Replies;

public sealed class PostReplyTests
{
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new Diary(Start).Pays(Some.TieredPlan, new LocalDate(2026, 1, 1));
    private readonly Performer _clock = new(RitualQuestions.Of(new Questions([["今天客户提到什么新痛点？"], ["明天最重要的一步？"]], [["Which new pain?"], ["The next step?"]])));
    private readonly Team _north;
    private readonly Member _lin;
    private readonly Member _leader;
    private readonly Customer _tea;

    public PostReplyTests()
    {
        _north = _diary.Forms("北组", "王组");
        _lin = _diary.Joins("林涛", _north);
        _leader = _diary.Joins("王组", _north, Role.Leader);
        _tea = _diary.Adds(_lin, "茶行");
        _diary.Visits(_lin, _tea);
    }

    [Fact]
    public void The_warning_lists_whom_to_save_with_the_moment_it_was_due()
    {
        Reply reply = Single(On(new LocalDate(2026, 9, 11), 20), "pool_risk");

        Assert.Equal("林涛", reply.To);
        Assert.Equal(new LocalDateTime(2026, 9, 11, 9, 0).WithOffset(Offset.FromHours(8)), reply.At);
        Assert.Equal(("1", "3"), (reply.Figures["count"], reply.Figures["within"]));
        Assert.Equal(("茶行", "2026-09-15", "3"), (reply.Rows[0]["customer"], reply.Rows[0]["falls_on"], reply.Rows[0]["days"]));
    }

    [Fact]
    public void Who_lost_a_customer_is_told_and_so_is_the_leader()
    {
        IReadOnlyList<Reply> fell = [.. On(new LocalDate(2026, 9, 15), 1).Where(reply => reply.Kind == "pool_fell")];

        Assert.Equal(["林涛", "王组"], fell.Select(reply => reply.To));
        foreach (Reply reply in fell) Assert.Equal(("茶行", "林涛", "1"), (reply.Figures["customer"], reply.Figures["owner"], reply.Figures["fallen_this_month"]));
        Assert.Equal("茶行", Assert.Single(fell[0].Rows)["customer"]);
    }

    [Fact]
    public void The_morning_plan_and_the_reminder_name_the_customer()
    {
        _diary.Plans(_lin, _tea, new LocalDate(2026, 9, 8), new LocalTime(15, 0), "打电话");
        IReadOnlyList<Reply> replies = On(new LocalDate(2026, 9, 8), 16);

        Assert.Equal("1", Single(replies, "morning_plan").Figures["count"]);
        Reply reminder = Single(replies, "reminder");
        Assert.Equal(("茶行", "2026-09-08", "15:00"), (reminder.Figures["customer"], reminder.Figures["on"], reminder.Figures["at"]));
    }

    [Fact]
    public void The_review_is_asked_for_in_the_channel_and_again_of_those_who_did_not_answer()
    {
        _diary.On(Start, 18).Answers(_lin, "都在问账期");
        _diary.On(Start, 9);
        IReadOnlyList<Reply> replies = On(Start, 18, 20);

        Assert.Equal(("team:北组", "2026-09-07"), (Single(replies, "review_prompt").To, Single(replies, "review_prompt").Figures["on"]));
        Assert.Equal("王组", Single(replies, "review_reminder").To);
        Assert.Equal(["今天客户提到什么新痛点？", "明天最重要的一步？"], Single(replies, "review_prompt").Rows.Select(row => row["question"]));
    }

    [Fact]
    public void The_digest_tells_the_day_and_the_quarter_without_pay()
    {
        _diary.Aims(400_000, SalesPeriod.OfQuarter(Start), _lin);
        _diary.Signs(_lin, _tea, 120_000);
        _diary.Receives(_lin, _tea, 50_000);
        Reply reply = Single(On(Start, 19), "digest");

        Assert.Equal("team:北组", reply.To);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["on"] = "2026-09-07",
                ["signed"] = "120000.00",
                ["collected"] = "50000.00",
                ["visits"] = "1",
                ["new_customers"] = "1",
                ["attainment"] = "0.3000",
                ["at_risk"] = "0",
                ["reviews"] = "0",
                ["honours"] = "0",
                ["pains"] = "0",
            },
            reply.Figures);
        Assert.Equal(("1", "林涛", "120000.00"), (reply.Rows[0]["rank"], reply.Rows[0]["who"], reply.Rows[0]["value"]));
        Assert.DoesNotContain("提成", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_late_says_so()
    {
        Instant morning = _diary.On(new LocalDate(2026, 9, 8), 9).Now;
        RitualAct act = new(RitualKind.Digest, Start, morning, Team: _north) { IsLate = true };
        Reply reply = Assert.Single(_clock.Perform(_diary.Ledger, act).Posts.Select(post => Replier.Tell(_diary.Ledger, post)));

        Assert.StartsWith("（补发）", reply.Text, StringComparison.Ordinal);
        Assert.StartsWith("（补发）", reply.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_leader_is_told_whose_customers_they_are_when_the_owner_has_left()
    {
        _diary.Changes(_lin with { Left = new LocalDate(2026, 9, 8) });
        Reply reply = Single(On(new LocalDate(2026, 9, 11), 20), "pool_risk");

        Assert.Equal(_leader.Name, reply.To);
        Assert.Contains("林涛，还剩", reply.Text, StringComparison.Ordinal);
    }

    /// <summary>Everything the clock says from now until an hour of a day.</summary>
    private IReadOnlyList<Reply> On(LocalDate day, int hour, int minute = 0)
    {
        List<Reply> replies = [];
        Instant from = _diary.Now;
        Instant until = _diary.On(day, hour, minute).Now;
        foreach (RitualAct act in DueActs.Between(_diary.Ledger, from, until))
        {
            _diary.At(act.At);
            Performance performance = _clock.Perform(_diary.Ledger, act);
            replies.AddRange(performance.Posts.Select(post => Replier.Tell(_diary.Ledger, post)));
            foreach (Fact fact in performance.Facts) _diary.Write(fact);
        }

        return replies;
    }

    private static Reply Single(IEnumerable<Reply> replies, string kind) => Assert.Single(replies, reply => reply.Kind == kind);
}
