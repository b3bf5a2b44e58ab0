namespace SalesBot.Core.Tests.Samples;

/// <summary>One example of every case of a closed hierarchy: with a value in each place, and with only those that may not be missing.</summary>
internal static class Sample
{
    internal static IReadOnlyList<T> Full<T>()
        where T : class => OfEachCase<T>(new Specimen(withOptional: true));

    internal static IReadOnlyList<T> Minimal<T>()
        where T : class => OfEachCase<T>(new Specimen(withOptional: false));

    private static T[] OfEachCase<T>(Specimen specimen)
        where T : class => [.. typeof(T).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)specimen.Make(type))];
}
