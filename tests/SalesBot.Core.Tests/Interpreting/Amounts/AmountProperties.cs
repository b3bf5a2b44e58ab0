using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Tests.Interpreting.Amounts;

/// <summary>What is written out in any of the usual ways is read back as the same number.</summary>
public sealed class AmountProperties
{
    private static readonly Arbitrary<int> Amounts = Gen.OneOf(Gen.Choose(11, 999), Gen.Choose(1_000, 99_999), Gen.Choose(100_000, 2_000_000_000)).ToArbitrary();

    [Fact]
    public void Chinese_words_read_back() => Holds(amount => $"宏达回款{AmountWords.Chinese(amount)}元", amount => amount);

    [Fact]
    public void Financial_characters_read_back() => Holds(amount => $"合同总价{AmountWords.Financial(amount)}元整", amount => amount);

    [Fact]
    public void English_words_read_back() => Holds(amount => $"they paid {AmountWords.English(amount)} dollars", amount => amount);

    [Fact]
    public void Digits_with_separators_read_back() => Holds(amount => string.Create(CultureInfo.InvariantCulture, $"paid ${amount:N0} today"), amount => amount);

    [Fact]
    public void Tens_of_thousands_read_back() => Holds(amount => string.Create(CultureInfo.InvariantCulture, $"签了{amount / 10_000m}万"), amount => amount);

    [Fact]
    public void Thousands_read_back() => Holds(amount => string.Create(CultureInfo.InvariantCulture, $"closed at {amount / 1_000m}k"), amount => amount);

    [Fact]
    public void Fullwidth_digits_read_back() =>
        Holds(amount => $"签了{string.Concat(amount.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')))}元", amount => amount);

    [Fact]
    public void Sums_as_the_bot_writes_them_read_back_in_both_languages()
    {
        Holds(amount => $"宏达签了{Printed(amount)}元", amount => amount / 100m);
        Holds(amount => $"signed for {Printed(amount)} yuan", amount => amount / 100m);
    }

    [Fact]
    public void Percentages_read_back() =>
        Holds(amount => string.Create(CultureInfo.InvariantCulture, $"margin {amount / 100m}%"), amount => amount / 10_000m);

    private static string Printed(int cents) => Typeset.Separated(Money.FromYuan(cents / 100m));

    private static void Holds(Func<int, string> print, Func<int, decimal> value) => Prop.ForAll(
        Amounts,
        amount =>
        {
            var text = print(amount);
            var quantities = QuantityReader.Read(text);
            return (quantities.Count == 1 && quantities[0].Value == value(amount) && !quantities[0].IsVague).Label(text);
        }).QuickCheckThrowOnFailure();
}
