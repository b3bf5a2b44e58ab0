using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>Why a number is what it is, and what a member who does not agree can do.</summary>
public sealed class ExplanationTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("C16", "张伟", "15万", "", "8850", "card 1800.00, goods 4050.00, first_order 1500.00, prepaid 1500.00")]
    [InlineData("C16 at 75 %", "张伟", "20万", "", "7965", "card 1620.00, goods 3645.00, first_order 1350.00, prepaid 1350.00")]
    [InlineData("C16 at 75 %", "Kevin Sun", "20万", "", "7965", "card 1620.00, goods 3645.00, first_order 1350.00, prepaid 1350.00")]
    [InlineData("C16b", "张伟", "20万", "factor: {scope: rates}", "8115", "card 1620.00, goods 3645.00, first_order 1350.00, prepaid 1500.00")]
    public void A_commission_is_explained_line_by_line(string id, string speaker, string target, string settings, string value, string lines)
    {
        using Conversing chat = Conversing.With(settings);
        chat.Say("沈怡", $"{speaker}三季度目标{target}");
        bool chinese = speaker == "张伟";
        chat.Say(speaker, chinese ? "宏达签了储值卡6万，礼盒9万，预付" : "Closed Northgate for 60k of gift cards and 90k of goods, prepaid");
        chat.Say(speaker, chinese ? "不对，利润22500" : "sorry, profit 22,500");

        Reply reply = chat.Ask(speaker, chinese ? $"为什么是{value}" : $"why only {value}");

        Assert.Equal(("explanation", id), (reply.Kind, id));
        Assert.Equal((value + ".00", "order_commission"), (reply.Figures["value"], reply.Figures["what"]));
        Assert.Equal(lines, string.Join(", ", reply.Rows.Select(row => $"{row["rule"].Split(": ")[1]} {row["value"]}")));
        Assert.All(reply.Rows, row => Assert.Equal(("150000.00", "1.0000"), (row["waiting"], row["share"])));
    }

    [Theory]
    [InlineData("为什么是3000", "order_commission")]
    [InlineData("为什么是21000", "base_pay")]
    [InlineData("为什么是10万", "achieved")]
    public void A_number_is_found_among_ones_own_figures(string question, string what)
    {
        using Conversing chat = Conversing.With("", file => file.Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal).Replace("grade: senior", "grade: intermediate", StringComparison.Ordinal));
        chat.Say("张伟", "宏达签了10万储值卡");

        Assert.Equal(what, chat.Ask("张伟", question).Figures["what"]);
        Assert.DoesNotContain("what", chat.Ask("李娜", question.Contains("21000", StringComparison.Ordinal) ? "为什么是24000" : question).Figures.Keys);
    }

    [Theory]
    [InlineData("张伟", "为什么", "projected")]
    [InlineData("张伟", "怎么算的？", "projected")]
    [InlineData("Kevin Sun", "why?", "projected")]
    [InlineData("Kevin Sun", "how is that calculated?", "projected")]
    [InlineData("张伟", "宏达那单怎么算的", "order_commission")]
    [InlineData("Kevin Sun", "why only 4,000", "order_commission")]
    public void A_bare_why_is_answered_from_the_facts(string speaker, string question, string what)
    {
        _chat.Say(speaker, speaker == "张伟" ? "宏达签了10万储值卡" : "Closed Northgate for 100k of gift cards");

        Reply reply = _chat.Ask(speaker, question);

        Assert.Equal(("explanation", what, "4000.00"), (reply.Kind, reply.Figures["what"], reply.Figures["value"]));
        Assert.Equal(["3000.00", "1000.00"], reply.Rows.Select(row => row["value"]));
        Assert.All(reply.Rows, row => Assert.StartsWith("D-", row["order"], StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_order_waits_for_is_said_with_its_day()
    {
        _chat.Say("张伟", "宏达签了10万储值卡，账期30天");
        _chat.Say("张伟", "宏达回款62000");

        Reply reply = _chat.Ask("张伟", "宏达那单为什么是4000");

        Assert.All(reply.Rows, row => Assert.Equal(("38000.00", "2026-10-16"), (row["waiting"], row["due_on"])));
        Assert.Contains("100,000 里还差 38,000，10月16日到期", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_nobodys_is_said_to_be_none()
    {
        Reply reply = _chat.Ask("张伟", "为什么是7965");

        Assert.Equal(("explanation", "7965.00"), (reply.Kind, reply.Figures["value"]));
        Assert.Empty(reply.Rows);
        Assert.Contains("没有", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manager_finds_everyones_numbers_and_a_leader_only_their_own()
    {
        _chat.Say("张伟", "宏达签了10万储值卡");

        Assert.Equal("张伟", _chat.Ask("沈怡", "为什么是4000").Figures["who"]);
        Assert.DoesNotContain("who", _chat.Ask("王建国", "为什么是4000").Figures.Keys);
        Assert.Equal("not_yours", _chat.Ask("李娜", "宏达那单为什么是4000").Figures["reason"]);
    }

    [Theory]
    [InlineData("张伟", "有异议：宏达那单是我签的", "accepted")]
    [InlineData("Kevin Sun", "I object: the Northgate order is mine", "rejected")]
    public void An_objection_reaches_the_manager_in_private_and_its_answer_the_member(string speaker, string text, string verdict)
    {
        IReadOnlyList<Reply> replies = _chat.Say(speaker, text);
        Assert.Equal(["recorded", "objection"], replies.Select(reply => reply.Kind));
        Reply ticket = replies[1];
        Assert.Equal(("沈怡", speaker), (ticket.To, ticket.Figures["who"]));

        Reply answered = _chat.Press("沈怡", ticket, "answer_objection", verdict);
        Reply told = Assert.Single(_chat.Replies, reply => reply.To == speaker);

        Assert.Equal(("recorded", verdict), (answered.Kind, answered.Figures["verdict"]));
        Assert.Equal(("objection_answered", verdict, "沈怡"), (told.Kind, told.Figures["verdict"], told.Figures["by"]));
    }

    [Theory]
    [InlineData("张伟", "我有异议", "宏达那单应该五五分")]
    [InlineData("Kevin Sun", "I object", "the Northgate order is mine")]
    public void An_objection_without_its_reason_is_asked_for_it(string speaker, string announced, string reason)
    {
        Assert.Equal(("question", "text"), (_chat.Ask(speaker, announced).Kind, _chat.Replies[0].Figures["missing"]));

        Assert.Equal(reason, _chat.Say(speaker, reason).Single(reply => reply.Kind == "objection").Figures["text"]);
    }

    [Fact]
    public void An_answer_in_words_is_kept_and_told_even_where_it_reads_like_a_record()
    {
        Reply ticket = _chat.Say("张伟", "有异议：宏达那单是我签的")[1];
        _chat.Press("沈怡", ticket, "answer_objection", "text");

        _chat.Say("沈怡", "合同上是李娜签了12万，提成不变");
        Assert.Equal("合同上是李娜签了12万，提成不变", Assert.Single(_chat.Replies, reply => reply.To == "张伟").Figures["text"]);

        _chat.Restart();
        _chat.Say("张伟", "有异议：礼盒的利润不对");
        Assert.Equal("已改成3万", Assert.Single(_chat.Say("沈怡", "答复：已改成3万"), reply => reply.To == "张伟").Figures["text"]);
    }

    [Theory]
    [InlineData("张伟", "有异议：宏达那单是我签的", "我的异议怎么样了", "还有哪些异议没处理")]
    [InlineData("Kevin Sun", "I object: the Northgate order is mine", "what happened to my objection", "any open objections?")]
    public void Objections_are_asked_for_and_none_is_raised_by_it(string speaker, string objection, string own, string open)
    {
        _chat.Say(speaker, objection);
        long before = _chat.Entries;

        Assert.Equal(("objections", "1", "1"), (_chat.Ask(speaker, own).Kind, _chat.Replies[0].Figures["count"], _chat.Replies[0].Figures["open"]));
        Reply list = _chat.Ask("沈怡", open);
        Assert.Equal(("objections", speaker), (list.Kind, list.Rows[0]["who"]));
        Assert.Equal(("objections", "0"), (_chat.Ask("李娜", "我提的异议有答复了吗").Kind, _chat.Replies[0].Figures["count"]));
        Assert.Equal(before, _chat.Entries);

        _chat.Press("沈怡", list, "answer_objection");
        _chat.Say("沈怡", "已改正");
        Assert.Equal(("0", "已改正"), (_chat.Ask(speaker, own).Figures["open"], _chat.Replies[0].Rows[0]["answer"]));
    }

    [Fact]
    public void Only_managers_answer_objections()
    {
        Reply ticket = _chat.Say("张伟", "有异议：宏达那单是我签的")[1];

        Assert.Equal("not_allowed", _chat.Press("王建国", ticket, "answer_objection", "accepted").Figures["reason"]);
        Assert.Equal("not_allowed", _chat.Press("张伟", ticket, "answer_objection", "accepted").Figures["reason"]);
    }

    [Fact]
    public void An_objection_is_written_after_its_button_and_can_be_taken_back()
    {
        _chat.Say("张伟", "宏达签了10万储值卡");
        Reply explained = _chat.Ask("张伟", "为什么是4000");
        _chat.Press("张伟", explained, "raise_objection");

        Assert.Equal("recorded", _chat.Say("张伟", "首单应该算我的，一共签了12万")[0].Kind);
        Assert.Equal("undone", _chat.Ask("张伟", "撤销").Kind);
        Assert.Equal("not_understood", _chat.Ask("沈怡", "答复：没问题").Kind);
    }

    [Fact]
    public void Each_order_is_paid_by_the_plan_of_its_day_of_signing()
    {
        using Conversing chat = Conversing.Anew();
        chat.Say("张伟", "宏达签了10万储值卡");
        chat.Adopt("plan: simple\nplan_from: 2026-09-20");
        chat.Until(new NodaTime.LocalDate(2026, 9, 21), 10);
        chat.Say("张伟", "李记签了10万储值卡");

        Assert.Equal(["tiered/1: card", "tiered/1: first_order"], chat.Ask("张伟", "为什么是4000").Rows.Select(row => row["rule"]));
        Assert.Equal(["simple/1: sales"], chat.Ask("张伟", "李记那单为什么是3000").Rows.Select(row => row["rule"]));
        Assert.Equal("7000.00", chat.Ask("张伟", "我这季度能拿多少提成").Figures["commission.projected"]);
        Assert.Equal(["simple", "tiered"], chat.Ask("张伟", "按老方案我能拿多少").Rows.Select(row => row["plan"]));
    }

    [Fact]
    public void A_band_above_100_per_cent_accelerates()
    {
        using Conversing chat = Conversing.With("bands: [{from: 1.2, factor: 1.5}]", file => file.Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal));
        chat.Say("沈怡", "张伟三季度目标10万");
        chat.Say("张伟", "宏达签了11万储值卡");

        Reply reply = chat.Ask("张伟", "如果再签1万储值卡，账期30天，我能多拿多少");

        Assert.Equal(("3300.00", "5400.00", "1.5000"), (reply.Figures["commission.before"], reply.Figures["commission.after"], reply.Figures["factor.after"]));
    }

    [Theory]
    [InlineData("C18", "为什么是-600", "settlement", "adjustment 宏达物流集团有限公司 3000.00 -600.00")]
    [InlineData("C18", "为什么调整600", "settlement", "adjustment 宏达物流集团有限公司 3000.00 -600.00")]
    [InlineData("C27", "为什么是2400", "settlement", "carried 李记烘焙连锁有限公司 0.00 2400.00")]
    public void What_a_quarter_settles_of_a_closed_one_is_explained(string id, string question, string what, string row)
    {
        using Conversing chat = Conversing.With("", file => file.Replace("tier: A}", "tier: A, ordered: 2025-03-01}", StringComparison.Ordinal));
        chat.Say("张伟", "宏达签了10万储值卡");
        chat.Say("张伟", "宏达回款10万");
        chat.Say("张伟", "李记签了8万储值卡，账期60天");
        chat.Until(new NodaTime.LocalDate(2026, 10, 12), 10);
        chat.Press("沈怡", chat.Ask("沈怡", "三季度关账"), "confirm");
        chat.Say("张伟", "宏达退货退了2万");
        chat.Say("张伟", "李记回款8万");

        Reply reply = chat.Ask("张伟", question);

        Assert.Equal(("explanation", id), (reply.Kind, id));
        Assert.Equal(what, reply.Figures["what"]);
        Assert.Equal([row], reply.Rows.Select(one => $"{one["line"]} {one["customer"]} {one["basis"]} {one["value"]}"));
    }
}
