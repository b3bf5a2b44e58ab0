using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Draws bars; other code stays code.</summary>
/// <param name="attainment">The reply's figure, finer than the cells of a bar that shows it; null if it has none.</param>
internal sealed class BarRenderer(string? attainment) : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        if (!Bars.IsBar(code))
        {
            renderer.Write("<code>").WriteEscape(code.Content).Write("</code>");
            return;
        }

        decimal drawn = (decimal)Bars.FullCells(code) / code.Content.Length;
        renderer.Write(Bar.Of(Exact(drawn, code.Content.Length) ?? drawn));
    }

    /// <summary>The figure, if this bar is drawn from it: nothing says so, but another one would have other cells.</summary>
    private decimal? Exact(decimal drawn, int cells)
    {
        if (!decimal.TryParse(attainment, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)) return null;
        return decimal.Truncate(Math.Clamp(exact, 0, 1) * cells) == drawn * cells ? exact : null;
    }
}
