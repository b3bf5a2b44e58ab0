namespace SalesBot.CommandLine.Statements;

/// <summary>How a statement is written.</summary>
internal enum StatementFormat
{
    Text,
    Csv,
    Xlsx,
}
