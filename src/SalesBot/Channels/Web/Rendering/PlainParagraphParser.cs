using Markdig.Parsers;
using Markdig.Syntax;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Paragraphs and nothing else: no heading by underlining, and no definition of a link, which would vanish from the text.</summary>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public PlainParagraphParser() => ParseSetextHeadings = false;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph) return true;
        for (int line = 0; line < paragraph.Lines.Count; line++) paragraph.Lines.Lines[line].Slice.TrimStart();
        if (paragraph.Lines.Count > 0) paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
        return paragraph.Lines.Count > 0;
    }
}
