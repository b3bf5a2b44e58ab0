using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SalesBot.Channels.Shaping;

namespace SalesBot.Channels.Web.Rendering;

/// <param name="reader">Whose row is marked.</param>
internal sealed class RowTableRenderer(string reader) : HtmlObjectRenderer<RowTable>
{
    private const string Attainment = "attainment";

    protected override void Write(HtmlRenderer renderer, RowTable table)
    {
        renderer.Write("<div class=\"table\"><table><thead><tr>");
        foreach (string column in table.Columns) Write(renderer, table, column, "th", ColumnHeads.Of(column, table.Language));
        renderer.Write("</tr></thead><tbody>");
        foreach (IReadOnlyDictionary<string, string> row in table.Rows)
        {
            renderer.Write(row.Values.Contains(reader) ? "<tr class=\"own\">" : "<tr>");
            foreach (string column in table.Columns) Write(renderer, table, column, "td", row.GetValueOrDefault(column, ""));
            renderer.Write("</tr>");
        }

        renderer.Write("</tbody></table></div>");
    }

    private static void Write(HtmlRenderer renderer, RowTable table, string column, string element, string value)
    {
        renderer.Write("<" + element).Write(element == "th" ? " scope=\"col\"" : "").Write(table.IsNumeric(column) ? " class=\"number\">" : ">");
        renderer.WriteEscape(element == "th" ? value : Cell.Of(value, table.Language).Text);
        if (element == "td" && column == Attainment && decimal.TryParse(value, CultureInfo.InvariantCulture, out decimal reached)) renderer.Write(Bar.Of(reached));
        renderer.Write("</" + element + ">");
    }
}
