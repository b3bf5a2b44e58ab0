namespace SalesBot.Core.Interpreting;

/// <summary>Traditional characters, and variants of the characters for numbers and money, in the one form that the word tables are written in.</summary>
internal static class Traditional
{
    private const char First = '\u4e00';
    private const char Last = '\u9fff';

    /// <summary>Variant and plain form by turns, where <see cref="SimplifiedCharacters"/> says otherwise or nothing.</summary>
    private const string Variants = "參叁叄叁圓元圆元銭钱裏里戸户貮贰囉啰";

    private static readonly char[] Table = Read();

    /// <summary>The simplified character, or <paramref name="c"/> itself.</summary>
    /// <param name="c">From U+4E00 to U+9FFF, both included.</param>
    public static char Simplified(char c) => Table[c - First];

    private static char[] Read()
    {
        var table = new char[Last - First + 1];
        for (var c = First; c <= Last; c++)
        {
            table[c - First] = SimplifiedCharacters.Of(c);
        }

        for (var i = 0; i < Variants.Length; i += 2)
        {
            table[Variants[i] - First] = Variants[i + 1];
        }

        return table;
    }
}
