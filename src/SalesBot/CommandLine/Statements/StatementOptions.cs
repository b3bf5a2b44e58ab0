using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.CommandLine.Statements;

/// <param name="Data">The folder that holds the journal.</param>
/// <param name="Member">Whose, by name or alias.</param>
/// <param name="Period">As it was written.</param>
/// <param name="Format">By the ending of <paramref name="File"/> where missing, else text.</param>
/// <param name="File">Standard output where missing.</param>
/// <param name="At">As it is known then; now where missing.</param>
/// <param name="Language">The member's where missing.</param>
internal sealed record StatementOptions(string Data, string Member, string Period, StatementFormat? Format, string? File, Instant? At, Language? Language)
{
    /// <summary>Whether a file's ending says a format; a name without an ending is text.</summary>
    public static bool KnowsEnding(string file) => Path.GetExtension(file).ToLowerInvariant() is "" or ".txt" or ".csv" or ".xlsx";

    /// <summary>The format that is meant.</summary>
    public StatementFormat Meant => Format ?? Path.GetExtension(File)?.ToLowerInvariant() switch
    {
        ".csv" => StatementFormat.Csv,
        ".xlsx" => StatementFormat.Xlsx,
        _ => StatementFormat.Text,
    };
}
