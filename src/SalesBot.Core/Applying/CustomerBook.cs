using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every customer by id and by full name.</summary>
public sealed class CustomerBook
{
    private readonly List<Customer?> _byNumber = [null];
    private readonly Dictionary<string, Customer> _byName = new(StringComparer.Ordinal);

    internal CustomerBook()
    {
    }

    /// <summary>The id that the next customer gets.</summary>
    public CustomerId NextId => new(_byNumber.Count);

    public IEnumerable<Customer> All => _byNumber.OfType<Customer>();

    public Customer this[CustomerId id] => _byNumber[id.Number] ?? throw new ArgumentOutOfRangeException(nameof(id));

    public Customer? Named(string name) => _byName.GetValueOrDefault(name);

    internal Customer Add(CustomerId id, string name)
    {
        Customer customer = new(id, name);
        while (_byNumber.Count <= id.Number) _byNumber.Add(null);
        _byNumber[id.Number] = customer;
        _byName[name] = customer;
        return customer;
    }

    internal bool Has(CustomerId id) => id.Number < _byNumber.Count && _byNumber[id.Number] is not null;

    internal void Rename(Customer customer, string name)
    {
        _byName.Remove(customer.Name);
        customer.Name = name;
        _byName[name] = customer;
    }

    /// <summary>An undone customer keeps its number for ever, so that its entries stay readable, but is no longer known.</summary>
    internal void Remove(Customer customer)
    {
        _byNumber[customer.Id.Number] = null;
        _byName.Remove(customer.Name);
    }
}
