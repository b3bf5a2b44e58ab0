using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>The worked examples of standard competition ranking.</summary>
public sealed class RankingExamples
{
    private static readonly string[] Sellers = ["陈晨: 蓝海", "林涛: 远山", "周敏: 晨光", "吴迪: 金穗", "郑欣: 天平", "冯磊: 云锦"];

    [Theory]
    [InlineData("R01", new[] { 120_000, 90_000, 90_000, 60_000 }, new[] { "1", "2", "2", "4" })]
    [InlineData("R02", new[] { 100, 100, 100, 50, 50, 10 }, new[] { "1", "1", "1", "4", "4", "6" })]
    public void Equal_values_share_the_better_rank_and_the_next_one_skips(string id, int[] amounts, string[] ranks)
    {
        IEnumerable<string> deals = Sellers.Zip(amounts, (seller, amount) => $"{seller}签了{amount}元储值卡");
        JsonElement ranking = Script.Play(Script.Company("ranking.yaml"), $"{string.Join(" / ", deals)} / 陈晨: 本月排名")[^1].Last("ranking");

        Assert.Equal((id, string.Join(' ', ranks)), (id, string.Join(' ', ranking.Column("rank").Take(ranks.Length))));
        Assert.Equal((id, "6"), (id, ranking.Figure("of")));
    }
}
