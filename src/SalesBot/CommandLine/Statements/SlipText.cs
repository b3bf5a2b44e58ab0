using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime.Text;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Replies;

namespace SalesBot.CommandLine.Statements;

/// <summary>A statement for reading in a terminal: a table with aligned columns, the sums below it.</summary>
internal static class SlipText
{
    private const string Gap = "  ";

    public static string Of(PaySlip slip)
    {
        List<Line> lines = [new([.. slip.Columns.Select((name, column) => new Cell(name, IsNumber(slip, column)))])];
        lines.AddRange(slip.Lines.Select(line => new Line([.. line.Select(cell => new Cell(Shown(cell), IsNumber(cell)))])));
        int[] widths = [.. Enumerable.Range(0, slip.Columns.Count).Select(column => lines.Max(line => HalfWidths.Of(line.Cells[column].Text)))];
        StringBuilder text = new(slip.Title + "\n");
        foreach (string remark in slip.Remarks) text.Append(remark).Append('\n');
        text.Append('\n');
        foreach (Line line in lines) text.Append(string.Join(Gap, line.Cells.Select((cell, column) => Padded(cell, widths[column]))).TrimEnd()).Append('\n');
        text.Append('\n');
        int name = slip.Sums.Max(sum => HalfWidths.Of(sum.Name));
        int value = slip.Sums.Max(sum => TableMoney.Of(sum.Amount).Length);
        foreach (SlipSum sum in slip.Sums) text.Append(Padded(new Cell(sum.Name, false), name)).Append(Gap).Append(Padded(new Cell(TableMoney.Of(sum.Amount), true), value)).Append('\n');
        return text.ToString();
    }

    private static bool IsNumber(PaySlip slip, int column) => slip.Lines.Any(line => IsNumber(line[column]));

    private static bool IsNumber(SlipCell cell) => cell is SlipCell.Amount or SlipCell.Exact or SlipCell.Share;

    private static string Shown(SlipCell cell) => cell switch
    {
        SlipCell.Nothing => "",
        SlipCell.Words words => words.Text,
        SlipCell.Day day => LocalDatePattern.Iso.Format(day.Value),
        SlipCell.Amount amount => TableMoney.Of(amount.Value),
        SlipCell.Exact exact => exact.Value.Yuan.ToString("#,##0.00########", CultureInfo.InvariantCulture),
        SlipCell.Share share => (share.Value.Value * 100m).ToString("0.####", CultureInfo.InvariantCulture) + "%",
        _ => throw new UnreachableException(),
    };

    private static string Padded(Cell cell, int width)
    {
        string space = new(' ', width - HalfWidths.Of(cell.Text));
        return cell.IsRight ? space + cell.Text : cell.Text + space;
    }

    private readonly record struct Cell(string Text, bool IsRight);

    private readonly record struct Line(IReadOnlyList<Cell> Cells);
}
