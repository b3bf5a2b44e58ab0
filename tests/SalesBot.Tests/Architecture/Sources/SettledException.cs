namespace SalesBot.Tests.Architecture.Sources;

/// <summary>A place that may break one rule.</summary>
/// <param name="Rule">The offence's rule.</param>
/// <param name="Where">The offence's place, exactly.</param>
internal sealed record SettledException(string Rule, string Where, string Reason)
{
    /// <summary>At most ten; whoever needs an eleventh mends an older one.</summary>
    internal const int Most = 10;

    internal static IReadOnlyList<SettledException> All { get; } =
    [
    ];

    internal bool Covers(Offence offence) => offence.Rule == Rule && offence.Where == Where;
}
