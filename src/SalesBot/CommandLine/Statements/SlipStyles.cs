using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SalesBot.CommandLine.Statements;

/// <summary>How the cells of a workbook look, by index.</summary>
internal static class SlipStyles
{
    public const uint Plain = 0;
    public const uint Bold = 1;
    public const uint Amount = 2;
    public const uint Exact = 3;
    public const uint Share = 4;
    public const uint Sum = 5;

    /// <summary>Numbers of formats that a workbook defines itself begin here.</summary>
    private const uint FirstOwnFormat = 164;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = FirstOwnFormat, FormatCode = "#,##0.00" },
            new NumberingFormat { NumberFormatId = FirstOwnFormat + 1, FormatCode = "#,##0.00########" },
            new NumberingFormat { NumberFormatId = FirstOwnFormat + 2, FormatCode = "0.00##%" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(0, 0), Format(0, 1), Format(FirstOwnFormat, 0), Format(FirstOwnFormat + 1, 0), Format(FirstOwnFormat + 2, 0), Format(FirstOwnFormat, 1)));

    private static CellFormat Format(uint number, uint font) => new()
    {
        NumberFormatId = number,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyNumberFormat = BooleanValue.FromBoolean(true),
        ApplyFont = BooleanValue.FromBoolean(true),
    };
}
