using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>What counts as follow-up, and what does not.</summary>
public sealed class FollowUpTests
{
    private const string Before = "2026-09-15";
    private const string After = "2026-09-18";

    /// <summary>On the third day after the customer was added; a follow-up then moves the fall from Tuesday to Friday.</summary>
    [Theory]
    [InlineData("赵敏", "今天拜访了蓝海商贸，老板想看样册", After)]
    [InlineData("赵敏", "今天给蓝海商贸做了演示，客户很满意", After)]
    [InlineData("赵敏", "今天和蓝海商贸开了视频会议，谈了账期", After)]
    [InlineData("赵敏", "给蓝海商贸打了电话，聊了年卡", After)]
    [InlineData("赵敏", "给蓝海商贸发了微信，说了新款的价格", After)]
    [InlineData("赵敏", "emailed 蓝海商贸 the new price list", After)]
    [InlineData("赵敏", "给蓝海商贸打了电话，没接受我们的报价，再谈", After)]
    [InlineData("赵敏", "给蓝海商贸发了微信，没回", After)]
    [InlineData("赵敏", "蓝海商贸报价了5万", After)]
    [InlineData("赵敏", "蓝海商贸的样品寄了", After)]
    [InlineData("赵敏", "蓝海商贸进入PI阶段，客户同意三成定金再排产", After)]
    [InlineData("赵敏", "蓝海商贸 moved to PI, the buyer accepts thirty percent upfront", After)]
    [InlineData("赵敏", "蓝海商贸丢单了，嫌贵", After)]
    [InlineData("赵敏", "蓝海商贸进入PI阶段", Before)]
    [InlineData("赵敏", "蓝海商贸进入PI阶段，金额12万，预计月底签", Before)]
    [InlineData("赵敏", "蓝海商贸 moved to the PI stage", Before)]
    [InlineData("赵敏", "把蓝海商贸调成B类", Before)]
    [InlineData("赵敏", "蓝海商贸是老板直接拍板", Before)]
    [InlineData("赵敏", "请蓝海商贸王总吃饭花了680", Before)]
    [InlineData("沈怡", "把蓝海商贸调成A类", Before)]
    [InlineData("王建国", "今天拜访了蓝海商贸，老板想看样册", Before)]
    [InlineData("赵敏", "今天去蓝海商贸扑了个空，人不在", Before)]
    [InlineData("赵敏", "给蓝海商贸打了电话，没人接", Before)]
    [InlineData("赵敏", "给蓝海商贸打了三次电话都没人接", Before)]
    [InlineData("赵敏", "called 蓝海商贸, no answer", Before)]
    [InlineData("赵敏", "给蓝海商贸发了微信，群发的中秋祝福", Before)]
    [InlineData("赵敏", "周五提醒我给蓝海商贸打电话", Before)]
    [InlineData("赵敏", "蓝海商贸什么情况", Before)]
    [InlineData("李娜", "今天拜访了蓝海商贸，老板想看样册", Before)]
    [InlineData("赵敏", "今天拜访了青松文具，老板想看样册", Before)]
    public void A_record_moves_the_fall_or_does_not(string speaker, string text, string falls)
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say(speaker, text, "2026-09-10 10:00");

