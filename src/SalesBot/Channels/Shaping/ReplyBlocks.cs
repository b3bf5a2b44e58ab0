using System.Globalization;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>
/// Reads a reply's text, which is written in the little markdown that all replies share: lines, list items, bold, bars in code. List items that say what the
/// reply's rows hold as numbers become a table, if it has few enough columns to be read.
/// </summary>
internal static class ReplyBlocks
{
    private const string Item = "- ";
    private const int FewestColumns = 2;
    private const int MostColumns = 6;

    public static IReadOnlyList<ReplyBlock> Of(Reply reply)
    {
        ReplyBlock.Line[] lines = [.. Lines(reply)];
        if (!RowReading.IsTabulated(reply)) return lines;
        IReadOnlyDictionary<string, string>?[] rowOf = new IReadOnlyDictionary<string, string>?[lines.Length];
        List<IReadOnlyDictionary<string, string>> said = [];
        for (int index = 0; index < lines.Length; index++)
        {
            if (!lines[index].IsItem || RowReading.RowIn(lines[index].Text, reply) is not { } row || said.Contains(row)) continue;
            rowOf[index] = row;
            said.Add(row);
        }

        string[] columns = [.. said.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).Where(column => said.Any(row => IsTelling(row.GetValueOrDefault(column, ""))))];
        if (said.Count == 0 || columns.Length is < FewestColumns or > MostColumns) return lines;
        int first = Array.FindIndex(rowOf, row => row is not null);
        IEnumerable<ReplyBlock> before = lines.Take(first);
        IEnumerable<ReplyBlock> after = lines.Skip(first).Where((_, index) => rowOf[first + index] is null);
        return [.. before, new ReplyBlock.Table(columns, said), .. after];
    }

    /// <summary>The whole text, without markdown.</summary>
    public static string PlainText(Reply reply) => string.Join('\n', Lines(reply).Select(line => (line.IsItem ? "• " : "") + line.Text));

    /// <summary>What can be answered to a question, for where there are no buttons.</summary>
    public static IEnumerable<string> Choices(Reply reply) =>
        reply.Kind is ReplyKinds.Question or ReplyKinds.Confirm ? reply.Rows.Select(row => $"{row.GetValueOrDefault("pick")}. {row.GetValueOrDefault("label")}") : [];

    /// <summary>Lines as they stand in the text, without empty ones.</summary>
    public static IEnumerable<ReplyBlock.Line> Lines(Reply reply)
    {
        foreach (string written in reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            bool isItem = written.StartsWith(Item, StringComparison.Ordinal);
            LineReader reader = new(isItem ? written[Item.Length..] : written);
            yield return new ReplyBlock.Line(reader.Runs, isItem, Exact(reply, reader.FullCells, reader.Cells));
        }
    }

    private static bool IsTelling(string value) => value.Length > 0 && value is not ("0" or "0.00" or "0.0000");

    /// <summary>The reply's figure, if the bar is drawn from it: nothing says so, but another one would have other cells.</summary>
    private static decimal? Exact(Reply reply, int full, int cells)
    {
        if (cells == 0) return null;
        decimal drawn = (decimal)full / cells;
        bool isFigure = decimal.TryParse(reply.Figures.GetValueOrDefault("attainment"), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact);
        return isFigure && decimal.Truncate(Math.Clamp(exact, 0, 1) * cells) == full ? Math.Clamp(exact, 0, 1) : drawn;
    }
}
