using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Planned contacts by member, in order of recording.</summary>
public sealed class FollowUpBook
{
    private const int KeptDays = 60;

    private readonly Dictionary<int, List<FollowUp>> _ofMember = [];
    private readonly HashSet<long> _reminded = [];

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

    private void Forget(List<FollowUp> all, LocalDate before)
    {
        foreach (FollowUp old in all.Where(old => old.On < before)) _reminded.Remove(old.Record);
        all.RemoveAll(old => old.On < before);
    }
}
