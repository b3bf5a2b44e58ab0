using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>A table in a frame of its own, so that on a narrow screen the table scrolls and not the page.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"table\">");
        base.Write(renderer, table);
        renderer.Write("</div>");
    }
}
