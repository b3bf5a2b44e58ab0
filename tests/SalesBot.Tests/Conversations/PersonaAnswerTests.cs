using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations;

/// <summary>The persona card is filled by the plain words of a member: in answer to the bot's own question, with the customer's name, or out of the blue.</summary>
public sealed class PersonaAnswerTests : IDisposable
{
    private const string Customer = "宏达物流集团有限公司";

    private readonly Conversing _chat = Conversing.Anew();

    public void Dispose() => _chat.Dispose();

    [Theory]
    [InlineData("采购部主导", "decision_chain")]
    [InlineData("老板拍板", "decision_chain")]
    [InlineData("王总说老板娘才是拍板的", "decision_chain")]
    [InlineData("预算大概50万", "budget")]
    [InlineData("旺季分拣人手不够", "pain")]
    [InlineData("the CEO decides", "decision_chain")]
    [InlineData("purchasing has the final say", "decision_chain")]
    [InlineData("budget around 500k", "budget")]
    [InlineData("their bottleneck is sorting in peak season", "pain")]
    public void After_a_visit_a_bare_answer_is_of_the_customer_visited(string answer, string aspect)
    {
        _chat.Ask("张伟", "今天拜访了宏达");

        Reply noted = _chat.Ask("张伟", answer);

        Assert.Equal(("recorded", Customer, aspect, "1/3"), (noted.Kind, noted.Figures["customer"], noted.Figures["aspect"], noted.Figures["persona"]));
    }

    [Fact]
    public void The_next_missing_part_is_asked_for_and_answered_until_the_card_is_full()
    {
        _chat.Ask("张伟", "今天拜访了宏达");
        Assert.Equal("pain", _chat.Ask("张伟", "采购部主导，李经理定").Figures["persona.missing"]);
        Assert.Equal("budget", _chat.Ask("张伟", "旺季分拣跟不上").Figures["persona.missing"]);
        Assert.Equal("3/3", _chat.Ask("张伟", "预算三十万左右").Figures["persona"]);
    }

    [Fact]
    public void The_question_on_a_customers_card_is_answered_too()
    {
        _chat.Ask("张伟", "宏达什么情况");

        Assert.Equal(("recorded", Customer), (_chat.Ask("张伟", "老板拍板").Kind, _chat.Replies[0].Figures["customer"]));
    }

    [Theory]
    [InlineData("宏达采购部主导", "decision_chain")]
    [InlineData("宏达是采购部主导，李经理定", "decision_chain")]
    [InlineData("at Hongda the purchasing manager signs off", "decision_chain")]
    [InlineData("Hongda's problem is sample quality", "pain")]
    public void With_the_customers_name_no_question_is_needed(string text, string aspect)
    {
        Reply noted = _chat.Ask("张伟", text);

        Assert.Equal(("recorded", Customer, aspect), (noted.Kind, noted.Figures["customer"], noted.Figures["aspect"]));
    }

    [Theory]
    [InlineData("采购部主导")]
    [InlineData("the CEO decides")]
    public void Out_of_the_blue_the_customer_is_asked_for(string text)
    {
        Assert.Equal(("question", "customer"), (_chat.Ask("张伟", text).Kind, _chat.Replies[0].Figures["missing"]));
        Reply noted = _chat.Ask("张伟", "宏达物流");

        Assert.Equal((Customer, "decision_chain"), (noted.Figures["customer"], noted.Figures["aspect"]));
        Assert.Contains(text, noted.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("谁拍板？")]
    [InlineData("宏达谁说了算")]
    [InlineData("还不知道谁拍板")]
    [InlineData("who decides there?")]
    [InlineData("not sure who has the final say")]
    [InlineData("我说了算")]
    [InlineData("分拣人手不够怎么办")]
    [InlineData("今天头疼，时间也不够")]
    [InlineData("我们部门预算砍了一半")]
    [InlineData("it is too late for lunch now")]
    public void A_question_or_what_nobody_knows_is_no_answer(string text)
    {
        _chat.Ask("张伟", "今天拜访了宏达");
        long before = _chat.Entries;

        _chat.Say("张伟", text);

        Assert.Equal(before, _chat.Entries);
    }

    [Fact]
    public void An_open_question_is_answered_first()
    {
        _chat.Ask("张伟", "今天拜访了宏达");
        _chat.Ask("张伟", "宏达丢单了");

        Assert.Equal(("recorded", "budget"), (_chat.Ask("张伟", "预算砍了").Kind, _chat.Replies[0].Figures["reason"]));
    }

    [Theory]
    [InlineData("答应宏达9月25号给样品册", "2026-09-25")]
    [InlineData("I promised Hongda a sample book by 25 September", "2026-09-25")]
    public void A_promise_is_a_plan_for_the_day_it_is_due(string text, string on)
    {
        Reply planned = _chat.Ask("张伟", text);

        Assert.Equal(("recorded", Customer, on), (planned.Kind, planned.Figures["customer"], planned.Figures["on"]));
    }

    [Theory]
    [InlineData("宏达答应下周签")]
    [InlineData("没答应宏达什么")]
    [InlineData("Hongda promised to sign next week")]
    public void A_promise_of_the_customers_own_is_none_of_the_speakers(string text)
    {
        long before = _chat.Entries;

        _chat.Say("张伟", text);

        Assert.Equal(before, _chat.Entries);
    }
}
