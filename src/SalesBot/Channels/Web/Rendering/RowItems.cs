using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Puts a table in the place of the list items that say the same in sentences.</summary>
internal static class RowItems
{
    public static void Tabulate(MarkdownDocument document, Reply reply)
    {
        if (!RowReading.IsTabulated(reply)) return;
        foreach (ListBlock list in document.OfType<ListBlock>().ToArray())
        {
            if (Replace(document, list, reply)) return;
        }

        document.Add(TableOf(reply.Rows, reply));
    }

    private static bool Replace(MarkdownDocument document, ListBlock list, Reply reply)
    {
        List<IReadOnlyDictionary<string, string>> said = [];
        bool isFirst = list.Count > 0 && RowIn(list[0], reply) is not null;
        foreach (Block item in list.ToArray())
        {
            if (RowIn(item, reply) is not { } row || said.Contains(row)) continue;
            said.Add(row);
            list.Remove(item);
        }

        if (said.Count == 0) return false;
        document.Insert(document.IndexOf(list) + (isFirst ? 0 : 1), TableOf(said, reply));
        if (list.Count == 0) document.Remove(list);
        return true;
    }

    private static IReadOnlyDictionary<string, string>? RowIn(Block item, Reply reply) =>
        RowReading.RowIn(string.Concat(item.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())), reply);

    private static RowTable TableOf(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Reply reply) => new(rows, Script.LanguageOf(reply));
}
