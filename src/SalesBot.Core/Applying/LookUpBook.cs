using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Which pool customers each member looked at on their last day of looking, where the company limits that.</summary>
public sealed class LookUpBook
{
    private readonly Dictionary<MemberId, (LocalDate Day, HashSet<CustomerId> Seen)> _last = [];

    internal LookUpBook()
    {
    }

    /// <summary>How many customers a member looked at on a day; one that is looked at twice counts once.</summary>
    public int Count(MemberId member, LocalDate day) => On(member, day)?.Count ?? 0;

    public bool HasSeen(MemberId member, CustomerId customer, LocalDate day) => On(member, day)?.Contains(customer) ?? false;

    internal void Add(MemberId member, CustomerId customer, LocalDate day)
    {
        if (On(member, day) is null) _last[member] = (day, []);
        _last[member].Seen.Add(customer);
    }

    private HashSet<CustomerId>? On(MemberId member, LocalDate day) => _last.TryGetValue(member, out (LocalDate Day, HashSet<CustomerId> Seen) last) && last.Day == day ? last.Seen : null;
}
