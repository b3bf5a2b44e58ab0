using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>What is wanted, promised, guessed, talked of, on its way or done elsewhere has not happened: nothing is recorded of it.</summary>
public sealed class ProspectTests
{
    private static readonly NameDirectory Names = NameDirectory.Of(
    [
        CompanyNames.Customer("松涛物流有限公司", ["松涛"]), CompanyNames.Customer("松针茶行", []), CompanyNames.Customer("Kestrel Foods", ["Kestrel"]),
        new NamedThing(NameKind.Category, "goods", ["礼盒", "goods", "hampers"]), new NamedThing(NameKind.Category, "card", ["储值卡", "cards"]),
    ]);

    [Theory]
    [InlineData("松涛想签20万但预算不够")]
    [InlineData("松涛快签了，20万")]
    [InlineData("松涛答应这周签20万")]
    [InlineData("松涛口头同意签20万")]
    [InlineData("松涛20万的单子稳了")]
    [InlineData("松涛的合同还在走，20万")]
    [InlineData("松涛在别家买了20万")]
    [InlineData("松涛那边20万基本定了")]
    [InlineData("松涛这周应该能回10万")]
    [InlineData("松涛好像付了3万")]
    [InlineData("催了松涛的款，说下周付3万")]
    [InlineData("松涛的回款记错了")]
    [InlineData("松涛的支票3万被退了")]
    [InlineData("松涛王总请我吃饭花了800")]
    [InlineData("该拜访松涛了")]
    [InlineData("明天拜访了松涛")]
    [InlineData("松涛的报价我还在算，没发")]
    [InlineData("松涛再拖下去我就把它放公海了")]
    public void In_chinese(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("I think Kestrel paid 30k")]
    [InlineData("check whether Kestrel paid 30k")]
    [InlineData("Kestrel wants a refund of 20k")]
    [InlineData("Kestrel bought 20k elsewhere")]
    [InlineData("Kestrel verbally committed to 50k")]
    [InlineData("discussed a 50k deal with Kestrel")]
    [InlineData("sent Kestrel a 50k contract")]
    [InlineData("Kestrel has the contract, 50k")]
    [InlineData("Kestrel signed nothing today")]
    [InlineData("Kestrel have paid none of the 19k")]
    [InlineData("Kestrel spends about 1m a year on gifts")]
    [InlineData("Kestrel treated me to lunch, 80 bucks")]
    [InlineData("the meeting with Kestrel is off")]
    [InlineData("time to visit Kestrel")]
    [InlineData("visited Kestrel tomorrow")]
    [InlineData("still drafting the quote for Kestrel")]
    [InlineData("in the car on the way to Kestrel")]
    [InlineData("we lost a box of Kestrel's")]
    [InlineData("make it a good one")]
    [InlineData("not today")]
    [InlineData("thanks, that's all for today")]
    public void In_english(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("松涛签了20万", typeof(Command.SignDeal))]
    [InlineData("松涛说好的20万今天签了", typeof(Command.SignDeal))]
    [InlineData("松涛答应的5万到账了", typeof(Command.RecordPayment))]
    [InlineData("Kestrel signed for 50k", typeof(Command.SignDeal))]
    [InlineData("Kestrel paid the 19k", typeof(Command.RecordPayment))]
    [InlineData("回款3万", typeof(Command.RecordPayment))]
    [InlineData("they paid 22,500", typeof(Command.RecordPayment))]
    public void What_was_done_is_recorded(string text, Type meant) => Assert.IsType(meant, Assert.Single(Of(text)));

    [Theory]
    [InlineData("松涛竞争对手报价18万")]
    [InlineData("a rival quoted Kestrel 45k")]
    public void A_rivals_price_is_worth_a_note(string text) => Assert.Equal(Aspect.Competitor, Assert.IsType<Command.NoteCustomer>(Assert.Single(Of(text))).Aspect);

    [Theory]
    [InlineData("撤销松涛的回款")]
    [InlineData("把松涛的回款撤销")]
    [InlineData("松涛回款搞错了，撤掉")]
    [InlineData("undo the Kestrel payment")]
    public void What_is_taken_back_is_not_recorded_again(string text) => Assert.IsType<Command.UndoLast>(Assert.Single(Of(text)));

    [Theory]
    [InlineData("松涛那单是9万，不是8万", 90_000)]
    [InlineData("松涛那单改成8万", 80_000)]
    [InlineData("the Kestrel deal was 480k not 450k", 480_000)]
    public void A_named_deal_is_put_right_and_not_signed_again(string text, int amount) => Assert.Equal(amount, Assert.IsType<Command.AmendLast>(Assert.Single(Of(text))).Amount?.Yuan);

    [Theory]
    [InlineData("松涛签了12万礼盒，其中4万储值卡", "card", 40_000, 120_000)]
    [InlineData("松涛签了15万，一半储值卡一半礼盒", "card", 75_000, 150_000)]
    [InlineData("Kestrel signed 150k hampers including 40k cards", "card", 40_000, 150_000)]
    [InlineData("Kestrel signed 150k, half cards half hampers", "card", 75_000, 150_000)]
    public void A_part_of_a_sum_is_counted_in(string text, string category, int part, int whole)
    {
        var deal = Assert.IsType<Command.SignDeal>(Assert.Single(Of(text)));

        Assert.Equal(whole, deal.Amount?.Yuan);
        Assert.Equal(part, deal.Items!.Single(item => item.Category.Text == category).Amount?.Yuan);
        Assert.Equal(whole - part, deal.Items!.Single(item => item.Category.Text != category).Amount?.Yuan);
    }

    private static IReadOnlyList<Command> Of(string text) => Interpreter.Interpret(text, new LocalDateTime(2026, 7, 7, 10, 0), null, Names).Commands;
}
