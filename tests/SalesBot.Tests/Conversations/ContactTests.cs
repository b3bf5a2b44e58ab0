using SalesBot.Core.Replies;
using SalesBot.Tests.Conversations.Pools;

namespace SalesBot.Tests.Conversations;

/// <summary>What counts as a contact, what does not, and what is said of it.</summary>
public sealed class ContactTests
{
    [Theory]
    [InlineData("蓝海商贸加个电话13511112222", "13511112222")]
    [InlineData("蓝海商贸的电话改成021-5551 0101", "02155510101")]
    [InlineData("蓝海商贸's phone is 555 0101", "5550101")]
    public void A_telephone_number_is_kept_and_is_no_call(string text, string phone)
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        string falls = chat.Say("赵敏", "蓝海商贸什么情况").Figures["falls_on"];

        Reply told = chat.Say("赵敏", text, "2026-09-08 10:00");

        Assert.Equal(("recorded", phone), (told.Kind, told.Figures.GetValueOrDefault("phone")));
        Reply card = chat.Say("赵敏", "蓝海商贸什么情况");
        Assert.Equal((phone, falls), (card.Figures["phone"], card.Figures["falls_on"]));
        Assert.Equal("undone", chat.Say("赵敏", "撤销").Kind);
        Assert.DoesNotContain("phone", chat.Say("赵敏", "蓝海商贸什么情况").Figures.Keys);
        Assert.Equal("not_yours", chat.Say("李娜", text).Figures.GetValueOrDefault("reason"));
    }

    [Fact]
    public void A_contact_by_somebody_else_says_whose_customer_it_is()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Contains("赵敏的客户，这次不算跟进", chat.Say("李娜", "今天拜访了蓝海商贸").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不算跟进", chat.Say("赵敏", "今天拜访了蓝海商贸").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("今天拜访了蓝海商贸")]
    [InlineData("蓝海商贸投诉发票开错了")]
    [InlineData("蓝海商贸预算大概30万")]
    public void What_is_recorded_of_a_customer_in_the_pool_says_that_it_brings_it_back_to_nobody(string text)
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");
        chat.Say("赵敏", "把蓝海商贸放回公海，换供应商了");

        Reply reply = chat.Say("赵敏", text);

        Assert.Contains("在公海里", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不会掉公海", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("protected_until", reply.Figures.Keys);
    }

    [Theory]
    [InlineData("", "同事现在就能领取")]
    [InlineData("pool: {freeze_hours: 24}\n", "以后能领取")]
    [InlineData("pool: {team_pools: true}\n", "华北组的同事现在就能领取")]
    public void A_release_says_who_may_claim_and_from_when(string settings, string told)
    {
        using PoolChat chat = new(settings);
        chat.Say("赵敏", "新增客户蓝海商贸");

        Assert.Contains(told, chat.Say("赵敏", "把蓝海商贸放回公海，换供应商了").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_grace_of_an_import_ends_with_the_first_record()
    {
        using PoolChat chat = new("pool: {import_grace: 30}\ncustomers: [{name: 远山商贸, owner: 赵敏}]\n");
        Assert.Equal("2026-10-15", chat.Say("赵敏", "远山商贸什么情况").Figures["falls_on"]);

        Reply moved = chat.Say("赵敏", "远山商贸进入PI阶段，30万", "2026-09-08 10:00");

        Assert.Contains("不算跟进", moved.Text, StringComparison.Ordinal);
        Reply card = chat.Say("赵敏", "远山商贸什么情况");
        Assert.Equal("2026-09-16", card.Figures["falls_on"]);
        Assert.DoesNotContain("last_contact", card.Figures.Keys);
    }

    [Fact]
    public void A_lock_far_ahead_is_asked_about_first()
    {
        using PoolChat chat = new();
        chat.Say("赵敏", "新增客户蓝海商贸");

        Reply asked = chat.Say("沈怡", "把蓝海商贸锁定到9月1号");

        Assert.Equal(("confirm", "2027-09-01"), (asked.Kind, asked.Figures["until"]));
        Assert.Contains("2027年9月1日", asked.Text, StringComparison.Ordinal);
        Assert.Equal("recorded", chat.Say("沈怡", "是").Kind);
    }

    [Fact]
    public void Goods_that_go_out_after_a_signed_order_are_its_delivery()
    {
        using Conversing chat = Conversing.Anew();
        chat.Say("张伟", "宏达签了7万5储值卡");
        chat.Say("张伟", "宏达回款7万5");

        Reply reply = chat.Ask("张伟", "宏达货发了");

        Assert.Equal(("recorded", "2026-09-16"), (reply.Kind, reply.Figures.GetValueOrDefault("on")));
        Assert.StartsWith("D-", reply.Figures["order"], StringComparison.Ordinal);
        Assert.Equal("won", chat.Ask("张伟", "宏达什么情况").Figures["stage"]);
    }

    [Theory]
    [InlineData("张伟", "我这周完成多少了")]
    [InlineData("Kevin Sun", "how much have I signed this week")]
    public void A_week_without_a_target_has_its_part_in_the_quarters(string speaker, string text)
    {
        using Conversing chat = Conversing.Anew();
        chat.Say("沈怡", $"{speaker}三季度目标100万");

        Reply reply = chat.Ask(speaker, text);

        Assert.Equal(("1000000.00", "2026-07-01/2026-09-30"), (reply.Figures["goal.remaining"], reply.Figures["goal.period"]));
        Assert.Contains("goal.share", reply.Figures.Keys);
    }

    [Fact]
    public void Nobody_without_a_grade_is_told_a_base_pay()
    {
        using Conversing chat = Conversing.With("", file => file.Replace("team: 华北组, grade: senior, joined: 2021-03-01", "team: 华北组, joined: 2021-03-01", StringComparison.Ordinal));

        Assert.DoesNotContain("base_pay", chat.Ask("张伟", "我这季度能拿多少提成").Figures.Keys);
        Assert.Equal("21000.00", chat.Ask("李娜", "我这季度能拿多少提成").Figures["base_pay"]);
    }

    [Fact]
    public void A_cost_that_was_not_understood_is_said_and_long_terms_are_warned_about()
    {
        using Conversing chat = Conversing.Anew();

        Reply reply = chat.Ask("张伟", "报价6万，进价4.5万，运费2500，打样800，账期90天，利润率够不够");

        Assert.Contains("800", reply.Text, StringComparison.Ordinal);
        Assert.Contains("没有算进去", reply.Text, StringComparison.Ordinal);
        Assert.Contains("账期90天偏长", reply.Text, StringComparison.Ordinal);
    }
}
