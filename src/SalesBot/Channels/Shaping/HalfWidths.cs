namespace SalesBot.Channels.Shaping;

/// <summary>How wide a text is shown where every letter has the same width: Chinese characters, full-width signs and emoji take the place of two letters.</summary>
internal static class HalfWidths
{
    public static int Of(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    /// <summary>Korean letters, and everything from the Chinese radicals on.</summary>
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115f) or >= 0x2e80;
}
