using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Microsoft.AspNetCore.Html;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>
/// A reply's text as HTML: bold, lists, tables, line breaks, bars. Links, images, HTML and everything else stay the text that they are, whoever wrote it.
/// Where list items say what the reply's rows hold as numbers, a table stands in their place.
/// </summary>
internal static class ReplyMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static IHtmlContent ToHtml(Reply reply)
    {
        MarkdownDocument document = Markdown.Parse(reply.Text, Pipeline);
        RowItems.Tabulate(document, reply);
        Bars.MoveBelowTheirLines(document);
        using StringWriter html = new();
        HtmlRenderer renderer = new(html);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeInlineRenderer>(new BarRenderer(reply.Figures.GetValueOrDefault("attainment")));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        renderer.ObjectRenderers.Add(new RowTableRenderer(reply.To));
        renderer.Render(document);
        return new HtmlString(html.ToString());
    }

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UsePipeTables().UseSoftlineBreakAsHardlineBreak();
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([new ListBlockParser(), new PlainParagraphParser()]);
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }
}
