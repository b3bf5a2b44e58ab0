using System.Diagnostics;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime.Text;
using SalesBot.Core.Replies;

namespace SalesBot.CommandLine.Statements;

/// <summary>A statement as a workbook of one sheet, whose amounts and shares are numbers that can be counted with.</summary>
internal static class SlipWorkbook
{
    private const double ColumnWidth = 14;

    public static void Write(PaySlip slip, string file)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        WorkbookPart book = document.AddWorkbookPart();
        WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = SlipStyles.Make();
        Column width = new() { Min = 1, Max = (uint)slip.Columns.Count, Width = ColumnWidth, CustomWidth = true };
        sheet.Worksheet = new Worksheet(new Columns(width), new SheetData(Rows(slip)));
        book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "statement" }));
    }

    private static IEnumerable<Row> Rows(PaySlip slip)
    {
        yield return new Row(Words(slip.Title, SlipStyles.Bold));
        foreach (string remark in slip.Remarks) yield return new Row(Words(remark, SlipStyles.Plain));
        yield return new Row(slip.Columns.Select(name => Words(name, SlipStyles.Bold)));
        foreach (IReadOnlyList<SlipCell> line in slip.Lines) yield return new Row(line.Select(Shown));
        foreach (SlipSum sum in slip.Sums)
        {
            Cell[] cells = [.. slip.Columns.Select(_ => new Cell())];
            cells[PaySlip.NameColumn] = Words(sum.Name, SlipStyles.Bold);
            cells[PaySlip.ValueColumn] = Number(sum.Amount.Rounded().Yuan, SlipStyles.Sum);
            yield return new Row(cells);
        }
    }

    private static Cell Shown(SlipCell cell) => cell switch
    {
        SlipCell.Nothing => new Cell(),
        SlipCell.Words words => Words(words.Text, SlipStyles.Plain),
        SlipCell.Day day => Words(LocalDatePattern.Iso.Format(day.Value), SlipStyles.Plain),
        SlipCell.Amount amount => Number(amount.Value.Rounded().Yuan, SlipStyles.Amount),
        SlipCell.Exact exact => Number(exact.Value.Yuan, SlipStyles.Exact),
        SlipCell.Share share => Number(share.Value.Value, SlipStyles.Share),
        _ => throw new UnreachableException(),
    };

    private static Cell Words(string words, uint style) =>
        new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(words)), StyleIndex = style };

    private static Cell Number(decimal number, uint style) =>
        new() { DataType = CellValues.Number, CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)), StyleIndex = style };
}
