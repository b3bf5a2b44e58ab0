using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>The worked example of money spent to sell.</summary>
public sealed class SpendingExamples
{
    private const string Spent =
        "沈怡: 给张伟三季度招待费2万 / 张伟: 请和兴王总吃饭花了2500 / 请广源的人吃饭花了2300 / 请新禾的人吃饭花了2000 / 请百川的人吃饭花了2000"
        + " / 请松石的人吃饭花了1700 / 请远帆的人吃饭花了1500";

    private const string Ordered =
        " / 07-20 和兴签了10万礼盒，利润3万 / 广源签了9万礼盒，利润2万6 / 新禾签了8万礼盒，利润2万 / 百川签了4万礼盒，利润1万";

    [Theory]
    [InlineData("X01", "张伟: 我招待费还剩多少")]
    [InlineData("X01 as the manager sees it", "沈怡: 张伟招待费用了多少")]
    public void Spending_is_set_against_what_it_brought(string id, string asked)
    {
        JsonElement answer = Script.Play(Script.Company("spending.yaml"), $"{Spent}{Ordered} / {asked}")[^1].Last("budget");

        Assert.Equal((id, "20000.00", "12000.00", "8000.00", "0.6000"), (id, answer.Figure("granted"), answer.Figure("used"), answer.Figure("left"), answer.Figure("used.share")));
        Assert.Equal(("6", "4", "3000.00", "2200.00"), (answer.Figure("customers"), answer.Figure("ordering"), answer.Figure("per_ordering"), answer.Figure("per_ordering.own")));
        Assert.Equal(("3200.00", "0.2667"), (answer.Figure("without_effect"), answer.Figure("without_effect.share")));
        Assert.Equal(("86000.00", "7.1667"), (answer.Figure("profit"), answer.Figure("return")));
        Assert.Equal(["和兴食品", "广源商超", "新禾烘焙", "百川集团", "松石茶业", "远帆文具"], answer.Column("customer"));
        Assert.Equal(["2500.00", "2300.00", "2000.00", "2000.00", "1700.00", "1500.00"], answer.Column("spent"));
    }
}
