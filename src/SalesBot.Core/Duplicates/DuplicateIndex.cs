using SalesBot.Core.Applying;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Duplicates;

/// <summary>Customers by what they may be found twice by: their names, their aliases, their phone numbers.</summary>
internal sealed class DuplicateIndex
{
    private readonly Dictionary<string, List<Customer>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Customer, string[]> _keysOf = [];

    /// <summary>Keys a customer by what it is called now, whatever it was called before.</summary>
    public void Put(Customer customer)
    {
        Take(customer);
        string[] keys = [.. KeysOf(customer).Distinct(StringComparer.Ordinal)];
        _keysOf[customer] = keys;
        foreach (string key in keys)
        {
            if (!_byKey.TryGetValue(key, out List<Customer>? same)) _byKey[key] = same = new List<Customer>(1);
            same.Add(customer);
        }
    }

    public void Take(Customer customer)
    {
        if (!_keysOf.Remove(customer, out string[]? keys)) return;
        foreach (string key in keys)
        {
            List<Customer> same = _byKey[key];
            same.Remove(customer);
            if (same.Count == 0) _byKey.Remove(key);
        }
    }

    /// <summary>The customer that was recorded earliest under such a name or such a number; null where there is none.</summary>
    /// <param name="but">One that is not meant, because it is being put right.</param>
    public Customer? Find(string name, string? phone, Customer? but = null) =>
        Earliest(CompanyKey.Of(name), but) ?? (PhoneNumber.TryParse(phone)?.Key is { } number ? Earliest(Numbered(number), but) : null);

    private static IEnumerable<string> KeysOf(Customer customer)
    {
        foreach (string name in (string[])[customer.Name, .. customer.Aliases])
        {
            if (CompanyKey.Of(name) is { Length: > 0 } key) yield return key;
        }

        if (PhoneNumber.TryParse(customer.Phone)?.Key is { } number) yield return Numbered(number);
    }

    private static string Numbered(string number) => "☎" + number;

    private Customer? Earliest(string key, Customer? but)
    {
        Customer? earliest = null;
        foreach (Customer customer in _byKey.GetValueOrDefault(key) ?? [])
        {
            if (customer != but && (earliest is null || customer.Id.Number < earliest.Id.Number)) earliest = customer;
        }

        return earliest;
    }
}
