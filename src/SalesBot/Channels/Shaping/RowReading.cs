using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>Which rows of a reply are shown as a table, and which of its list items then say the same in sentences.</summary>
internal static class RowReading
{
    /// <summary>Rows up to which a list of customers is read as sentences.</summary>
    private const int FewCustomers = 8;

    // Their rows are buttons, questions or stories, which read better as they are written.
    private static readonly HashSet<string> ReadAsWritten = new(StringComparer.Ordinal)
    {
        "question", "confirm", "review_prompt", "review_reminder", "pool_fell", "customer", "digest", "leader_digest",
    };

    private static readonly HashSet<string> ListsOfCustomers = new(StringComparer.Ordinal) { "pool_risk", "agenda", "morning_plan" };

    public static bool IsTabulated(Reply reply) =>
        reply.Rows.Count > 0 && !ReadAsWritten.Contains(reply.Kind) && !(ListsOfCustomers.Contains(reply.Kind) && reply.Rows.Count <= FewCustomers);

    /// <summary>The row whose subject, its first value that is no number, the words name; null if none.</summary>
    public static IReadOnlyDictionary<string, string>? RowIn(string words, Reply reply) =>
        reply.Rows.FirstOrDefault(row => SubjectOf(row) is { } subject && words.Contains(subject, StringComparison.Ordinal));

    private static string? SubjectOf(IReadOnlyDictionary<string, string> row) => row.Values.FirstOrDefault(value => value.Length > 0 && !Cell.Of(value, Language.En).IsNumber);
}
