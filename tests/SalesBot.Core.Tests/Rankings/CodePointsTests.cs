using FsCheck;
using FsCheck.Fluent;
using SalesBot.Core.Rankings;

namespace SalesBot.Core.Tests.Rankings;

public sealed class CodePointsTests
{
    /// <summary>Of one unit and of two, on either side of where UTF-16 keeps the halves of its pairs.</summary>
    private static readonly string[] Letters = ["A", "z", "张", "\ud7ff", "\ue000", "ｶ", "\uffff", "𠮷", "😀", "😁", "\U0010ffff"];

    [Fact]
    public void Names_are_in_the_order_of_their_characters_whatever_their_units_are()
    {
        Arbitrary<string> names = Gen.Elements(Letters).ListOf().Select(string.Concat).ToArbitrary();

        Prop.ForAll(names, names, (a, b) => Math.Sign(CodePoints.Compare(a, b)) == Math.Sign(Runes(a).AsSpan().SequenceCompareTo(Runes(b)))).QuickCheckThrowOnFailure();
    }

    private static int[] Runes(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];
}
