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
        text.AppendCsvLine(slip.Columns);
        foreach (IReadOnlyList<SlipCell> line in slip.Lines) text.AppendCsvLine(line.Select(Shown));
        foreach (SlipSum sum in slip.Sums)
        {
            string[] cells = [.. slip.Columns.Select(_ => "")];
            cells[PaySlip.NameColumn] = sum.Name;
            cells[PaySlip.ValueColumn] = sum.Amount.ToFigure();
            text.AppendCsvLine(cells);
        }

        return text.ToString();
    }

    private static string Shown(SlipCell cell) => cell switch
    {
        SlipCell.Nothing => "",
        SlipCell.Words words => CsvLine.Words(words.Text),
        SlipCell.Day day => LocalDatePattern.Iso.Format(day.Value),
        SlipCell.Amount amount => amount.Value.ToFigure(),
        SlipCell.Exact exact => exact.Value.ToString(),
        SlipCell.Share share => share.Value.ToString(),
        _ => throw new UnreachableException(),
    };
}
