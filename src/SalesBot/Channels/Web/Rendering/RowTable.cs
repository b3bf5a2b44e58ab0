using Markdig.Syntax;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>Rows of a reply as a table of its text.</summary>
/// <param name="rows">At least one; a column that a row lacks is empty in it.</param>
/// <param name="language">Of the heads.</param>
internal sealed class RowTable(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Language language) : LeafBlock(null)
{
    public Language Language => language;

    /// <summary>Names as in the reply, in the order in which its rows bring them.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal)];

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => rows;

    /// <summary>Whether every cell of a column is a number.</summary>
    public bool IsNumeric(string column) => rows.All(row => Cell.Of(row.GetValueOrDefault(column, ""), language).IsNumber);
}
