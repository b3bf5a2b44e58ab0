using System.Globalization;
using System.Text;
using SalesBot.Channels.Shaping;

namespace SalesBot.Tests.Channels.Shaping;

public sealed class TextPartsTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    public static TheoryData<string> Texts => new()
    {
        { "" },
        { "短" },
        { string.Concat(Enumerable.Repeat("- 蓝湾食品签约 **120,000**，还差 58,000\n", 200)) },
        { string.Concat(Enumerable.Repeat(Family, 300)) },
        { new string('字', 3_000) },
        { string.Join(' ', Enumerable.Range(0, 900).Select(number => (number * 1_234_567).ToString("#,##0.00", CultureInfo.InvariantCulture))) },
        { string.Concat(Enumerable.Repeat("😀é字a ", 700)) },
        { string.Join("\n\n", Enumerable.Range(0, 40).Select(number => "节" + number.ToString(CultureInfo.InvariantCulture) + "\n" + new string('文', 90))) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_parts_are_the_text_and_each_fits(string text)
    {
        IReadOnlyList<string> parts = TextParts.OfBytes(text, 2_048);

        Assert.Equal(text, string.Concat(parts));
        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 0, 2_048));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_character_and_no_figure_is_cut(string text)
    {
        IReadOnlyList<string> parts = TextParts.OfBytes(text, 2_048);

        Assert.Equal(StringInfo.ParseCombiningCharacters(text).Length, parts.Sum(part => StringInfo.ParseCombiningCharacters(part).Length));
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.False(
            (char.IsAsciiDigit(pair.First[^1]) && (char.IsAsciiDigit(pair.Second[0]) || pair.Second[0] is '.' or ',')) || (pair.First[^1] is '.' or ',' && char.IsAsciiDigit(pair.Second[0]))));
    }

    [Fact]
    public void A_text_is_split_between_lines_while_that_is_possible() =>
        Assert.All(TextParts.OfBytes(string.Concat(Enumerable.Repeat("| 林涛 | 585,000 |\n", 300)), 2_048), part => Assert.EndsWith("|\n", part, StringComparison.Ordinal));
}
