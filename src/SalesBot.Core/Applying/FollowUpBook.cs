using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Planned contacts by member, in order of recording.</summary>
public sealed class FollowUpBook
{
    private const int KeptDays = 60;

    private readonly Dictionary<int, List<FollowUp>> _ofMember = [];
    private readonly HashSet<long> _reminded = [];
    private readonly Dictionary<long, List<(FollowUp Before, FollowUp Now)>> _handedOver = [];

    internal FollowUpBook()
    {
    }

    public IReadOnlyList<FollowUp> Of(MemberId member) => _ofMember.TryGetValue(member.Number, out List<FollowUp>? all) ? all : [];

    /// <summary>Whether the member was reminded of a plan.</summary>
    /// <param name="record">Number of the entry that planned it.</param>
    public bool IsReminded(long record) => _reminded.Contains(record);

    internal void Remind(long record) => _reminded.Add(record);

    internal void Add(FollowUp followUp)
    {
        if (!_ofMember.TryGetValue(followUp.Member.Number, out List<FollowUp>? all)) _ofMember[followUp.Member.Number] = all = [];
        // What is long past is nobody's plan any more.
        Forget(all, followUp.PlannedOn.PlusDays(-KeptDays));
        all.Add(followUp);
    }

    internal void Remove(long record)
    {
        _reminded.Remove(record);
        foreach (List<FollowUp> all in _ofMember.Values) all.RemoveAll(followUp => followUp.Record == record);
    }

    /// <summary>What was planned with a customer goes to its new owner.</summary>
    /// <param name="record">Number of the entry that hands it over.</param>
    internal void HandOver(CustomerId customer, MemberId from, MemberId to, long record)
    {
        foreach (FollowUp plan in Of(from).Where(plan => plan.Customer == customer && plan.Record < record).ToArray())
        {
            FollowUp now = plan with { Member = to };
            Replace(plan, now);
            if (!_handedOver.TryGetValue(record, out List<(FollowUp, FollowUp)>? moved)) _handedOver[record] = moved = [];
            moved.Add((plan, now));
        }
    }

    /// <summary>As if the entry had handed nothing over.</summary>
    internal void HandBack(long record)
    {
        if (!_handedOver.Remove(record, out List<(FollowUp Before, FollowUp Now)>? moved)) return;
        foreach ((FollowUp before, FollowUp now) in moved)
        {
            if (Of(now.Member).Contains(now)) Replace(now, before);
        }
    }

    private void Replace(FollowUp plan, FollowUp by)
    {
        _ofMember[plan.Member.Number].Remove(plan);
        if (!_ofMember.TryGetValue(by.Member.Number, out List<FollowUp>? all)) _ofMember[by.Member.Number] = all = [];
        all.Insert(all.FindLastIndex(earlier => earlier.Record < by.Record) + 1, by);
    }

    private void Forget(List<FollowUp> all, LocalDate before)
    {
        foreach (FollowUp old in all.Where(old => old.On < before)) _reminded.Remove(old.Record);
        all.RemoveAll(old => old.On < before);
    }
}
