using System.Text;

namespace SalesBot.Channels.Shaping;

/// <summary>Reads one line of a reply's markdown: bold, escaped characters, and code, which is a bar or else plain words.</summary>
internal sealed class LineReader
{
    private const char FullCell = '█';
    private const char OpenCell = '░';

    private readonly List<Run> _runs = [];
    private readonly StringBuilder _words = new();
    private bool _isBold;

    public LineReader(string line)
    {
        for (int at = 0; at < line.Length; at++) at = Read(line, at);
        End();
        Runs = Tidy();
    }

    public IReadOnlyList<Run> Runs { get; }

    /// <summary>Of the bar; 0 where there is none.</summary>
    public int Cells { get; private set; }

    public int FullCells { get; private set; }

    /// <returns>The last place that was read.</returns>
    private int Read(string line, int at)
    {
        if (line[at] == '\\' && at + 1 < line.Length && char.IsPunctuation(line[at + 1]) | char.IsSymbol(line[at + 1]))
        {
            _words.Append(line[at + 1]);
            return at + 1;
        }

        if (line[at] == '*' && at + 1 < line.Length && line[at + 1] == '*')
        {
            End();
            _isBold = !_isBold;
            return at + 1;
        }

        if (line[at] == '`' && line.IndexOf('`', at + 1) is > 0 and var end)
        {
            Code(line[(at + 1)..end]);
            return end;
        }

        _words.Append(line[at]);
        return at;
    }

    private void Code(string code)
    {
        if (code.Length == 0 || code.Any(letter => letter is not (FullCell or OpenCell)))
        {
            _words.Append(code);
            return;
        }

        Cells = code.Length;
        FullCells = code.Count(letter => letter == FullCell);
    }

    private void End()
    {
        if (_words.Length > 0) _runs.Add(new Run(_words.ToString(), _isBold));
        _words.Clear();
    }

    /// <summary>Where a bar stood in the line, one space is left, and none before a punctuation mark.</summary>
    private IReadOnlyList<Run> Tidy()
    {
        List<Run> tidy = [.. _runs.Select(run => run with { Text = run.Text.Replace("  ", " ", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" ，", "，", StringComparison.Ordinal) })];
        if (tidy.Count > 0) tidy[^1] = tidy[^1] with { Text = tidy[^1].Text.TrimEnd() };
        return [.. tidy.Where(run => run.Text.Length > 0)];
    }
}
