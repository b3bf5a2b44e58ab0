using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>Which rows of a reply are shown as a table, and which of its list items then say the same in sentences.</summary>
internal static class RowReading
{
    /// <summary>Rows up to which a list of customers is read as sentences.</summary>
    private const int FewCustomers = 8;

    // Their sentences say what their rows hold, a row each. Sentences of other kinds say more than their rows, or several rows at once, and are read as written.
    private static readonly HashSet<string> Tables = new(StringComparer.Ordinal) { ReplyKinds.Attainment, ReplyKinds.Commission, ReplyKinds.Ranking, ReplyKinds.Budget };

    private static readonly HashSet<string> ListsOfCustomers = new(StringComparer.Ordinal) { ReplyKinds.PoolRisk, ReplyKinds.Pool, ReplyKinds.Agenda, ReplyKinds.MorningPlan, ReplyKinds.Receivables };

    public static bool IsTabulated(Reply reply) =>
        (Tables.Contains(reply.Kind) && reply.Rows.Count > 0) || (ListsOfCustomers.Contains(reply.Kind) && reply.Rows.Count > FewCustomers);

    /// <summary>The row whose subject, its first value that is no number, the words name; null if none.</summary>
    public static IReadOnlyDictionary<string, string>? RowIn(string words, Reply reply) =>
        reply.Rows.FirstOrDefault(row => SubjectOf(row) is { } subject && words.Contains(subject, StringComparison.Ordinal));

    private static string? SubjectOf(IReadOnlyDictionary<string, string> row) => row.Values.FirstOrDefault(value => value.Length > 0 && !Cell.Of(value, Language.En).IsNumber);
}
