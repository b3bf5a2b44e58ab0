using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Examples;

/// <summary>Worked examples of targets.</summary>
public sealed class TargetExamples
{
    [Fact]
    public void A_gap_is_closed_by_so_many_visits_a_week()
    {
        WayToTarget way = WayToTarget.Of(Money.FromYuan(480_000), Money.FromYuan(40_000), Ratio.FromPercent(25), Ratio.FromPercent(40), 6);

        Assert.Equal(("T02", new WayToTarget(12, 48, 120, 20)), ("T02", way));
    }

    [Fact]
    public void A_year_is_split_by_season_weights() =>
        Assert.Equal(
            [("T03", 1_100_000m), ("T03", 1_100_000m), ("T03", 1_925_000m), ("T03", 1_375_000m)],
            SeasonSplit.Of(5_500_000, [20, 20, 35, 25], Metric.Amount).Select(part => ("T03", part)));
}
