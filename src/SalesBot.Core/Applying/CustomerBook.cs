using SalesBot.Core.Duplicates;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every customer by id, by full name and by owner.</summary>
public sealed class CustomerBook
{
    private readonly List<Customer?> _byNumber = [null];
    private readonly Dictionary<string, Customer> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<MemberId, List<Customer>> _byOwner = [];
    private readonly DuplicateIndex _duplicates = new();

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

    /// <summary>The customer that a name, written this way or that, or a phone number already belongs to; null where there is none.</summary>
    /// <param name="but">One that is not meant, because it is being put right.</param>
    public Customer? SameAs(string name, string? phone = null, Customer? but = null) => _duplicates.Find(name, phone, but);

    /// <param name="first">Who owns it to begin with.</param>
    internal Customer Add(CustomerId id, string name, Tenure first)
    {
        Customer customer = new(id, name);
        customer.Tenures.Begin(first);
        while (_byNumber.Count <= id.Number) _byNumber.Add(null);
        _byNumber[id.Number] = customer;
        _byName[name] = customer;
        OwnedList(first.Owner).Add(customer);
        return customer;
    }

    /// <summary>Finds it under what it is called now.</summary>
    internal void Index(Customer customer) => _duplicates.Put(customer);

    internal void Give(Customer customer, Tenure tenure) => Move(customer, () => customer.Tenures.Begin(tenure));

    /// <summary>As if a tenure had never begun: where it lasts, the customer returns to whose it was before.</summary>
    internal void GiveBack(Customer customer, long record) => Move(customer, () => customer.Tenures.Strike(record));

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
        _duplicates.Take(customer);
        OwnedList(customer.Owner).Remove(customer);
    }

    private void Move(Customer customer, Action change)
    {
        MemberId before = customer.Owner;
        change();
        if (customer.Owner == before) return;
        OwnedList(before).Remove(customer);
        OwnedList(customer.Owner).Add(customer);
        Leads.Recount(customer);
    }

    private List<Customer> OwnedList(MemberId owner)
    {
        if (!_byOwner.TryGetValue(owner, out List<Customer>? owned)) _byOwner[owner] = owned = [];
        return owned;
    }
}
