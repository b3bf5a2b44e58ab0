using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>The evening review (§13): asked, reminded once, silent for who is away; what it says is told with credit.</summary>
public sealed class ReviewTests
{
    [Fact]
    public void The_team_is_asked_once_and_who_has_not_answered_is_reminded_once_in_private()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：今天很顺利");
        IReadOnlyList<Reply> evening = chat.Until(RhythmChat.Monday, 23);

        Assert.Equal(new LocalTime(17, 30), evening.The("review_prompt", RhythmChat.Team).At!.Value.TimeOfDay);
        Assert.Equal(["王建国", "李娜", "钱芳"], evening.Of("review_reminder").Select(reply => reply.To));
        Assert.Equal(evening.The("review_prompt").Rows.Select(row => row["question"]), evening.Of("review_reminder").First().Rows.Select(row => row["question"]));
        Assert.Equal("1", evening.The("digest").Figures["reviews"]);
    }

    [Fact]
    public void Asked_in_private_everyone_at_work_gets_their_own_prompt()
    {
        using Conversing chat = RhythmChat.Open(company => company with { Settings = company.Settings with { ReviewPrivately = true } });

        Assert.Equal(["王建国", "张伟", "李娜", "钱芳"], chat.Until(RhythmChat.Monday, 23).Of("review_prompt").Select(reply => reply.To));
    }

    [Fact]
    public void Who_is_on_leave_is_not_asked_reminded_or_called_missing()
    {
        using Conversing chat = RhythmChat.Open(RhythmChat.WithMember("李娜", member => member with { Leave = [SalesPeriod.Between(RhythmChat.Monday, RhythmChat.Monday.PlusDays(2))] }));
        IReadOnlyList<Reply> evening = chat.Until(RhythmChat.Monday, 23);

        Assert.DoesNotContain(evening, reply => reply.To == "李娜");
        Assert.Null(evening.The("leader_digest", "王建国").Row("who", "李娜", "what"));
    }

    [Fact]
    public void Days_off_are_silent()
    {
        using Conversing chat = RhythmChat.Open(start: Instant.FromUtc(2026, 9, 30, 12, 0));

        Assert.DoesNotContain(chat.Until(new LocalDate(2026, 10, 7), 23), reply => reply.Kind is "review_prompt" or "review_reminder" or "digest" or "leader_digest" or "morning_plan");
        Assert.Single(chat.Until(new LocalDate(2026, 10, 8), 23).Of("digest"));
        Assert.Equal(2, chat.Until(new LocalDate(2026, 10, 10), 23).Of("digest").Count());
    }

    [Fact]
    public void A_pain_that_two_members_heard_is_told_with_their_names_and_with_whose_case_answers_it()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("李娜", "分享案例：账期谈不拢时，用预付优惠换回来");
        chat.Say("张伟", "复盘：宏达嫌账期太短。价格没问题");
        chat.Say("钱芳", "复盘：客户都在问账期能不能延长");
        Reply digest = chat.Until(RhythmChat.Monday, 20).The("digest");

        Assert.Equal("1", digest.Figures["pains"]);
        Assert.Contains("多人提到 · **账期**：张伟、钱芳（宏达物流有限公司），答法看李娜的案例", digest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**价格**", digest.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_of_a_customers_pain_counts_as_heard_and_one_member_twice_does_not()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：宏达说交货太慢");
        chat.Say("张伟", "复盘：还有一家也说交货太慢");
        Assert.Equal("0", chat.Until(RhythmChat.Monday, 20).The("digest").Figures["pains"]);

        chat.Until(RhythmChat.Monday.PlusDays(1), 10);
        chat.Say("张伟", "复盘：宏达说交货太慢");
        chat.Say("李娜", "复盘：星海说交货太慢");
        chat.Say("张伟", "撤销");
        Assert.Equal("0", chat.Until(RhythmChat.Monday.PlusDays(1), 20).The("digest").Figures["pains"]);
    }

    [Fact]
    public void A_rivals_move_is_told_with_who_heard_it()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：竞品给宏达降价5%");

        Assert.Contains("对手动作：竞品给宏达降价5%（张伟，宏达物流有限公司）", chat.Until(RhythmChat.Monday, 20).The("digest").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_customer_who_asks_for_stories_of_his_trade_is_no_rival()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：宏达想看同行案例");

        Assert.DoesNotContain("对手动作", chat.Until(RhythmChat.Monday, 20).The("digest").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_after_the_digest_counts_for_its_day_and_the_next_digest_tells_it()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Until(RhythmChat.Monday, 20);
        Reply kept = chat.Ask("张伟", "复盘：竞品降价5%");

        Assert.Equal("2026-09-14", kept.Figures["on"]);
        Assert.Contains("会写进下一份日报", kept.Text, StringComparison.Ordinal);
        Assert.Contains("对手动作：竞品降价5%（张伟）", chat.Until(RhythmChat.Monday.PlusDays(1), 20).The("digest").Text, StringComparison.Ordinal);
        Assert.Equal("0", chat.Replies.The("digest").Figures["reviews"]);
    }

    [Fact]
    public void An_answer_before_the_next_morning_counts_for_the_day_before()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Until(RhythmChat.Monday.PlusDays(1), 7);

        Assert.Equal("2026-09-14", chat.Ask("张伟", "复盘：昨天客户问了账期").Figures["on"]);
        Assert.Equal("2026-09-15", chat.Ask("张伟", "复盘：今天再去一次").Figures["on"]);
    }

    [Fact]
    public void The_leader_reads_in_private_who_has_not_written_and_what_is_stuck()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "宏达到样品阶段了");
        chat.Say("张伟", "复盘：样品寄出了");
        Reply told = chat.Until(RhythmChat.Monday, 20).The("leader_digest", "王建国");
        Assert.Equal(("3", "0"), (told.Figures["not_answered"], told.Figures["stuck"]));
        Assert.Equal("not_answered", told.Row("who", "李娜", "what"));
        Assert.DoesNotContain(chat.Replies, reply => reply.To == RhythmChat.Team && reply.Text.Contains("还没交", StringComparison.Ordinal));

        chat.Say("张伟", "今天给宏达打了电话，客户在测样品");
        chat.Until(RhythmChat.Monday.PlusDays(5), 20);
        chat.Say("张伟", "今天给宏达打了电话，客户还在测样品");
        chat.Until(RhythmChat.Monday.PlusDays(11), 20);
        chat.Say("张伟", "今天给宏达打了电话，客户还在测样品呢");
        Assert.Equal("stuck", chat.Until(RhythmChat.Monday.PlusDays(15), 20).Of("leader_digest").Last().Row("customer", "宏达物流有限公司", "what"));
    }

    [Fact]
    public void A_trouble_that_nobody_answers_gets_an_owner_and_a_day_by_a_button_of_the_leaders()
    {
        using Conversing chat = RhythmChat.Open();
        Reply told = Evening(chat, RhythmChat.Monday).The("leader_digest");
        Assert.Contains("客户的“账期”（张伟、钱芳提到）还没人答", told.Text, StringComparison.Ordinal);
        Assert.Equal(["周倩", "王建国"], told.Actions.Where(action => action.Intent == "assign_pain").Select(action => action.Pick));

        Assert.Equal(("terms", "周倩", "2026-09-16"), Task(chat.Press("王建国", told, "assign_pain", "周倩")));
        Assert.Equal("王建国", chat.Replies.The("pain_assigned", "周倩").Figures["by"]);
        IReadOnlyList<Reply> tuesday = Evening(chat, RhythmChat.Monday.PlusDays(1));
        Assert.Contains("周倩9月16日（周三）前给答法", tuesday.The("digest").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(tuesday.The("leader_digest").Actions, action => action.Intent == "assign_pain");

        Assert.Contains("“账期”的答法还在等周倩", Evening(chat, RhythmChat.Monday.PlusDays(2)).The("leader_digest").Text, StringComparison.Ordinal);
        chat.Say("周倩", "分享案例：账期谈不拢时，用预付优惠换回来");
        IReadOnlyList<Reply> thursday = Evening(chat, RhythmChat.Monday.PlusDays(3));
        Assert.DoesNotContain("等周倩", thursday.The("leader_digest").Text, StringComparison.Ordinal);
        Assert.Contains("答法看周倩的案例", thursday.The("digest").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_to_answer_a_trouble_is_taken_back_by_whoever_asked_and_a_rep_asks_nobody()
    {
        using Conversing chat = RhythmChat.Open();
        Reply told = Evening(chat, RhythmChat.Monday).The("leader_digest");
        chat.Press("王建国", told, "assign_pain", "周倩");

        Assert.Equal("undone", chat.Ask("王建国", "撤销").Kind);
        Assert.DoesNotContain("周倩", Evening(chat, RhythmChat.Monday.PlusDays(1)).The("digest").Text, StringComparison.Ordinal);
        Assert.Equal("refused", chat.Press("张伟", told, "assign_pain", "周倩").Kind);
    }

    [Fact]
    public void A_trouble_that_is_over_is_no_trouble()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "复盘：宏达的账期问题解决了");
        chat.Say("钱芳", "复盘：客户都在问账期");

        Assert.Equal("0", chat.Until(RhythmChat.Monday, 20).The("digest").Figures["pains"]);
    }

    private static (string, string, string) Task(Reply assigned) => (assigned.Figures["topic"], assigned.Figures["who"], assigned.Figures["on"]);

    /// <summary>Two members hear of payment terms, and the day ends.</summary>
    private static IReadOnlyList<Reply> Evening(Conversing chat, LocalDate day)
    {
        chat.Until(day, 10);
        chat.Say("张伟", "复盘：宏达嫌账期太短");
        chat.Say("钱芳", "复盘：客户都在问账期");
        return chat.Until(day, 20);
    }

    [Fact]
    public void A_reminder_is_done_or_put_off_by_a_button()
    {
        using Conversing chat = RhythmChat.Open();
        chat.Say("张伟", "下午三点提醒我给宏达打电话");
        Reply reminder = chat.Until(RhythmChat.Monday, 16).The("reminder");
        Assert.Equal(["已完成", "明天再提醒", "下周再提醒"], reminder.Actions.Select(action => action.Label));

        Assert.Equal("2026-09-15", chat.Press("张伟", reminder, "plan_follow_up", "tomorrow").Figures["on"]);
        Reply again = chat.Until(RhythmChat.Monday.PlusDays(1), 16).The("reminder");
        Reply done = chat.Press("张伟", again, "log_visit", "done");
        Assert.Equal(("visit_recorded", "call"), (done.Kind, done.Figures["kind"]));
        Assert.DoesNotContain(chat.Until(RhythmChat.Monday.PlusDays(2), 10).Of("morning_plan", "张伟").SelectMany(plan => plan.Rows), row => row["why"].Contains("还没联系", StringComparison.Ordinal));
    }
}
