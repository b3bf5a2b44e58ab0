using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Tests.Examples;

/// <summary>Worked examples of standard competition ranking.</summary>
public sealed class RankingExamples
{
    [Theory]
    [InlineData("R01", new[] { 120_000, 90_000, 90_000, 60_000 }, new[] { 1, 2, 2, 4 })]
    [InlineData("R02", new[] { 100, 100, 100, 50, 50, 10 }, new[] { 1, 1, 1, 4, 4, 6 })]
    public void Equal_values_share_the_better_rank_and_the_next_one_skips(string id, int[] amounts, int[] ranks)
    {
        Diary diary = new(new LocalDate(2026, 9, 1));
        foreach (int amount in amounts)
        {
            Member member = diary.Joins($"成员{diary.Ledger.People.NextMember.Number}");
            diary.Signs(member, diary.Adds(member, $"客户{member.Id.Number}"), amount);
        }

        Ranking ranking = Ranking.Of(diary.Ledger, new RankingQuestion(Metric.Amount, SalesPeriod.OfMonth(diary.Today)), diary.Today);

        Assert.True(ranks.SequenceEqual(ranking.Lines.Select(line => line.Rank)), id);
    }
}
