using System.Text;

namespace SalesBot.CommandLine;

/// <summary>Lines of comma-separated values (RFC 4180).</summary>
internal static class CsvLine
{
    private const string FormulaSigns = "=+-@\t\r";

    public static void AppendCsvLine(this StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    /// <summary>Words as a cell may hold them: a spreadsheet takes what begins like a formula for one, and whoever names a customer could write one.</summary>
    public static string Words(string words) => words.Length > 0 && FormulaSigns.Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
