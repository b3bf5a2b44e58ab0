using FsCheck;
using FsCheck.Fluent;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Properties;

public sealed class BandProperties
{
    /// <summary>Lower ends in hundredths of a per cent, rising from 0.</summary>
    private static readonly Arbitrary<int[]> Ends = Gen.Choose(1, 20_000).ListOf().Select(ends => ends.Prepend(0).Distinct().Order().ToArray()).ToArbitrary();

    [Fact]
    public void Every_attainment_lies_in_exactly_one_band() => Prop.ForAll(
        Ends,
        Gen.Choose(0, 2_500_000).ToArbitrary(),
        (ends, millionths) =>
        {
            CommissionPlan plan = PlanOf(ends);
            Ratio attainment = Ratio.FromFraction(millionths / 1_000_000m);
            int[] holding = [.. Enumerable.Range(0, ends.Length).Where(band => Holds(plan, band, attainment))];
            return holding.Length == 1 && FactorAt(plan, attainment) == plan.Bands[holding[0]].Factor;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_lower_end_of_a_band_belongs_to_it_and_what_lies_just_below_does_not() => Prop.ForAll(
        Ends,
        ends =>
        {
            CommissionPlan plan = PlanOf(ends);
            Ratio hair = Ratio.FromFraction(0.000000000000000001m);
            return plan.Bands.Skip(1).Zip(plan.Bands).All(pair =>
                FactorAt(plan, pair.First.From) == pair.First.Factor && FactorAt(plan, pair.First.From - hair) == pair.Second.Factor);
        }).QuickCheckThrowOnFailure();

    private static bool Holds(CommissionPlan plan, int band, Ratio attainment) =>
        plan.Bands[band].From <= attainment && (band + 1 == plan.Bands.Count || attainment < plan.Bands[band + 1].From);

    private static CommissionPlan PlanOf(int[] ends) =>
        Some.TieredPlan with { Bands = [.. ends.Select((end, index) => new Band(Ratio.FromFraction(end / 10_000m), Ratio.FromFraction(index * 0.01m)))] };

    private static Ratio FactorAt(CommissionPlan plan, Ratio attainment)
    {
        PlanTerms terms = new(new Fact.PlanAdopted(plan, new NodaTime.LocalDate(2026, 1, 1), 1), [], CommissionRules.Default, 1);
        return terms.Steps[terms.StepAt(attainment)];
    }
}