        Assert.Equal(falls, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void What_does_not_count_is_said_at_once()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Contains("不算跟进", chat.Say("赵敏", "给蓝海商贸打了电话，没人接").Text, StringComparison.Ordinal);
        Assert.Contains("群发的不算跟进", chat.Say("赵敏", "给蓝海商贸发了微信，群发的祝福").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_attempt_without_an_answer_counts_where_the_company_says_so()
    {
        using PoolChat chat = new("pool: {no_answer_counts: true}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        Reply call = chat.Say("赵敏", "给蓝海商贸打了电话，没人接", "2026-09-10 10:00");

        Assert.Equal(After, chat.FallsOn("蓝海商贸"));
        Assert.DoesNotContain("不算跟进", call.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_and_a_payment_are_follow_ups()
    {
        using PoolChat chat = new("pool: {deal_shield_days: 0}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了1万储值卡", "2026-09-09 10:00");
        chat.Say("赵敏", "蓝海商贸全款到账", "2026-09-10 10:00");

        Assert.Equal(After, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void A_collaborator_who_shares_in_an_order_follows_up_too()
    {
        using PoolChat chat = new("pool: {deal_shield_days: 0}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸签了1万储值卡，和李娜平分");
        chat.Say("赵敏", "蓝海商贸全款到账");
        chat.Say("李娜", "今天拜访了蓝海商贸，老板想看样册", "2026-09-10 10:00");

        Assert.Equal(After, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void A_complaint_that_was_handled_is_a_follow_up()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "蓝海商贸投诉发票开错了", "2026-09-08 10:00");
        chat.Say("赵敏", "蓝海商贸的投诉处理好了", "2026-09-10 10:00");

        Assert.Equal(After, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void A_stage_that_is_set_with_a_button_says_nothing_of_a_contact()
    {
        using PoolChat chat = new("stages: domestic\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        Reply unknown = chat.Say("赵敏", "蓝海商贸到样品阶段了", "2026-09-10 10:00");
        Assert.Equal("recorded", chat.Press("赵敏", unknown, "move_stage").Kind);

        Assert.Equal(Before, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void Opening_and_correcting_the_record_and_reminders_are_no_follow_ups()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸，C类");
        chat.Say("赵敏", "9月10号提醒我给蓝海商贸打电话");
        Assert.Contains(chat.Until("2026-09-10 10:00"), reply => reply.Kind == "reminder");
        chat.Say("赵敏", "蓝海商贸什么情况");
        chat.Say("赵敏", "撤销");

        Assert.Equal(Before, chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData(1, "2026-09-10", "2026-09-18")]
    [InlineData(1, "2026-09-09", "2026-09-15")]
    [InlineData(0, "2026-09-10", "2026-09-15")]
    [InlineData(0, "2026-09-11", "2026-09-19")]
    [InlineData(3, "2026-09-08", "2026-09-16")]
    [InlineData(10, "2026-09-08", "2026-09-16")]
    public void How_far_back_a_record_counts_is_the_companys(int days, string on, string falls)
    {
        using PoolChat chat = new($"pool: {{spare_days_off: false}}\nrecord: {{backdate_days: {days}}}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", $"{int.Parse(on[5..7], null)}月{int.Parse(on[8..], null)}号拜访了蓝海商贸，老板想看样册", "2026-09-11 10:00");

        Assert.Equal(falls, chat.FallsOn("蓝海商贸"));
    }

    [Theory]
    [InlineData("昨天", "2026-09-17")]
    [InlineData("9月7号", "2026-09-15")]
    public void A_record_counts_for_the_day_it_happened(string day, string falls)
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", $"{day}拜访了蓝海商贸，老板想看样册", "2026-09-10 10:00");

        Assert.Equal(falls, chat.FallsOn("蓝海商贸"));
    }

    [Fact]
    public void A_record_dated_back_too_far_does_not_count_and_says_so()
    {
        using PoolChat chat = new("pool: {days: 14}\n");
        chat.Say("赵敏", "新增客户蓝海商贸");
        Reply late = chat.Say("赵敏", "9月10号拜访了蓝海商贸，老板想看样册", "2026-09-14 10:00");

        Assert.Equal("2026-09-22", chat.FallsOn("蓝海商贸"));
        Assert.Contains("日期太早", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_never_brings_back_a_customer_that_fell()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "昨天拜访了蓝海商贸，老板想看样册", "2026-09-15 09:00");

        Assert.True(chat.Customer("蓝海商贸").IsInPool);
    }

    [Fact]
    public void Empty_looking_contacts_are_told_to_the_leader_once_a_day_and_count_all_the_same()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "新增客户青松文具");
        chat.Say("赵敏", "给蓝海商贸打了电话，聊了聊");
        chat.Say("赵敏", "给青松文具发了微信，介绍了新款礼盒");
        chat.Say("赵敏", "给青松文具发了微信，介绍了新款礼盒");

        Reply told = Assert.Single(chat.Until("2026-09-07 19:00"), reply => reply.Kind == "thin_contacts");

        Assert.Equal("王建国", told.To);
        Assert.Equal([("蓝海商贸", "只写了几个字"), ("青松文具", "内容和上次一样")], told.Rows.Select(row => (row["customer"], row["what"])));
        Assert.Equal("2026-09-07", chat.Customer("蓝海商贸").LastFollowUp!.Value.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Three_messages_in_a_row_without_a_reply_are_flagged_and_two_are_not()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "给蓝海商贸发了微信，介绍了新款礼盒，没回");
        chat.Say("赵敏", "给蓝海商贸发了微信，讲了会员日活动，没回");
        Assert.DoesNotContain(chat.Until("2026-09-07 19:00"), reply => reply.Kind == "thin_contacts");
        chat.Say("赵敏", "给蓝海商贸发了微信，问了要不要试用，没回", "2026-09-08 10:00");

        Reply told = Assert.Single(chat.Until("2026-09-08 19:00"), reply => reply.Kind == "thin_contacts");
        Assert.Equal("连发三条没回音", Assert.Single(told.Rows)["what"]);
    }

    [Fact]
    public void An_empty_looking_contact_that_is_taken_back_is_not_told()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "给蓝海商贸打了电话，聊了聊");
        chat.Say("赵敏", "撤销");

        Assert.DoesNotContain(chat.Until("2026-09-07 19:00"), reply => reply.Kind == "thin_contacts");
    }
}
