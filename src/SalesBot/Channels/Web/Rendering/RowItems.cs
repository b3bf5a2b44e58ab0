using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Puts a table in the place of the list items that say the same in sentences.</summary>
internal static class RowItems
{
    /// <summary>Rows up to which a list of customers is read as sentences.</summary>
    private const int FewCustomers = 8;

    // Their rows are buttons, questions or stories, which read better as they are written.
    private static readonly HashSet<string> ReadAsWritten = new(StringComparer.Ordinal)
    {
        "question", "confirm", "review_prompt", "review_reminder", "pool_fell", "customer", "digest", "leader_digest",
    };

    private static readonly HashSet<string> ListsOfCustomers = new(StringComparer.Ordinal) { "pool_risk", "agenda", "morning_plan" };

    public static void Tabulate(MarkdownDocument document, Reply reply)
    {
        if (reply.Rows.Count == 0 || ReadAsWritten.Contains(reply.Kind)) return;
        if (ListsOfCustomers.Contains(reply.Kind) && reply.Rows.Count <= FewCustomers) return;
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

    /// <summary>The row whose subject, its first value that is no number, the item names; null if none.</summary>
    private static IReadOnlyDictionary<string, string>? RowIn(Block item, Reply reply)
    {
        string words = string.Concat(item.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        return reply.Rows.FirstOrDefault(row => SubjectOf(row) is { } subject && words.Contains(subject, StringComparison.Ordinal));
    }

    private static string? SubjectOf(IReadOnlyDictionary<string, string> row) => row.Values.FirstOrDefault(value => value.Length > 0 && !Cell.Of(value, Language.En).IsNumber);

    private static RowTable TableOf(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Reply reply) => new(rows, Script.LanguageOf(reply.Text));
}
