using System.Globalization;
using System.Text;

namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>
/// Splits a text so that each part has at most so many bytes of UTF-8: between sections, else between lines, else between words, never inside a figure or a
/// character as people see it. The parts together are the text.
/// </summary>
internal static class TextParts
{
    private const string BreakAfter = " ,;!?，。；！？、：）";

    /// <param name="most">Bytes; at least 64.</param>
    public static IReadOnlyList<string> Of(string text, int most)
    {
        if (Encoding.UTF8.GetByteCount(text) <= most) return [text];
        List<string> parts = [];
        StringBuilder part = new();
        int bytes = 0;
        foreach (string piece in Pieces(text, most))
        {
            int more = Encoding.UTF8.GetByteCount(piece);
            if (bytes > 0 && bytes + more > most)
            {
                parts.Add(part.ToString());
                part.Clear();
                bytes = 0;
            }

            part.Append(piece);
            bytes += more;
        }

        parts.Add(part.ToString());
        return parts;
    }

    /// <summary>Sections that fit, else their lines, else parts of those.</summary>
    private static IEnumerable<string> Pieces(string text, int most) =>
        After(text, "\n\n").SelectMany(section => Fits(section, most) ? [section] : After(section, "\n").SelectMany(line => Fits(line, most) ? [line] : Cut(line, most)));

    private static bool Fits(string text, int most) => Encoding.UTF8.GetByteCount(text) <= most;

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
    private static IEnumerable<string> Cut(string line, int most)
    {
        int start = 0;
        while (start < line.Length)
        {
            int end = EndOf(line, start, most);
            yield return line[start..end];
            start = end;
        }
    }

    private static int EndOf(string line, int start, int most)
    {
        int at = start;
        int best = start;
        int bytes = 0;
        while (at < line.Length)
        {
            int length = StringInfo.GetNextTextElementLength(line, at);
            bytes += Encoding.UTF8.GetByteCount(line.AsSpan(at, length));
            if (bytes > most) return best > start ? best : Math.Max(at, start + length);
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
