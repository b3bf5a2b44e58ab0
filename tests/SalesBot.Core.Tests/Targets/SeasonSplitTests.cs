using FsCheck;
using FsCheck.Fluent;
using SalesBot.Core.Commands;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Tests.Targets;

public sealed class SeasonSplitTests
{
    [Fact]
    public void The_last_part_takes_the_rounding_rest() =>
        Assert.Equal([33_333.33m, 33_333.33m, 33_333.34m], SeasonSplit.Of(100_000, [1, 1, 1], Metric.Amount));

    [Fact]
    public void What_is_counted_is_split_into_whole_numbers() =>
        Assert.Equal([33m, 33m, 34m], SeasonSplit.Of(100, [1, 1, 1], Metric.Visits));

    [Fact]
    public void No_part_of_a_small_whole_is_negative() =>
        Assert.Equal([1m, 1m, 0m, 0m], SeasonSplit.Of(2, [25, 25, 25, 25], Metric.NewCustomers));

    [Fact]
    public void Parts_sum_to_the_whole_and_none_is_negative() => Prop.ForAll(
        ArbMap.Default.ArbFor<uint>(),
        Gen.Choose(1, 100).ArrayOf(4).ToArbitrary(),
        (fen, weights) =>
        {
            IReadOnlyList<decimal> parts = SeasonSplit.Of(fen / 100m, [.. weights.Select(weight => (decimal)weight)], Metric.Amount);
            return parts.Sum() == fen / 100m && parts.All(part => part >= 0);
        }).QuickCheckThrowOnFailure();
}
