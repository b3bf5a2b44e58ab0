using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>Chinese as people type it: guesses, hearsay, plans that fell through, and days, sums and names left half said.</summary>
public sealed class ChineseAsTypedTests
{
    private static readonly NameDirectory Names = NameDirectory.Of(
    [
        new NamedThing(NameKind.Member, "方可", ["方可"]),
        new NamedThing(NameKind.Customer, "冷山甲商行", ["冷山甲商行", "冷山甲"]),
        new NamedThing(NameKind.Customer, "白桦餐饮", ["白桦餐饮", "白桦"]),
        new NamedThing(NameKind.Category, "course", ["培训课程", "拉花课"]),
    ]);

    [Theory]
    [InlineData("估计冷山甲早签了")]
    [InlineData("想必白桦已经付款了")]
    [InlineData("恐怕冷山甲要丢")]
    [InlineData("师傅说他刚来那年签了三十万")]
    [InlineData("冷山甲以前签过五十万")]
    [InlineData("方可吹牛说冷山甲签了二十万")]
    [InlineData("都说白桦签了，其实八字没一撇")]
    [InlineData("白桦丢单？没有的事")]
    [InlineData("白桦说打款了")]
    [InlineData("领导去了白桦，谈得挺好")]
    public void What_is_guessed_or_only_heard_is_no_record(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("等白桦把样品寄回来再说")]
    [InlineData("白桦说付了款就给我们介绍客户")]
    [InlineData("本想上午去冷山甲，结果车坏了")]
    [InlineData("说好今天去白桦的，堵车堵死了，没去成")]
    [InlineData("下午要去白桦的，结果被拉去开会了")]
    [InlineData("啥时候能把冷山甲啃下来啊")]
    [InlineData("昨天白桦想退货，我劝住了")]
    [InlineData("冷山甲的合同寄出去了")]
    [InlineData("白桦的价格锁了")]
    public void What_has_not_come_about_is_no_record(string text) => Assert.Empty(Of(text));

    [Theory]
    [InlineData("目标年年涨，底薪没动")]
    [InlineData("PK输的那组请下午茶")]
    [InlineData("谁有空替我跑一趟白桦？")]
    [InlineData("先别给白桦发货，钱还没收到")]
    public void Talk_that_asks_for_nothing_is_no_question(string text) => Assert.Empty(Of(text));

    [Fact]
    public void Who_keeps_the_books_knows_what_came_in() =>
        Assert.Equal(new LocalDate(2026, 9, 15), Assert.IsType<Command.RecordPayment>(Assert.Single(Of("财务说白桦周二回了7.8万"))).On);

    [Fact]
    public void The_account_may_stand_behind_the_verb() => Assert.IsType<Command.RecordPayment>(Assert.Single(Of("白桦周一到的账，四万")));

    [Theory]
    [InlineData("15号拜访冷山甲", typeof(Command.LogVisit))]
    [InlineData("25号拜访冷山甲", typeof(Command.PlanFollowUp))]
    [InlineData("国庆回来8号去白桦", typeof(Command.PlanFollowUp))]
    [InlineData("没去成白桦，改去拜访冷山甲了", typeof(Command.LogVisit))]
    public void A_bare_day_is_read_by_where_it_lies(string text, Type meant) => Assert.IsType(meant, Assert.Single(Of(text)));

    [Theory]
    [InlineData("白桦二期合同36万，先签了一半18万", 180000)]
    [InlineData("白桦签了拉花课 8800", 8800)]
    public void Only_what_was_signed_is_the_sum(string text, int amount) => Assert.Equal(amount, Assert.IsType<Command.SignDeal>(Assert.Single(Of(text))).Amount?.Yuan);

    [Fact]
    public void Ten_odd_thousands_are_a_guess() => Assert.Null(Assert.IsType<Command.SignDeal>(Assert.Single(Of("白桦签了十来万"))).Amount);

    [Theory]
    [InlineData("给白桦报了34万，他们说10月25号能签")]
    [InlineData("白桦报价34万，10月25号可以签")]
    public void When_a_deal_is_to_be_closed_may_be_told_behind(string text) =>
        Assert.Equal(new LocalDate(2026, 10, 25), Assert.IsType<Command.MoveStage>(Assert.Single(Of(text))).ExpectedOn);

    [Fact]
    public void Two_things_that_are_told_of_a_customer_are_two_notes() =>
        Assert.Equal([Aspect.Budget, Aspect.DecisionChain], Of("白桦预算大概50万，拍板的是老板娘").Cast<Command.NoteCustomer>().Select(note => note.Aspect));

    [Theory]
    [InlineData("建个新客户 星湾酒店 白桦介绍的 B类 电话0571-88012345", "星湾酒店")]
    [InlineData("询盘进来一家Kiln Roasters，帮我建个档", "Kiln Roasters")]
    [InlineData("add个新客户Kiln Roasters，展会上认识的", "Kiln Roasters")]
    public void A_new_name_is_found_beside_what_else_is_told(string text, string name) =>
        Assert.Equal(name, Assert.IsType<Command.AddCustomer>(Assert.Single(Of(text))).Customer?.Text);

    [Fact]
    public void Whom_was_named_before_is_added() => Assert.Equal("白桦餐饮", Assert.IsType<Command.AddCustomer>(Of("昨天跟白桦通了电话，有戏。新增这个客户，A类")[1]).Customer?.Text);

    private static IReadOnlyList<Command> Of(string text) => Interpreter.Interpret(text, new LocalDateTime(2026, 9, 16, 10, 0), null, Names).Commands;
}
