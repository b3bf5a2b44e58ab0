using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Tests.Interpreting;

/// <summary>What a short name means does not depend on when the program was started: a directory that grew reads as one that was made at once.</summary>
public sealed class GrowingDirectoryTests
{
    [Theory]
    [InlineData(3, 4)]
    [InlineData(8, 0)]
    public void A_short_name_fits_all_that_begin_with_it_or_says_nothing_where_too_many_do(int known, int meant)
    {
        var grown = MeantIn(NameDirectory.Of(Customers(known)).With(Customer(known)));

        Assert.Equal(meant, grown.Count);
        Assert.Equal(MeantIn(NameDirectory.Of(Customers(known + 1))), grown);
    }

    private static List<string> MeantIn(NameDirectory names) => [.. names.Resolve("梧桐").Candidates.Select(thing => thing.Value)];

    private static IEnumerable<NamedThing> Customers(int count) => Enumerable.Range(0, count).Select(Customer);

    private static NamedThing Customer(int number) => CompanyNames.Customer($"梧桐{"甲乙丙丁戊己庚辛壬"[number]}区面粉厂", []);
}
