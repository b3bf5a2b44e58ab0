using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every customer by id, by full name and by owner.</summary>
public sealed class CustomerBook
{
    private readonly List<Customer?> _byNumber = [null];
    private readonly Dictionary<string, Customer> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<MemberId, List<Customer>> _byOwner = [];

    internal CustomerBook()
    {
    }

    /// <summary>The customers that members added, and what became of them.</summary>
    public LeadBook Leads { get; } = new();

    /// <summary>The id that the next customer gets.</summary>
    public CustomerId NextId => new(_byNumber.Count);

    public IEnumerable<Customer> All => _byNumber.OfType<Customer>();

    public Customer this[CustomerId id] => _byNumber[id.Number] ?? throw new ArgumentOutOfRangeException(nameof(id));

    /// <summary>A member's customers; those of nobody (0), which lie in the pool.</summary>
    public IReadOnlyList<Customer> OwnedBy(MemberId owner) => _byOwner.TryGetValue(owner, out List<Customer>? owned) ? owned : [];

    public Customer? Named(string name) => _byName.GetValueOrDefault(name);

    internal Customer Add(CustomerId id, string name, MemberId owner)
    {
        Customer customer = new(id, name);
        customer.GiveTo(owner);
        while (_byNumber.Count <= id.Number) _byNumber.Add(null);
        _byNumber[id.Number] = customer;
        _byName[name] = customer;
        OwnedList(owner).Add(customer);
        return customer;
    }

    internal void Give(Customer customer, MemberId owner)
    {
        if (customer.Owner == owner) return;
        OwnedList(customer.Owner).Remove(customer);
        customer.GiveTo(owner);
        OwnedList(owner).Add(customer);
        Leads.Recount(customer);
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
        Leads.Remove(customer);
        _byNumber[customer.Id.Number] = null;
        _byName.Remove(customer.Name);
        OwnedList(customer.Owner).Remove(customer);
    }

    private List<Customer> OwnedList(MemberId owner)
    {
        if (!_byOwner.TryGetValue(owner, out List<Customer>? owned)) _byOwner[owner] = owned = [];
        return owned;
    }
}
