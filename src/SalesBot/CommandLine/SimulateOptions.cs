namespace SalesBot.CommandLine;

/// <summary>How <c>salesbot simulate</c> is called.</summary>
/// <param name="Data">The folder of the journal.</param>
/// <param name="Plan">The plan's file.</param>
/// <param name="Period">As it was written.</param>
/// <param name="AsCsv">Whether to print comma-separated values instead of a table.</param>
internal sealed record SimulateOptions(string Data, string Plan, string Period, bool AsCsv);
