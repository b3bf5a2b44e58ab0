using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Finds the bars that replies write as code, <c>██████░░░░</c>.</summary>
internal static class Bars
{
    private const char Full = '█';
    private const char Open = '░';

    public static bool IsBar(CodeInline code) => code.Content.Length > 0 && !code.ContentSpan.ContainsAnyExcept(Full, Open);

    public static int FullCells(CodeInline bar) => bar.ContentSpan.Count(Full);

    /// <summary>A bar drawn as wide as its line goes below the words of the line.</summary>
    public static void MoveBelowTheirLines(MarkdownDocument document)
    {
        foreach (CodeInline bar in document.Descendants<CodeInline>().Where(IsBar).ToArray())
        {
            ContainerInline line = bar.Parent!;
            if (bar.PreviousSibling is LiteralInline before && bar.NextSibling is LiteralInline after) CloseGap(before, after);
            bar.Remove();
            line.AppendChild(bar);
        }
    }

    /// <summary>One space is left where the bar stood, none before a punctuation mark.</summary>
    private static void CloseGap(LiteralInline before, LiteralInline after)
    {
        before.Content.TrimEnd();
        after.Content.TrimStart();
        if (!char.IsPunctuation(after.Content.CurrentChar)) before.InsertAfter(new LiteralInline(" "));
    }
}
