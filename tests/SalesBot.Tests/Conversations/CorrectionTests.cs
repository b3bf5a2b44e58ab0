using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Everything written can be put right and taken back, by whoever wrote it.</summary>
public sealed class CorrectionTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "宏达签了10万礼盒", "不对，是15万", "amount", "150000.00")]
    [InlineData("张伟", "宏达签了10万礼盒", "不对，不是礼盒，是储值卡", "category", "card")]
    [InlineData("张伟", "宏达签了10万礼盒", "改成预付", "terms", "prepaid")]
    [InlineData("张伟", "宏达签了10万礼盒", "客户写错了，是李记", "customer", "李记烘焙连锁有限公司")]
    [InlineData("张伟", "宏达签了10万礼盒", "写错了，是昨天签的", "on", "2026-09-15")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k", "sorry, 95k not 85k", "amount", "95000.00")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k", "make that net 90", "terms", "net:90")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k", "wrong customer, it was Bluepine", "customer", "Bluepine Trading Co")]
    [InlineData("张伟", "今天拜访了宏达", "不对，是昨天", "on", "2026-09-15")]
    [InlineData("张伟", "今天拜访了宏达", "不对，是电话", "kind", "call")]
    [InlineData("张伟", "宏达回款1万", "不对，是2万", "amount", "20000.00")]
    [InlineData("沈怡", "张伟三季度目标定80万", "不对，是90万", "amount", "900000.00")]
    [InlineData("沈怡", "李记那单核定利润2万", "不对，是2万5", "profit", "25000.00", "李记签了10万礼盒")]
    [InlineData("沈怡", "Northgate profit is 20k", "no, 25k", "profit", "25000.00", "Northgate签了10万礼盒")]
    [InlineData("张伟", "周五下午三点提醒我给宏达打电话", "改成四点", "at", "16:00")]
    [InlineData("张伟", "周五下午三点提醒我给宏达打电话", "不对，是周四", "on", "2026-09-17")]
    public void A_correction_changes_what_it_names(string speaker, string text, string correction, string figure, string value, string? earlier = null)
    {
        if (earlier is not null) _chat.Ask(speaker, earlier);
        Reply before = _chat.Ask(speaker, text);
        Reply after = _chat.Ask(speaker, correction);

        Assert.Equal("amended", after.Kind);
        Assert.Equal(value, after.Figures[figure]);
        Assert.NotEqual(value, before.Figures[figure]);
    }

    [Theory]
    [InlineData("张伟", "宏达签了：礼盒9万，购物卡3万", "礼盒改成8万", "110000.00")]
    [InlineData("Kevin Sun", "Northgate signed 90k hampers and 30k vouchers", "make that 80k for the hampers", "110000.00")]
    public void The_sum_of_one_category_is_put_right_and_the_total_follows(string speaker, string text, string correction, string total)
    {
        Reply before = _chat.Ask(speaker, text);
        Reply after = _chat.Ask(speaker, correction);

        Assert.Equal(("120000.00", "amended", total), (before.Figures["amount"], after.Kind, after.Figures["amount"]));
    }

    [Fact]
    public void Cancel_that_takes_back_what_was_recorded_where_no_question_is_open()
    {
        _chat.Ask("Kevin Sun", "Closed Northgate for 85k");

        Assert.Equal("undone", _chat.Ask("Kevin Sun", "cancel that").Kind);
    }

    [Fact]
    public void Undo_goes_back_amendment_by_amendment_and_then_takes_the_record_back()
    {
        Reply signed = _chat.Ask("张伟", "宏达签了10万储值卡");
        _chat.Ask("张伟", "不对，是15万");
        _chat.Ask("张伟", "不对，是20万");

        Assert.Equal("150000.00", _chat.Ask("张伟", "撤销").Figures["amount"]);
        Assert.Equal("100000.00", _chat.Ask("张伟", "撤销").Figures["amount"]);
        Assert.Equal("undone", _chat.Ask("张伟", "撤销").Kind);
        Assert.Equal("nothing_to_undo", _chat.Ask("张伟", "撤销").Figures["reason"]);
        Assert.Equal(signed.Figures["commission.projected.before"], _chat.Ask("张伟", "我这季度能拿多少提成").Figures["commission.projected"]);
    }

    [Fact]
    public void A_button_takes_back_its_own_record_and_only_once()
    {
        Reply first = _chat.Ask("张伟", "宏达签了10万储值卡");
        _chat.Ask("张伟", "李记签了8万储值卡");

        Assert.Equal("宏达物流集团有限公司", _chat.Press("张伟", first, "undo_last").Figures["customer"]);
        Assert.Equal("nothing_to_undo", _chat.Press("张伟", first, "undo_last").Figures["reason"]);
        Assert.Equal("80000.00", _chat.Ask("张伟", "我这季度完成多少了").Figures["achieved"]);
    }

    [Fact]
    public void Only_the_recorder_or_a_manager_takes_back()
    {
        Reply signed = _chat.Ask("张伟", "宏达签了10万储值卡");

        Assert.Equal("not_allowed", _chat.Press("李娜", signed, "undo_last").Figures["reason"]);
        Assert.Equal("not_allowed", _chat.Press("王建国", signed, "undo_last").Figures["reason"]);
        Assert.Equal("undone", _chat.Press("沈怡", signed, "undo_last").Kind);
    }

    [Fact]
    public void Undo_reaches_back_seven_days()
    {
        Reply signed = _chat.Ask("张伟", "宏达签了10万储值卡");
        _chat.After(Duration.FromDays(7));

        Assert.Equal("too_old", _chat.Press("张伟", signed, "undo_last").Figures["reason"]);
        Assert.Equal("too_old", _chat.Ask("张伟", "撤销").Figures["reason"]);
    }

    [Fact]
    public void A_correction_means_the_record_that_it_names_and_no_older_one()
    {
        _chat.Ask("张伟", "宏达签了10万储值卡");
        _chat.Ask("张伟", "宏达回款4万");

        Assert.Equal(("amended", "90000.00"), (_chat.Ask("张伟", "宏达那单改成9万").Kind, _chat.Replies[0].Figures["amount"]));
        Assert.Equal("recorded", _chat.Ask("张伟", "宏达预算30万").Kind);
        Assert.Equal("refused", _chat.Ask("张伟", "不对，40万").Kind);
        Assert.Equal("undone", _chat.Ask("张伟", "撤销宏达的回款").Kind);
        Assert.Equal("90000.00", _chat.Ask("张伟", "宏达什么情况").Figures["outstanding"]);
    }

    [Theory]
    [InlineData("张伟", "宏达签了10万储值卡", "李记退了2万储值卡", "不对，是3万")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k of gift cards", "Bluepine 20k net 45 margin 30", "no, 95k")]
    public void A_correction_behind_what_came_to_nothing_changes_no_older_record(string speaker, string deal, string nothing, string correction)
    {
        Reply signed = _chat.Ask(speaker, deal);
        long before = _chat.Entries;
        _chat.Ask(speaker, nothing);

        Assert.Equal("refused", _chat.Ask(speaker, correction).Kind);
        Assert.Equal(before, _chat.Entries);
        Assert.Equal("deal_recorded", signed.Kind);
    }

    [Fact]
    public void What_is_more_than_seven_days_old_is_not_corrected_either()
    {
        _chat.Ask("张伟", "宏达签了10万礼盒");
        _chat.After(Duration.FromDays(7));

        Assert.Equal("too_old", _chat.Ask("张伟", "不对，是15万").Figures["reason"]);
    }

    [Fact]
    public void A_first_order_is_announced_once_whatever_is_dated_before_it()
    {
        Assert.Contains(_chat.Say("张伟", "宏达签了5万"), reply => reply.Kind == "honour");
        Assert.DoesNotContain(_chat.Say("张伟", "上周五宏达签了3万"), reply => reply.Kind == "honour");
    }
}
