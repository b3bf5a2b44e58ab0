using SalesBot.Store;

namespace SalesBot.Tests.Store;

public sealed class EntryHashTests
{
    private static readonly byte[] Other = [.. Enumerable.Repeat((byte)1, EntryHash.Size)];

    [Fact]
    public void The_hash_of_a_known_entry_stays_what_it_is()
    {
        var hash = EntryHash.Of(EntryHash.Origin, 1, Some.Entry("""{"amount":120000}""", "deal_signed", "李娜"));

        Assert.Equal("af4813d94efeadddb40f629969c46c20aed933e44b9718eb5f8323423d359ea5", Convert.ToHexStringLower(hash));
    }

    [Fact]
    public void Every_part_of_an_entry_changes_its_hash()
    {
        var entry = Some.Entry("{}", "deal_signed", "Li");
        byte[][] hashes =
        [
            EntryHash.Of(EntryHash.Origin, 1, entry),
            EntryHash.Of(EntryHash.Origin, 2, entry),
            EntryHash.Of(Other, 1, entry),
            EntryHash.Of(EntryHash.Origin, 1, entry with { At = Some.Moment.PlusTicks(1) }),
            EntryHash.Of(EntryHash.Origin, 1, entry with { Kind = "deal_amended" }),
            EntryHash.Of(EntryHash.Origin, 1, entry with { By = "Wang" }),
            EntryHash.Of(EntryHash.Origin, 1, entry with { Json = "[]"u8.ToArray() }),
        ];

        Assert.Equal(hashes.Length, hashes.Select(Convert.ToHexString).Distinct().Count());
    }

    [Fact]
    public void Letters_moved_from_one_part_to_the_next_change_the_hash()
    {
        var one = EntryHash.Of(EntryHash.Origin, 1, Some.Entry("{}", kind: "ab", by: "c"));
        var other = EntryHash.Of(EntryHash.Origin, 1, Some.Entry("{}", kind: "b", by: "ca"));

        Assert.NotEqual(one, other);
    }
}
