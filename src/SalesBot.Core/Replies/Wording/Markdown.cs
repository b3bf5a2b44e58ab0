using System.Buffers;
using System.Text;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording;

/// <summary>The little markdown that every surface can show: bold, lists, code for bars.</summary>
internal static class Markdown
{
    private const int BarCells = 10;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\*_`[]<>~|#");

    /// <summary>A first line and a list below it; lines that are null or empty are left out.</summary>
    public static string Text(string headline, params IEnumerable<string?> items)
    {
        StringBuilder text = new(headline);
        string gap = "\n\n";
        foreach (string? item in items)
        {
            if (string.IsNullOrEmpty(item)) continue;
            text.Append(gap).Append("- ").Append(item);
            gap = "\n";
        }

        return text.ToString();
    }

    /// <summary>Ten cells; one is full only when its whole tenth is reached, and none is left open beyond the target.</summary>
    public static string Bar(Ratio reached)
    {
        int full = (int)decimal.Truncate(Math.Clamp(reached.Value, 0m, 1m) * BarCells);
        return "`" + new string('█', full) + new string('░', BarCells - full) + "`";
    }

    /// <summary>Names and notes of people as they stand, without becoming a link, a list or bold type.</summary>
    public static string Plain(string words)
    {
        string line = words.ReplaceLineEndings(" ").Trim();
        if (!line.AsSpan().ContainsAny(Special)) return line;
        StringBuilder text = new();
        foreach (char c in line)
        {
            if (Special.Contains(c)) text.Append('\\');
            text.Append(c);
        }

        return text.ToString();
    }
}
