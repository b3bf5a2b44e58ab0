using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>What was spent on hosting, by who spent it and by whom it was spent on, each in order of recording.</summary>
public sealed class SpendBook
{
    private readonly Dictionary<MemberId, List<Spend>> _byMember = [];
    private readonly Dictionary<CustomerId, List<Spend>> _byCustomer = [];

    internal SpendBook()
    {
    }

    public IReadOnlyList<Spend> By(MemberId member) => _byMember.TryGetValue(member, out List<Spend>? spends) ? spends : [];

    public IReadOnlyList<Spend> On(CustomerId customer) => _byCustomer.TryGetValue(customer, out List<Spend>? spends) ? spends : [];

    internal void Add(Spend spend)
    {
        Put(_byMember, spend.By, spend);
        Put(_byCustomer, spend.Customer, spend);
    }

    internal void Remove(long record, MemberId by, CustomerId customer)
    {
        if (_byMember.TryGetValue(by, out List<Spend>? spends)) spends.RemoveAll(spend => spend.Record == record);
        if (_byCustomer.TryGetValue(customer, out spends)) spends.RemoveAll(spend => spend.Record == record);
    }

    /// <summary>One that is put back after a correction returns to its place.</summary>
    private static void Put<T>(Dictionary<T, List<Spend>> lists, T key, Spend spend)
        where T : struct
    {
        if (!lists.TryGetValue(key, out List<Spend>? spends)) lists[key] = spends = [];
        spends.Insert(spends.FindLastIndex(earlier => earlier.Record < spend.Record) + 1, spend);
    }
}
