using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Applying;

/// <summary>
/// Owned customers by the last safe day that their clock comes to, so that who is near the pool is found without looking at everyone. What
/// happened since the last look is worked in at the next.
/// </summary>
public sealed class DeadlineBook
{
    private readonly Ledger _ledger;
    private readonly SortedSet<LocalDate> _days = [];
    private readonly Dictionary<LocalDate, HashSet<Customer>> _byDay = [];
    private readonly List<Customer> _stale = [];
    private bool _isAllStale;

    internal DeadlineBook(Ledger ledger) => _ledger = ledger;

    /// <summary>Customers whose clock stops on this day or before; a protection of the day itself, and the wait for a warning, are not looked at.</summary>
    public IEnumerable<Customer> Until(LocalDate day)
    {
        Refresh();
        foreach (LocalDate on in _days)
        {
            if (on > day) yield break;
            foreach (Customer customer in _byDay[on]) yield return customer;
        }
    }

    /// <summary>How many <see cref="Until"/> gives.</summary>
    internal int CountUntil(LocalDate day)
    {
        Refresh();
        int count = 0;
        foreach (LocalDate on in _days)
        {
            if (on > day) break;
            count += _byDay[on].Count;
        }

        return count;
    }

    /// <summary>Where a customer's clock comes to; null in the pool, and while something protects it that has no end yet.</summary>
    internal PoolDeadline? Of(Customer customer)
    {
        if (_isAllStale) Refresh();
        if (customer.Mark.IsStale) Place(customer);
        return customer.Mark.Deadline;
    }

    /// <summary>What there is to lose with a customer.</summary>
    internal CustomerWorth WorthOf(Customer customer)
    {
        if (_isAllStale) Refresh();
        if (customer.Mark.IsStale) Place(customer);
        return customer.Mark.Worth;
    }

    /// <summary>Something happened that a fact tells of.</summary>
    internal void Touch(Fact fact)
    {
        if (_isAllStale) return;
        foreach (CustomerId id in FactSubjects.Of(fact))
        {
            if (_ledger.Customers.Has(id)) Touch(_ledger.Customers[id]);
        }
    }

    /// <summary>Something changed for all customers of a member.</summary>
    internal void TouchAllOf(MemberId member)
    {
        foreach (Customer customer in _ledger.Customers.OwnedBy(member)) Touch(customer);
    }

    /// <summary>Something changed for everyone.</summary>
    internal void TouchAll() => _isAllStale = true;

    private void Touch(Customer customer)
    {
        if (customer.Mark.IsStale) return;
        customer.Mark = customer.Mark with { IsStale = true };
        _stale.Add(customer);
    }

    private void Refresh()
    {
        if (_isAllStale)
        {
            foreach (Customer customer in _ledger.Customers.All) Touch(customer);
            _isAllStale = false;
        }

        foreach (Customer customer in _stale)
        {
            if (customer.Mark.IsStale) Place(customer);
        }

        _stale.Clear();
    }

    private void Place(Customer customer)
    {
        PoolDeadline? deadline = IsKnown(customer) ? PoolClock.DeadlineOf(_ledger, customer) : null;
        (LocalDate? before, LocalDate? on) = (customer.Mark.Deadline?.LastSafeDay, deadline?.LastSafeDay);
        if (before is { } old && before != on) Remove(customer, old);
        if (on is { } day && before != on) Add(customer, day);
        customer.Mark = new DeadlineMark(deadline, CustomerWorth.Of(customer), IsStale: false);
    }

    /// <summary>An undone customer is not; nor is one in whose place another object stands after a correction.</summary>
    private bool IsKnown(Customer customer) => _ledger.Customers.Has(customer.Id) && _ledger.Customers[customer.Id] == customer;

    private void Add(Customer customer, LocalDate day)
    {
        if (!_byDay.TryGetValue(day, out HashSet<Customer>? there)) _byDay[day] = there = [];
        there.Add(customer);
        _days.Add(day);
    }

    private void Remove(Customer customer, LocalDate day)
    {
        HashSet<Customer> there = _byDay[day];
        there.Remove(customer);
        if (there.Count > 0) return;
        _byDay.Remove(day);
        _days.Remove(day);
    }
}
