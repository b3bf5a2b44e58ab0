using System.Globalization;
using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>Rows of a reply as tables of a card, so many rows each that a table fits a card.</summary>
internal static class CardTable
{
    private const int MostRows = 25;

    /// <summary>The column of members.</summary>
    private const string Who = "who";

    public static IEnumerable<JsonObject> Of(ReplyBlock.Table table, string reader, Language language) =>
        table.Rows.Chunk(MostRows).Select(rows => Of(table, rows, reader, language));

    private static JsonObject Of(ReplyBlock.Table table, IReadOnlyDictionary<string, string>[] rows, string reader, Language language)
    {
        // Days stand before words as often as before numbers.
        bool[] isNumber = [.. table.Columns.Select(column => table.Rows.Select(row => Cell.Of(row.GetValueOrDefault(column, ""), language)).All(cell => cell is { IsNumber: true, IsDay: false }))];
        IEnumerable<JsonNode> heads = table.Columns.Select((column, index) => Entry(ColumnHeads.Of(column, language), isNumber[index], isBold: true));
        return new JsonObject
        {
            ["type"] = "Table",
            ["showGridLines"] = false,
            ["columns"] = new JsonArray([.. table.Columns.Select((column, index) => new JsonObject { ["width"] = WidthOf(column, isNumber[index]) })]),
            ["rows"] = new JsonArray([Row(heads, "emphasis"), .. rows.Select(row => Row(Entries(row), row.GetValueOrDefault(Who) == reader ? "accent" : null))]),
        };

        IEnumerable<JsonNode> Entries(IReadOnlyDictionary<string, string> row) =>
            table.Columns.Select((column, index) => Entry(Cell.Of(row.GetValueOrDefault(column, ""), language).Text, isNumber[index], isBold: false));
    }

    private static int WidthOf(string column, bool isNumber) => column == "rank" ? 1 : isNumber ? 2 : 3;

    private static JsonObject Row(IEnumerable<JsonNode> cells, string? style)
    {
        JsonObject row = new() { ["type"] = "TableRow", ["cells"] = new JsonArray([.. cells]) };
        if (style is not null) row["style"] = style;
        return row;
    }

    private static JsonObject Entry(string text, bool isNumber, bool isBold) => new()
    {
        ["type"] = "TableCell",
        ["items"] = new JsonArray(CardElements.Words(text, isBold, align: isNumber ? "Right" : null)),
    };

    /// <summary>A figure of a row as a number for a chart: fractions as percent; null where it is none.</summary>
    public static decimal? Number(string value) =>
        !decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? null
        : value.Length - value.IndexOf('.', StringComparison.Ordinal) - 1 == 4 && value.Contains('.', StringComparison.Ordinal) ? number * 100
        : number;
}
