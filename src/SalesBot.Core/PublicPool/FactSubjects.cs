using System.Collections.Concurrent;
using System.Reflection;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>
/// The customers that a fact names, whatever kind of fact it is. Read off its form, so that a new kind of fact cannot be forgotten where
/// something is kept for each customer.
/// </summary>
internal static class FactSubjects
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Places = new();

    public static IEnumerable<CustomerId> Of(Fact fact) => Places.GetOrAdd(fact.GetType(), PlacesIn).SelectMany(place => In(place.GetValue(fact)));

    private static IEnumerable<CustomerId> In(object? value) => value switch
    {
        CustomerId one => [one],
        IReadOnlyList<CustomerId> several => several,
        _ => [],
    };

    private static PropertyInfo[] PlacesIn(Type type) => [.. type.GetProperties().Where(property => HoldsCustomers(property.PropertyType))];

    private static bool HoldsCustomers(Type type) =>
        type == typeof(CustomerId) || type == typeof(CustomerId?) || type == typeof(IReadOnlyList<CustomerId>);
}
