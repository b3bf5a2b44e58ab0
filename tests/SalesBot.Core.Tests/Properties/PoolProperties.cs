using FsCheck;
using FsCheck.Fluent;

namespace SalesBot.Core.Tests.Properties;

public sealed class PoolProperties
{
    private static readonly Arbitrary<int[]> Chances = Gen.Choose(0, 99_999).ArrayOf(80).ToArbitrary();

    private static readonly Arbitrary<int> Settings = Gen.Choose(0, 99_999).ToArbitrary();

    [Fact]
    public void No_customer_falls_unwarned_or_too_early_or_on_a_day_off_or_while_protected_or_has_two_owners() => Prop.ForAll(
        Chances,
        Settings,
        (chances, settings) =>
        {
            RandomDays days = new(settings);
            days.Live(chances);
            days.Wait();
            return (days.Offences.Count == 0).Label($"{string.Join("; ", days.Offences)} under {RandomRules.Of(settings).Pool}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Nobody_is_forgotten_every_customer_that_nothing_protects_falls_in_the_end()
    {
        int falls = 0;
        Prop.ForAll(
            Chances,
            Settings,
            (chances, settings) =>
            {
                RandomDays days = new(settings);
                days.Live(chances);
                days.Wait();
                falls += days.Falls;
                return !days.Forgotten.Any();
            }).QuickCheckThrowOnFailure();

        Assert.True(falls > 0, "in all these days nothing fell");
    }
}
