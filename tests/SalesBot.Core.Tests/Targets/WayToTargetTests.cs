using SalesBot.Core.Quantities;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Targets;

public sealed class WayToTargetTests
{
    [Fact]
    public void Every_step_from_a_gap_to_visits_a_week_is_rounded_up()
    {
        Assert.Equal(new WayToTarget(12, 48, 120, 20), WayToTarget.Of(Money.FromYuan(480_000), Money.FromYuan(40_000), Ratio.FromPercent(25), Ratio.FromPercent(40), 6));
        Assert.Equal(new WayToTarget(13, 52, 130, 22), WayToTarget.Of(Money.FromYuan(480_000.01m), Money.FromYuan(40_000), Ratio.FromPercent(25), Ratio.FromPercent(40), 6));
    }
}
