namespace SalesBot.Tests.Architecture.Building;

/// <summary>One line of a build's output.</summary>
/// <param name="File">The source file's name without folder and extension.</param>
/// <param name="Severity">error or warning</param>
internal sealed record Diagnostic(string File, string Severity, string Id);
