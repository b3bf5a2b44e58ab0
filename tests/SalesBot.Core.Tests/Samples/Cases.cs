namespace SalesBot.Core.Tests.Samples;

/// <summary>The cases of a closed hierarchy, found by reflection.</summary>
internal static class Cases
{
    /// <summary>Names of the cases that none of the samples shows; a list of samples is complete when there is none.</summary>
    internal static IReadOnlyList<string> Missing<T>(IEnumerable<T> samples)
        where T : class
    {
        var shown = samples.Select(sample => sample.GetType()).ToHashSet();
        return [.. typeof(T).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(T)) && !shown.Contains(type)).Select(type => type.Name).Order(StringComparer.Ordinal)];
    }
}
