using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Stages, documents, losses and the forecast, sentence by sentence.</summary>
public sealed class PipelineTests : IDisposable
{
    private Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "宏达报价了20万，预计月底签", "quote", "200000.00", "2026-09-30")]
    [InlineData("张伟", "李记的样品寄了，15万", "sample", "150000.00", null)]
    [InlineData("Kevin Sun", "Northgate moved to sample", "sample", null, null)]
    public void A_step_is_recorded_as_understood_with_its_hint_and_the_documents_it_needs(string speaker, string text, string stage, string? amount, string? expected)
    {
        Reply reply = _chat.Ask(speaker, text);

        Assert.Equal(("recorded", stage), (reply.Kind, reply.Figures["stage"]));
        Assert.Equal((amount, expected), (reply.Figures.GetValueOrDefault("amount"), reply.Figures.GetValueOrDefault("expected_on")));
        Assert.Contains("💡", reply.Text, StringComparison.Ordinal);
        Assert.Contains(speaker == "张伟" ? "这一步要备好" : "This stage needs", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("382000.00")]
    public void The_weighted_forecast_counts_each_stage_by_its_probability_and_a_lost_deal_not_at_all(string weighted)
    {
        _chat.Say("沈怡", "张伟三季度目标定40万");
        foreach (string step in (string[])["宏达报价了20万", "李记的样品寄了，15万", "鼎丰建材发了PI，30万", "华北油脂进入定金阶段，金额12万"]) _chat.Ask("张伟", step);
        _chat.Ask("张伟", "百万田庄丢单了50万，嫌贵");
        _chat.Ask("黄志强", "百万田庄丢单了50万，嫌贵");
        Reply mine = _chat.Ask("张伟", "现在漏斗什么情况");
        Reply all = _chat.Ask("沈怡", "现在漏斗什么情况");

        Assert.Equal(
            ("770000.00", weighted, "120000.00", "770000.00", "400000.00", "1.9250"),
            (mine.Figures["open"], mine.Figures["weighted"], mine.Figures["commit"], mine.Figures["best_case"], mine.Figures["gap"], mine.Figures["coverage"]));
        Assert.Contains("1.93 倍", mine.Text, StringComparison.Ordinal);
        Assert.Equal(("770000.00", weighted, "500000.00", "1"), (all.Figures["open"], all.Figures["weighted"], all.Figures["lost"], all.Figures["lost.count"]));
        Assert.Equal(["quote", "sample", "pi", "deposit", "production", "balance", "shipping"], all.Rows.Select(row => row["stage"]));
        Assert.Equal(["1", "1", "1", "1", "0", "0", "0"], all.Rows.Select(row => row["count"]));
    }

    [Fact]
    public void Amount_and_expected_day_are_carried_from_stage_to_stage()
    {
        _chat.Ask("张伟", "宏达报价了20万，预计月底签");
        Reply moved = _chat.Ask("张伟", "宏达到样品阶段了");

        Assert.Equal(("quote", "200000.00", "2026-09-30"), (moved.Figures["from"], moved.Figures["amount"], moved.Figures["expected_on"]));
        Assert.Equal("80000.00", _chat.Ask("张伟", "现在漏斗什么情况").Figures["weighted"]);
    }

    [Fact]
    public void Moving_on_without_a_document_is_warned_about_and_recorded_by_default()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        Reply moved = _chat.Ask("张伟", "宏达到样品阶段了");

        Assert.Equal(("recorded", "quotation,margin_preview"), (moved.Kind, moved.Figures["missing"]));
        Assert.Equal("recorded", _chat.Press("张伟", moved, "file_documents").Kind);
        Assert.Equal("sample", _chat.Ask("张伟", "宏达什么情况").Figures["stage"]);
    }

    [Fact]
    public void Where_documents_block_nothing_moves_before_they_are_there()
    {
        Settle(template => template with { Blocks = true });
        _chat.Ask("张伟", "宏达报价了20万");
        long entries = _chat.Entries;
        Reply blocked = _chat.Ask("张伟", "宏达到样品阶段了");

        Assert.Equal(("refused", "not_allowed", "quotation,margin_preview"), (blocked.Kind, blocked.Figures["reason"], blocked.Figures["missing"]));
        Assert.Equal(entries, _chat.Entries);
        _chat.Press("张伟", blocked, "file_documents");
        Assert.Equal("recorded", _chat.Ask("张伟", "宏达到样品阶段了").Kind);
    }

    [Fact]
    public void A_document_that_a_note_names_is_there()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        _chat.Say("张伟", "今天拜访了宏达，给了报价单");

        Assert.Equal("margin_preview", _chat.Ask("张伟", "宏达到样品阶段了").Figures["missing"]);
    }

    [Fact]
    public void Moving_back_is_allowed_without_documents_and_kept_and_every_step_keeps_who_when_from_and_to()
    {
        _chat.Ask("张伟", "宏达到样品阶段了");
        Reply back = _chat.Ask("张伟", "宏达退回报价阶段");
        Deal deal = Assert.Single(_chat.Desk.Books.Ledger.Customers.Named("宏达物流集团有限公司")!.Deals.All);

        Assert.Equal(("recorded", "sample", "quote"), (back.Kind, back.Figures["from"], back.Figures["stage"]));
        Assert.DoesNotContain("missing", back.Figures.Keys);
        Assert.Equal(["sample", "quote"], deal.Steps.Select(step => step.To.Text));
        Assert.All(deal.Steps, step => Assert.Equal((new LocalDate(2026, 9, 16), "张伟"), (step.On, _chat.Desk.Books.Ledger.People[_chat.Desk.Books.Ledger.Records.OfChange(step.Record)!.By].Name)));
        Assert.Equal(2, _chat.Ask("张伟", "宏达什么情况").Rows.Count(row => row["what"].StartsWith("进展到", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_domestic_template_uses_the_same_steps_and_a_stage_of_the_other_does_not_exist()
    {
        Settle(_ => StageTemplates.Domestic);
        long entries = _chat.Entries;
        Reply unknown = _chat.Ask("张伟", "宏达到样品阶段了");
        Assert.Equal(("refused", "invalid_value", entries), (unknown.Kind, unknown.Figures["reason"], _chat.Entries));

        Assert.Equal("need", _chat.Press("张伟", unknown, "move_stage", "need").Figures["stage"]);
        Reply moved = _chat.Ask("张伟", "宏达进入谈判阶段");
        Assert.Equal(("need", "negotiation", "need_questions"), (moved.Figures["from"], moved.Figures["stage"], moved.Figures["missing"]));
        Assert.Equal(["contact", "need", "proposal", "negotiation", "signed", "delivered", "collected"], _chat.Ask("张伟", "现在漏斗什么情况").Rows.Select(row => row["stage"]));
    }

    [Fact]
    public void A_company_names_its_own_stages_with_documents_probability_days_and_hint()
    {
        Settle(_ => new StageTemplate([new StageRule(new StageKey("talk"), Ratio.FromPercent(30), 5, "洽谈", ["客户名片"], "先听后讲"), StageTemplates.Trade.Stages[0]]));
        Reply talk = _chat.Ask("张伟", "宏达进入洽谈阶段");
        Assert.Equal("talk", talk.Figures["stage"]);
        Assert.Contains("先听后讲", talk.Text, StringComparison.Ordinal);

        Assert.Equal("客户名片", _chat.Ask("张伟", "宏达报价了10万").Figures["missing"]);
        Assert.Equal(["talk", "quote"], _chat.Ask("张伟", "现在漏斗什么情况").Rows.Select(row => row["stage"]));
    }

    [Theory]
    [InlineData(7, "0")]
    [InlineData(8, "1")]
    public void A_deal_is_stuck_once_the_days_of_its_stage_are_over(int days, string stuck)
    {
        _chat.Ask("张伟", "宏达报价了20万");
        _chat.After(Duration.FromDays(days));
        Reply pipeline = _chat.Ask("张伟", "现在漏斗什么情况");

        Assert.Equal(stuck, pipeline.Figures["stuck"]);
        Assert.Equal(stuck, _chat.Ask("沈怡", "现在漏斗什么情况").Figures["stuck"]);
        Assert.Equal(stuck == "1", pipeline.Text.Contains("停太久：宏达", StringComparison.Ordinal));
    }

    [Fact]
    public void Past_expected_days_are_shown_apart_and_moved_to_no_month()
    {
        _chat.Ask("张伟", "宏达报价了20万，预计9月20号签");
        _chat.Ask("张伟", "李记报价了10万，预计10月20号签");
        _chat.After(Duration.FromDays(10));
        Reply pipeline = _chat.Ask("张伟", "现在漏斗什么情况");

        Assert.Equal(("300000.00", "200000.00", "1"), (pipeline.Figures["open"], pipeline.Figures["overdue"], pipeline.Figures["overdue.count"]));
        Assert.Equal((null, "20000.00"), (pipeline.Figures.GetValueOrDefault("forecast.2026-09"), pipeline.Figures["forecast.2026-10"]));
    }

    [Fact]
    public void A_signed_order_closes_the_open_deal_as_won_and_taking_it_back_opens_it_again()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        Reply signed = _chat.Ask("张伟", "宏达签了18万储值卡");
        Reply won = _chat.Ask("张伟", "现在漏斗什么情况");
        Assert.Contains("赢单", signed.Text, StringComparison.Ordinal);
        Assert.Equal(("0.00", "180000.00", "1.0000", "won"), (won.Figures["open"], won.Figures["won"], won.Figures["win_rate"], _chat.Ask("张伟", "宏达什么情况").Figures["stage"]));

        _chat.Ask("张伟", "撤销");
        Reply open = _chat.Ask("张伟", "现在漏斗什么情况");
        Assert.Equal(("200000.00", "0.00", null), (open.Figures["open"], open.Figures["won"], open.Figures.GetValueOrDefault("win_rate")));
    }

    [Fact]
    public void A_late_stage_after_signing_is_about_the_delivery_of_that_order()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        _chat.Ask("张伟", "宏达签了18万储值卡");
        _chat.Ask("张伟", "宏达到生产阶段了");

        Assert.Equal(("0.00", "0"), (_chat.Ask("张伟", "现在漏斗什么情况").Figures["open"], _chat.Ask("张伟", "现在漏斗什么情况").Figures["open.count"]));
        Assert.Equal("production", _chat.Ask("张伟", "宏达什么情况").Figures["stage"]);
    }

    [Fact]
    public void Lost_needs_a_reason_which_is_told_in_anybodys_words_classified_and_kept()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        Reply question = _chat.Ask("张伟", "宏达丢单了");
        Reply lost = _chat.Ask("张伟", "他们嫌我们太贵了");

        Assert.Equal(("question", "reason", 7), (question.Kind, question.Figures["missing"], question.Rows.Count));
        Assert.Equal(("recorded", "price", "200000.00"), (lost.Kind, lost.Figures["reason"], lost.Figures["amount"]));
        Assert.Contains(_chat.Ask("张伟", "宏达什么情况").Rows, row => row["what"].Contains("他们嫌我们太贵了", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("被对手抢走了", "competitor")]
    [InlineData("他们今年没有预算", "budget")]
    [InlineData("the boss moved abroad", "other")]
    [InlineData("老板的亲戚也做这个", "relationship")]
    public void A_reason_in_free_text_becomes_one_of_the_list(string words, string reason)
    {
        _chat.Ask("张伟", "宏达丢单了");

        Assert.Equal(reason, _chat.Ask("张伟", words).Figures.GetValueOrDefault("reason"));
    }

    [Fact]
    public void Loss_reasons_are_told_by_count_and_by_amount()
    {
        _chat.Ask("张伟", "宏达丢单了5万，嫌贵");
        _chat.Ask("张伟", "李记丢单了5万，太贵了");
        _chat.Ask("李娜", "嘉木茶业丢单了30万，被竞争对手抢走了");
        Reply reasons = _chat.Ask("沈怡", "这季度为什么丢单");

        Assert.Equal(("loss_reasons", "3", "2026-07-01/2026-09-30"), (reasons.Kind, reasons.Figures["lost"], reasons.Figures["period"]));
        Assert.Equal(
            [("price", "2", "0.6667", "0.2500"), ("competitor", "1", "0.3333", "0.7500")],
            reasons.Rows.Select(row => (row["reason"], row["count"], row["share"], row["share_of_amount"])));
        Assert.Equal("2", _chat.Ask("张伟", "这季度为什么丢单").Figures["lost"]);
        Assert.Equal("0.0000", _chat.Ask("沈怡", "现在漏斗什么情况").Figures["win_rate"]);
    }

    [Fact]
    public void The_funnel_tells_who_moved_on_and_how_long_it_takes_by_when_they_came()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        _chat.Ask("张伟", "李记报价了10万");
        _chat.Ask("张伟", "鼎丰建材报价了10万");
        _chat.After(Duration.FromDays(4));
        _chat.Ask("张伟", "宏达到样品阶段了");
        _chat.Ask("张伟", "李记丢单了，嫌贵");
        IReadOnlyDictionary<string, string> quote = _chat.Ask("张伟", "现在漏斗什么情况").Rows[0];

        Assert.Equal(("1", "3", "1", "1", "0.5000", "4"), (quote["count"], quote["entered"], quote["moved_on"], quote["lost"], quote["conversion"], quote["median_days"]));
    }

    [Fact]
    public void One_stage_can_be_asked_for()
    {
        _chat.Ask("张伟", "宏达报价了20万");
        _chat.Ask("张伟", "李记的样品寄了，15万");
        Reply sample = _chat.Ask("张伟", "样品阶段有几个商机");

        Assert.Equal(("pipeline", "1", "150000.00"), (sample.Kind, sample.Rows.Single()["count"], sample.Figures["open"]));
    }

    [Theory]
    [InlineData("李娜", "宏达报价了20万", "not_yours")]
    [InlineData("张伟", "得意楼报价了20万", "in_pool")]
    [InlineData("李娜", "宏达丢单了，嫌贵", "not_yours")]
    [InlineData("李娜", "把宏达调成B类", "not_yours")]
    [InlineData("李娜", "张伟的漏斗什么情况", "not_allowed")]
    public void What_is_not_theirs_is_refused_and_nothing_is_recorded(string speaker, string text, string reason)
    {
        long entries = _chat.Entries;

        Assert.Equal(("refused", reason), (_chat.Ask(speaker, text).Kind, _chat.Replies[0].Figures["reason"]));
        Assert.Equal(entries, _chat.Entries);
    }

    private void Settle(Func<StageTemplate, StageTemplate> template)
    {
        _chat.Dispose();
        _chat = Conversing.Anew(settle: company => company with { Settings = company.Settings with { Stages = template(company.Settings.Pipeline) } });
    }
}
