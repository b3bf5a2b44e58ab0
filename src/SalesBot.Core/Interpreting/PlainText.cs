using System.Text;

namespace SalesBot.Core.Interpreting;

/// <summary>
/// A message in the one form that all word tables are written in: half-width, lower-case ASCII letters, simplified characters where a
/// table needs them. It is mapped char by char, so that a position in <see cref="Normal"/> is the same position in <see cref="Original"/>.
/// </summary>
public sealed class PlainText
{
    // In the order of the text; what people wrote is kept as they wrote it, however it is read.
    private readonly IReadOnlyList<Slip> _slips;

    private PlainText(string original, string normal, IReadOnlyList<Slip> slips)
    {
        Original = original;
        Normal = normal;
        _slips = slips;
    }

    public string Original { get; }

    public string Normal { get; }

    public int Length => Normal.Length;

    public char this[int index] => Normal[index];

    public static PlainText Of(string text) => Of(text, []);

    /// <param name="slips">The words of the text that were typed otherwise, in its order.</param>
    internal static PlainText Of(string text, IReadOnlyList<Slip> slips)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var c in text)
        {
            if (Folded(c) != c)
            {
                return new PlainText(text, string.Create(text.Length, text, Fold), slips);
            }
        }

        return new PlainText(text, text, slips);
    }

    /// <summary>The same words, of which some are hidden.</summary>
    /// <param name="masked">As long as the text.</param>
    internal PlainText Masked(string masked) => new(Original, masked, _slips);

    /// <summary>The words as they were written.</summary>
    public string Words(TextSpan span)
    {
        if (_slips.Count == 0) return Original[span.Start..span.End];
        StringBuilder words = new();
        int at = span.Start;
        foreach (Slip slip in _slips.Where(slip => slip.Span.Start >= span.Start && slip.Span.End <= span.End))
        {
            words.Append(Original, at, slip.Span.Start - at).Append(slip.Typed);
            at = slip.Span.End;
        }

        return words.Append(Original, at, span.End - at).ToString();
    }

    private static void Fold(Span<char> normal, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            normal[i] = Folded(text[i]);
        }
    }

    private static char Folded(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c + 32),
        '\n' or '\r' => '\n',
        < '\u0080' => char.IsControl(c) ? ' ' : c,
        >= '\uff21' and <= '\uff3a' => (char)(c - 0xfee0 + 32),
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' or '\u00a0' or '\u2009' or '\u202f' => ' ',
        '\u2018' or '\u2019' => '\'',
        '\u201c' or '\u201d' => '"',
        '\u2013' or '\u2014' or '\u2212' or '\uff0d' => '-',
        '\uffe5' => '\u00a5',
        '\u301c' or '\uff5e' => '~',
        >= '\u4e00' and <= '\u9fff' => Traditional.Simplified(c),
        _ => c,
    };
}
