using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Draws the bars that replies write as code, <c>██████░░░░</c>; other code stays code.</summary>
/// <param name="attainment">The reply's figure, finer than the cells of a bar that shows it; null if it has none.</param>
internal sealed class BarRenderer(string? attainment) : HtmlObjectRenderer<CodeInline>
{
    private const char Full = '█';
    private const char Open = '░';

    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        ReadOnlySpan<char> cells = code.ContentSpan;
        if (cells.IsEmpty || cells.ContainsAnyExcept(Full, Open))
        {
            renderer.Write("<code>").WriteEscape(code.Content).Write("</code>");
            return;
        }

        decimal drawn = (decimal)cells.Count(Full) / cells.Length;
        renderer.Write(Bar.Of(Exact(drawn, cells.Length) ?? drawn));
    }

    /// <summary>The figure, if this bar is drawn from it: nothing says so, but another one would have other cells.</summary>
    private decimal? Exact(decimal drawn, int cells)
    {
        if (!decimal.TryParse(attainment, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)) return null;
        return decimal.Truncate(Math.Clamp(exact, 0, 1) * cells) == drawn * cells ? exact : null;
    }
}
