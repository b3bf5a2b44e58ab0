using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Planned contacts by member, in order of recording.</summary>
public sealed class FollowUpBook
{
    private const int KeptDays = 60;

    private readonly Dictionary<int, List<FollowUp>> _ofMember = [];

    internal FollowUpBook()
    {
    }

    public IReadOnlyList<FollowUp> Of(MemberId member) => _ofMember.TryGetValue(member.Number, out List<FollowUp>? all) ? all : [];

    internal void Add(FollowUp followUp)
    {
        if (!_ofMember.TryGetValue(followUp.Member.Number, out List<FollowUp>? all)) _ofMember[followUp.Member.Number] = all = [];
        // What is long past is nobody's plan any more.
        all.RemoveAll(old => old.On < followUp.PlannedOn.PlusDays(-KeptDays));
        all.Add(followUp);
    }

    internal void Remove(long record)
    {
        foreach (List<FollowUp> all in _ofMember.Values) all.RemoveAll(followUp => followUp.Record == record);
    }
}
