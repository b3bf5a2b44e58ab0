using System.Globalization;
using System.Text;

namespace SalesBot.Channels.Shaping;

/// <summary>
/// Splits a text so that each part is at most so long: between sections, else between lines, else between words, never inside a figure or a
/// character as people see it. The parts together are the text.
/// </summary>
internal static class TextParts
{
    private const string BreakAfter = " ,;!?，。；！？、：）";

    private static readonly Func<ReadOnlySpan<char>, int> Bytes = Encoding.UTF8.GetByteCount;
    private static readonly Func<ReadOnlySpan<char>, int> Units = text => text.Length;

    /// <param name="most">Bytes of UTF-8.</param>
    public static IReadOnlyList<string> OfBytes(string text, int most) => Of(text, most, Bytes);

    /// <param name="most">UTF-16 units.</param>
    public static IReadOnlyList<string> OfUnits(string text, int most) => Of(text, most, Units);

    /// <summary>The text where it fits, else as much of it as does.</summary>
    /// <param name="most">UTF-16 units.</param>
    public static string Beginning(string text, int most) => text.Length <= most ? text : OfUnits(text, most)[0].TrimEnd();

    private static IReadOnlyList<string> Of(string text, int most, Func<ReadOnlySpan<char>, int> lengthOf)
    {
        if (lengthOf(text) <= most) return [text];
        List<string> parts = [];
        StringBuilder part = new();
        int length = 0;
        foreach (string piece in Pieces(text, most, lengthOf))
        {
            int more = lengthOf(piece);
            if (length > 0 && length + more > most)
            {
                parts.Add(part.ToString());
                part.Clear();
                length = 0;
            }

            part.Append(piece);
            length += more;
        }

        parts.Add(part.ToString());
        return parts;
    }

    /// <summary>Sections that fit, else their lines, else parts of those.</summary>
    private static IEnumerable<string> Pieces(string text, int most, Func<ReadOnlySpan<char>, int> lengthOf) => After(text, "\n\n").SelectMany(
        section => lengthOf(section) <= most ? [section] : After(section, "\n").SelectMany(line => lengthOf(line) <= most ? [line] : Cut(line, most, lengthOf)));

    /// <summary>Cut after each separator, which stays with what is before it.</summary>
    private static IEnumerable<string> After(string text, string separator)
    {
        int start = 0;
        while (text.IndexOf(separator, start, StringComparison.Ordinal) is >= 0 and var at)
        {
            yield return text[start..(at + separator.Length)];
            start = at + separator.Length;
        }

        if (start < text.Length) yield return text[start..];
    }

    /// <summary>A line that is too long by itself.</summary>
    private static IEnumerable<string> Cut(string line, int most, Func<ReadOnlySpan<char>, int> lengthOf)
    {
        int start = 0;
        while (start < line.Length)
        {
            int end = EndOf(line, start, most, lengthOf);
            yield return line[start..end];
            start = end;
        }
    }

    private static int EndOf(string line, int start, int most, Func<ReadOnlySpan<char>, int> lengthOf)
    {
        int at = start;
        int best = start;
        int taken = 0;
        while (at < line.Length)
        {
            int length = StringInfo.GetNextTextElementLength(line, at);
            taken += lengthOf(line.AsSpan(at, length));
            if (taken > most) return best > start ? best : Math.Max(at, start + length);
            at += length;
            if (IsBreak(line, at)) best = at;
        }

        return line.Length;
    }

    /// <summary>Whether a line may end before this place: after a space or a mark, or between characters that are no parts of a figure or word.</summary>
    private static bool IsBreak(string line, int at)
    {
        if (at >= line.Length) return true;
        char before = line[at - 1];
        bool isInFigure = char.IsAsciiDigit(line[at]) && before is '.' or ',';
        if (BreakAfter.Contains(before, StringComparison.Ordinal)) return !isInFigure;
        return !IsOfWord(before) && !IsOfWord(line[at]);
    }

    private static bool IsOfWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or ',' or '%' or '+' or '-' or '万' or '亿';
}
