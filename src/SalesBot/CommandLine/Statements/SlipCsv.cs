using System.Diagnostics;
using System.Text;
using NodaTime.Text;
using SalesBot.Core.Replies;

namespace SalesBot.CommandLine.Statements;

/// <summary>A statement as comma-separated values (RFC 4180): the lines, then the sums below the value column. Numbers stand without separators, shares as fractions.</summary>
internal static class SlipCsv
{
    public static string Of(PaySlip slip)
    {
        StringBuilder text = new();
        Append(text, slip.Columns);
        foreach (IReadOnlyList<SlipCell> line in slip.Lines) Append(text, line.Select(Shown));
        foreach (SlipSum sum in slip.Sums)
        {
            string[] cells = [.. slip.Columns.Select(_ => "")];
            cells[PaySlip.NameColumn] = sum.Name;
            cells[PaySlip.ValueColumn] = sum.Amount.ToFigure();
            Append(text, cells);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Shown(SlipCell cell) => cell switch
    {
        SlipCell.Nothing => "",
        SlipCell.Words words => Harmless(words.Text),
        SlipCell.Day day => LocalDatePattern.Iso.Format(day.Value),
        SlipCell.Amount amount => amount.Value.ToFigure(),
        SlipCell.Exact exact => exact.Value.ToString(),
        SlipCell.Share share => share.Value.ToString(),
        _ => throw new UnreachableException(),
    };

    /// <summary>A spreadsheet takes words that begin like a formula for one, and whoever names a customer could write one.</summary>
    private static string Harmless(string words) => words.Length > 0 && "=+-@\t\r".Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
