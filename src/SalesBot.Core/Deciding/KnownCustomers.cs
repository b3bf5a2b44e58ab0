using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Deciding;

/// <summary>Which customers a few words may mean.</summary>
internal static class KnownCustomers
{
    /// <summary>Full names of those that the words name or name a part of.</summary>
    public static IReadOnlyList<string> Fitting(NameDirectory names, string words) =>
        names.Resolve(words) is { Match: NameMatch.Exact or NameMatch.Part } hit ? CustomersOf(hit) : [];

    /// <summary>Full names of those that the words fit but for a slip.</summary>
    public static IReadOnlyList<string> Near(NameDirectory names, string words) =>
        names.Resolve(words) is { Match: NameMatch.Near } hit ? CustomersOf(hit) : [];

    private static List<string> CustomersOf(NameHit hit) =>
        [.. hit.Candidates.Where(thing => thing.Kind == NameKind.Customer).Select(thing => thing.Value)];
}
