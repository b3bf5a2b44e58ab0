namespace SalesBot.Tests.Architecture.Compiled;

/// <summary>The assemblies that lie beside these tests after a build.</summary>
internal static class Built
{
    internal static string Program { get; } = PathOf("salesbot.dll");

    internal static string Core { get; } = PathOf("SalesBot.Core.dll");

    /// <summary>Crosses every border of the program.</summary>
    internal static string Borders { get; } = PathOf("Borders.dll");

    /// <summary>Does whatever the core must not do.</summary>
    internal static string ImpureCore { get; } = PathOf("ImpureCore.dll");

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
