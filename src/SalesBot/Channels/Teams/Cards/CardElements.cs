using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;

namespace SalesBot.Channels.Teams.Cards;

/// <summary>
/// The elements of Adaptive Cards 1.5 that replies are made of. Words stand in rich text, which has no markdown: what people write into names and notes stays
/// what it is, in every client.
/// </summary>
internal static class CardElements
{
    public static JsonObject Words(IEnumerable<Run> runs, string size = "default", bool isBold = false, bool isSubtle = false, string? align = null)
    {
        JsonObject block = new()
        {
            ["type"] = "RichTextBlock",
            ["inlines"] = new JsonArray([.. runs.Select(run => (JsonNode)TextRun(run.Text, size, isBold || run.IsBold, isSubtle))]),
        };
        if (align is not null) block["horizontalAlignment"] = align;
        return block;
    }

    public static JsonObject Words(string text, bool isBold = false, bool isSubtle = false, string? align = null) =>
        Words([new Run(text.Length > 0 ? text : " ", false)], "default", isBold, isSubtle, align);

    public static JsonObject Container(string style, params IEnumerable<JsonNode> items) =>
        new() { ["type"] = "Container", ["style"] = style, ["bleed"] = true, ["items"] = new JsonArray([.. items]) };

    /// <summary>How far a target is reached; clients that know no progress bar draw it with columns.</summary>
    /// <param name="reached">From 0 to 1.</param>
    /// <param name="rest">The style of what is still to go.</param>
    public static JsonObject Progress(decimal reached, string rest = "emphasis") => new()
    {
        ["type"] = "ProgressBar",
        ["value"] = decimal.Round(reached * 100, 2),
        ["max"] = 100,
        ["color"] = reached >= 1 ? "Good" : "Accent",
        ["spacing"] = "Small",
        ["fallback"] = Bar(reached, rest),
    };

    /// <summary>A bar of two columns, the first as wide as what is reached.</summary>
    public static JsonObject Bar(decimal reached, string rest = "emphasis")
    {
        int full = (int)Math.Clamp(decimal.Round(reached * 100), 0, 100);
        List<JsonNode> columns = [];
        if (full > 0) columns.Add(BarPart(full, reached >= 1 ? "good" : "accent"));
        if (full < 100) columns.Add(BarPart(100 - full, rest));
        return new JsonObject { ["type"] = "ColumnSet", ["spacing"] = "Small", ["columns"] = new JsonArray([.. columns]) };
    }

    public static JsonObject Column(int width, params IEnumerable<JsonNode> items) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["verticalContentAlignment"] = "Center",
        ["items"] = new JsonArray([.. items]),
    };

    private static JsonObject BarPart(int width, string style)
    {
        JsonObject part = Column(width);
        part["style"] = style;
        part["spacing"] = "None";
        part["minHeight"] = "12px";
        return part;
    }

    private static JsonObject TextRun(string text, string size, bool isBold, bool isSubtle)
    {
        JsonObject run = new() { ["type"] = "TextRun", ["text"] = text };
        if (isBold) run["weight"] = "Bolder";
        if (isSubtle) run["isSubtle"] = true;
        if (size != "default") run["size"] = size;
        return run;
    }
}
