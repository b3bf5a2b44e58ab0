using NodaTime;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>What is missing or unclear is asked for, and a bare answer completes it.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("张伟", "宏达签单了", "amount", "12万", "deal_recorded", "amount", "120000.00")]
    [InlineData("张伟", "李记签了礼盒", "amount", "就12万吧", "deal_recorded", "amount", "120000.00")]
    [InlineData("张伟", "李记签了礼盒", "amount", "一共12万左右", "deal_recorded", "amount", "120000.00")]
    [InlineData("Kevin Sun", "closed Northgate", "amount", "about 85k", "deal_recorded", "amount", "85000.00")]
    [InlineData("Kevin Sun", "closed Northgate", "amount", "it was 85k", "deal_recorded", "amount", "85000.00")]
    [InlineData("张伟", "签了12万礼盒", "customer", "李记", "deal_recorded", "customer", "李记烘焙连锁有限公司")]
    [InlineData("张伟", "提醒我给宏达打电话", "on", "周五", "recorded", "on", "2026-09-18")]
    [InlineData("Kevin Sun", "remind me to call Northgate", "on", "next Tuesday at 3pm", "recorded", "at", "15:00")]
    public void A_bare_answer_completes_what_was_missing(
        string speaker, string text, string missing, string answer, string kind, string figure, string value)
    {
        Reply question = _chat.Ask(speaker, text);
        Reply done = _chat.Ask(speaker, answer);

        Assert.Equal(("question", missing), (question.Kind, question.Figures["missing"]));
        Assert.Equal((kind, value), (done.Kind, done.Figures.GetValueOrDefault(figure)));
    }

    [Theory]
    [InlineData("张伟", "宏达签单了", "十二万，储值卡，毛利两成", "宏达物流集团有限公司", "120000.00", "储值卡")]
    [InlineData("张伟", "宏达签单了", "12万 储值卡 账期60天", "宏达物流集团有限公司", "120000.00", "账期60天")]
    [InlineData("张伟", "签了12万礼盒", "李记，账期60天", "李记烘焙连锁有限公司", "120000.00", "账期60天")]
    [InlineData("Kevin Sun", "closed Northgate", "85k, cards, net 45", "Northgate Foods Ltd", "85000.00", "net 45")]
    [InlineData("Kevin Sun", "closed Northgate", "it's 85k of gift boxes at a 20% margin, prepaid", "Northgate Foods Ltd", "85000.00", "prepaid")]
    public void An_answer_that_says_more_than_was_asked_is_recorded_with_all_of_it(string speaker, string text, string answer, string customer, string amount, string told)
    {
        Assert.Equal("question", _chat.Ask(speaker, text).Kind);

        Reply done = _chat.Ask(speaker, answer);
        Assert.Equal(("deal_recorded", customer), KindAndCustomer(done));
        Assert.Equal(amount, done.Figures["amount"]);
        Assert.Contains(told, done.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("张伟", "宏达签单了", "今天中午吃饭花了50")]
    [InlineData("张伟", "宏达签单了", "等一下，我看看合同")]
    [InlineData("Kevin Sun", "closed Northgate", "one sec, on the phone with my mum")]
    public void Talk_in_between_answers_nothing(string speaker, string text, string talk)
    {
        _chat.Ask(speaker, text);
        long before = _chat.Entries;
        _chat.Say(speaker, talk);

        Assert.DoesNotContain(_chat.Replies, reply => reply.Kind == "deal_recorded");
        Assert.Equal(("deal_recorded", "120000.00"), (_chat.Ask(speaker, "120000").Kind, _chat.Replies[0].Figures["amount"]));
        Assert.True(_chat.Entries > before);
    }

    [Theory]
    [InlineData("Kevin Sun", "visited Juniper Bakery today", "undoo that last one pls")]
    [InlineData("Kevin Sun", "visited Juniper Bakery today", "I was there with my boss")]
    public void A_sentence_is_no_name_of_a_customer(string speaker, string text, string sentence)
    {
        Assert.Equal("confirm", _chat.Ask(speaker, text).Kind);
        long before = _chat.Entries;

        Assert.Equal("not_understood", _chat.Ask(speaker, sentence).Kind);
        Assert.Equal(before, _chat.Entries);
        Assert.Equal(("visit_recorded", "Juniper Bakery"), KindAndCustomer(_chat.Ask(speaker, "yes")));
    }

    [Theory]
    [InlineData("张伟", "签了5万储值卡", "提醒我给宏达打电话", "周五", "李记", "李记烘焙连锁有限公司")]
    [InlineData("Kevin Sun", "signed a deal for 50k cards", "remind me to call Northgate", "next Tuesday at 3pm", "Bluepine", "Bluepine Trading Co")]
    public void A_second_question_is_put_only_when_the_first_has_its_answer(string speaker, string deal, string other, string day, string answer, string customer)
    {
        _chat.Ask(speaker, deal);
        Assert.Equal("on", _chat.Ask(speaker, other).Figures["missing"]);
        Assert.Equal(["recorded", "question"], _chat.Say(speaker, day).Select(reply => reply.Kind));

        Assert.Equal(("deal_recorded", customer), KindAndCustomer(_chat.Ask(speaker, answer)));
    }

    [Theory]
    [InlineData("张伟", "签了5万储值卡", "今天拜访了宏达", "visit_recorded", "李记", "李记烘焙连锁有限公司", "刚才的签单 5万 还没记下：")]
    [InlineData("Kevin Sun", "signed a deal for 50k cards", "visited Bluepine today", "visit_recorded", "Northgate", "Northgate Foods Ltd", "The deal of 50,000 from before is not recorded yet.")]
    public void A_question_is_put_once_more_behind_another_record_and_its_answer_completes_it(
        string speaker, string deal, string between, string kind, string answer, string customer, string again)
    {
        _chat.Ask(speaker, deal);
        IReadOnlyList<Reply> replies = _chat.Say(speaker, between);
        Assert.Equal([kind, "question"], replies.Select(reply => reply.Kind));
        Assert.StartsWith(again, replies[1].Text, StringComparison.Ordinal);

        Reply signed = _chat.Ask(speaker, answer);
        Assert.Equal(("deal_recorded", customer), KindAndCustomer(signed));
    }

    [Theory]
    [InlineData("张伟", "签了5万储值卡", "今天拜访了宏达", "给李记打了电话", "宏达")]
    [InlineData("张伟", "签了5万储值卡", "李记签了5万储值卡", "给李记打了电话", "宏达")]
    public void A_question_is_not_put_a_third_time_nor_where_all_was_said_anew(string speaker, string deal, string between, string later, string answer)
    {
        _chat.Ask(speaker, deal);
        _chat.Say(speaker, between);

        Assert.Equal("visit_recorded", Assert.Single(_chat.Say(speaker, later), reply => reply.To == speaker).Kind);
        Assert.Equal("not_understood", _chat.Ask(speaker, answer).Kind);
    }

    [Theory]
    [InlineData("张伟", "李记签了10万储值卡", "签了5万储值卡", "撤销")]
    [InlineData("Kevin Sun", "Closed Northgate for 85k", "signed a deal for 50k cards", "undo that")]
    public void Taking_back_right_behind_a_question_calls_it_off_and_no_record(string speaker, string earlier, string asked, string undo)
    {
        _chat.Ask(speaker, earlier);
        _chat.Ask(speaker, asked);

        Assert.Equal("cancelled", _chat.Ask(speaker, undo).Kind);
        Assert.Equal("undone", _chat.Ask(speaker, undo).Kind);
    }

    [Fact]
    public void A_correction_right_behind_a_question_means_what_it_is_about()
    {
        _chat.Ask("张伟", "李记签了10万储值卡");
        _chat.Ask("张伟", "签了5万储值卡");
        _chat.Ask("张伟", "不对，是8万");

        Assert.Equal("80000.00", _chat.Ask("张伟", "宏达").Figures["amount"]);
        Assert.Equal("180000.00", _chat.Ask("张伟", "我本季度完成多少了").Figures["achieved"]);
    }

    [Fact]
    public void An_ambiguous_name_is_offered_without_a_new_one()
    {
        Reply question = _chat.Ask("张伟", "鼎丰签了5万");

        Assert.Equal(["鼎丰建材有限公司", "鼎丰置业有限公司", "鼎丰食品有限公司"], question.Rows.Select(row => row["label"]));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("第一个")]
    [InlineData("第1个")]
    [InlineData("鼎丰建材")]
    [InlineData("鼎丰建材有限公司")]
    public void A_choice_is_picked_in_words(string words)
    {
        _chat.Ask("张伟", "鼎丰签了5万");

        Assert.Equal(("deal_recorded", "鼎丰建材有限公司"), KindAndCustomer(_chat.Ask("张伟", words)));
    }

    [Fact]
    public void A_choice_is_picked_by_its_button()
    {
        Reply question = _chat.Ask("张伟", "今天拜访了鼎丰");

        Assert.Equal(("visit_recorded", "鼎丰建材有限公司"), KindAndCustomer(_chat.Press("张伟", question, "log_visit", "1")));
        Assert.Equal("too_old", _chat.Press("张伟", question, "log_visit", "1").Figures["reason"]);
    }

    [Theory]
    [InlineData("是")]
    [InlineData("9")]
    [InlineData("新建")]
    public void An_answer_that_fits_no_choice_is_asked_again_and_records_nothing(string words)
    {
        _chat.Ask("张伟", "鼎丰签了5万");
        Reply again = _chat.Ask("张伟", words);

        Assert.Equal("question", again.Kind);
        Assert.Equal(3, again.Rows.Count);
        Assert.Equal("deal_recorded", _chat.Ask("张伟", "1").Kind);
    }

    [Theory]
    [InlineData("张伟", "今天拜访了青石矿业", "青石矿业", "是")]
    [InlineData("张伟", "今天拜访了青石矿业", "青石矿业", "新建")]
    [InlineData("Kevin Sun", "visited Acme Corp", "Acme Corp", "yes")]
    public void An_unknown_name_is_created_once_after_a_yes(string speaker, string text, string name, string yes)
    {
        Reply question = _chat.Ask(speaker, text);
        Assert.Null(_chat.Desk.Books.Ledger.Customers.Named(name));
        Reply done = _chat.Ask(speaker, yes);

        Assert.Equal("confirm", question.Kind);
        Assert.Equal(("visit_recorded", name), KindAndCustomer(done));
        Assert.Single(_chat.Desk.Books.Ledger.Customers.All, customer => customer.Name == name);
    }

    [Fact]
    public void A_new_customer_whose_amount_is_asked_after_the_yes_is_created_once()
    {
        _chat.Ask("张伟", "蓝田科技签了");
        Reply amount = _chat.Press("张伟", Assert.Single(_chat.Replies), "confirm");
        Reply done = _chat.Ask("张伟", "9万");

        Assert.Equal("amount", amount.Figures["missing"]);
        Assert.Equal(("deal_recorded", "蓝田科技"), KindAndCustomer(done));
        Assert.Single(_chat.Desk.Books.Ledger.Customers.All, customer => customer.Name == "蓝田科技");
    }

    [Theory]
    [InlineData("张伟", "白云光电签了3万", "算了")]
    [InlineData("Kevin Sun", "visited Zenith Labs", "no")]
    public void A_no_creates_and_records_nothing(string speaker, string text, string no)
    {
        int customers = _chat.Desk.Books.Ledger.Customers.All.Count();
        _chat.Ask(speaker, text);

        Assert.Equal("cancelled", _chat.Ask(speaker, no).Kind);
        Assert.Equal(customers, _chat.Desk.Books.Ledger.Customers.All.Count());
        Assert.Equal("nothing_to_undo", _chat.Ask(speaker, "undo").Figures["reason"]);
    }

    [Fact]
    public void Two_commands_that_both_ask_are_answered_in_their_order_and_each_question_names_its_customer()
    {
        IReadOnlyList<Reply> questions = _chat.Say("张伟", "宏达签了，李记也签了");

        Assert.Equal(["question", "question"], questions.Select(question => question.Kind));
        Assert.Contains("宏达", questions[0].Text, StringComparison.Ordinal);
        Assert.Contains("李记", questions[1].Text, StringComparison.Ordinal);

        IReadOnlyList<Reply> first = _chat.Say("张伟", "5万");
        Assert.Equal(("deal_recorded", "宏达物流集团有限公司"), KindAndCustomer(first[0]));
        Assert.Contains("李记", first[^1].Text, StringComparison.Ordinal);
        Assert.Equal(("deal_recorded", "李记烘焙连锁有限公司"), KindAndCustomer(_chat.Ask("张伟", "6万")));
    }

    [Fact]
    public void Two_commands_get_two_replies_in_their_order()
    {
        Assert.Equal(["visit_recorded", "deal_recorded"], _chat.Say("张伟", "上午拜访了宏达，下午李记签了8万礼盒").Where(reply => reply.To == "张伟").Select(reply => reply.Kind));
    }

    [Fact]
    public void A_question_asked_in_between_leaves_the_open_one_open()
    {
        _chat.Ask("张伟", "李记签了");
        _chat.Ask("张伟", "本月排名");

        Assert.Equal("deal_recorded", _chat.Ask("张伟", "3万").Kind);
    }

    [Fact]
    public void A_new_record_overtakes_a_question_that_only_waits_for_a_yes()
    {
        _chat.Ask("张伟", "晨光超市签了5万储值卡");

        Assert.Equal("visit_recorded", _chat.Ask("张伟", "今天拜访了宏达").Kind);
        Assert.Equal("not_understood", _chat.Ask("张伟", "是").Kind);
    }

    [Fact]
    public void A_question_older_than_two_hours_is_not_completed_by_a_bare_answer()
    {
        _chat.Ask("张伟", "李记签了");
        _chat.After(Duration.FromHours(2));

        Assert.Equal("not_understood", _chat.Ask("张伟", "4万").Kind);
    }

    [Fact]
    public void Somebody_elses_question_is_not_answered_by_button()
    {
        Reply question = _chat.Ask("张伟", "鼎丰签了5万");
        long entries = _chat.Entries;

        Assert.Equal("not_allowed", _chat.Press("李娜", question, "sign_deal", "1").Figures["reason"]);
        Assert.Equal("not_allowed", _chat.Press("李娜", question, "cancel").Figures["reason"]);
        Assert.Equal(entries, _chat.Entries);
    }

    private static (string Kind, string? Customer) KindAndCustomer(Reply reply) => (reply.Kind, reply.Figures.GetValueOrDefault("customer"));
}
