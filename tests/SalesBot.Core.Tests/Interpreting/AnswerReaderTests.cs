using NodaTime;
using SalesBot.Core.Interpreting.Answering;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>Whom a customer is, when that was asked: a name answers, a sentence stands for itself.</summary>
public sealed class AnswerReaderTests
{
    private static readonly LocalDateTime Now = new(2026, 9, 16, 10, 0);

    private static readonly NameDirectory Names = NameDirectory.Of([new NamedThing(NameKind.Customer, "冷山甲商行", ["冷山甲商行", "冷山甲"]), new NamedThing(NameKind.Customer, "Harbor Foods", ["Harbor Foods", "Harbor"])]);

    [Theory]
    [InlineData("我有哪些客户")]
    [InlineData("怎么用啊")]
    [InlineData("show me the ranking")]
    [InlineData("is it sunny today?")]
    [InlineData("撤销上一条")]
    [InlineData("我这个月提成多少")]
    [InlineData("明天提醒我开会")]
    public void A_sentence_is_no_name(string sentence) => Assert.Null(AnswerReader.Read(sentence, "customer", [], Now, Names));

    [Theory]
    [InlineData("冷山甲", "冷山甲商行")]
    [InlineData("harbor", "Harbor Foods")]
    [InlineData("松林木业", "松林木业")]
    [InlineData("Blue Kettle Cafe", "Blue Kettle Cafe")]
    [InlineData("查查网络科技", "查查网络科技")]
    public void A_name_answers_whether_it_is_known_or_not(string name, string customer)
    {
        var said = Assert.IsType<Answer.Slots>(AnswerReader.Read(name, "customer", [], Now, Names));
        Assert.Equal(customer, (string?)said.Values["customer"]);
    }
}
