using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Members and teams by id and by name, in order of their ids.</summary>
public sealed class People
{
    private readonly Dictionary<int, Member> _members = [];
    private readonly Dictionary<int, Member> _listed = [];
    private readonly Dictionary<int, List<(long Record, SalesPeriod Period)>> _leaves = [];
    private readonly Dictionary<int, Team> _teams = [];
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);

    // By team, 0 for none; each in order of their ids.
    private readonly Dictionary<int, List<Member>> _byTeam = [];

    internal People()
    {
    }

    public IEnumerable<Member> Members => _members.Values;

    public IEnumerable<Team> Teams => _teams.Values;

    /// <summary>Whether any team has pool rules of its own.</summary>
    internal bool HasTeamRules { get; private set; }

    public MemberId NextMember => new(_members.Count + 1);

    public TeamId NextTeam => new(_teams.Count + 1);

    public Member this[MemberId id] => _members[id.Number];

    public Team this[TeamId id] => _teams[id.Number];

    public Member? Named(string name) => _byName.GetValueOrDefault(name);

    public Team? TeamNamed(string name) => _teams.Values.FirstOrDefault(team => team.Name == name);

    public Team? TeamOf(MemberId member) => this[member].Team is { Number: > 0 } team ? this[team] : null;

    /// <summary>Who is in a team now, or in none (0), in order of their ids.</summary>
    public IReadOnlyList<Member> In(TeamId team) => _byTeam.TryGetValue(team.Number, out List<Member>? members) ? members : [];

    /// <summary>Who leads a team and is here on a day: the one it names first, then leaders among its members in order of their ids.</summary>
    public IEnumerable<Member> LeadersOf(Team team, LocalDate day)
    {
        Member? named = team.Leader is { } name ? Named(name) : null;
        IEnumerable<Member> others = In(team.Id).Where(member => member.Id != named?.Id && team.IsLedBy(member));
        return (named is null ? others : others.Prepend(named)).Where(member => member.IsHereOn(day));
    }

    /// <summary>A member as the company file says, without what was registered in chat.</summary>
    public Member AsListed(MemberId id) => _listed[id.Number];

    internal void Join(Member member)
    {
        if (_members.TryGetValue(member.Id.Number, out Member? before)) _byName.Remove(before.Name);
        _listed[member.Id.Number] = member;
        Refresh(member);
    }

    /// <param name="member">Whose leave it is.</param>
    /// <param name="record">Number of the entry that registered it.</param>
    /// <param name="period">The days off.</param>
    internal void AddLeave(MemberId member, long record, SalesPeriod period)
    {
        if (!_leaves.TryGetValue(member.Number, out List<(long, SalesPeriod)>? leaves)) _leaves[member.Number] = leaves = [];
        leaves.Add((record, period));
        Refresh(_listed[member.Number]);
    }

    internal void RemoveLeave(MemberId member, long record)
    {
        _leaves[member.Number].RemoveAll(leave => leave.Record == record);
        Refresh(_listed[member.Number]);
    }

    private void Refresh(Member listed)
    {
        bool hasMore = _leaves.TryGetValue(listed.Id.Number, out List<(long Record, SalesPeriod Period)>? leaves) && leaves.Count > 0;
        Member member = hasMore ? listed with { Leave = [.. listed.Leave ?? [], .. leaves!.Select(leave => leave.Period)] } : listed;
        if (_members.TryGetValue(member.Id.Number, out Member? before)) _byTeam[before.Team.Number].RemoveAll(one => one.Id == member.Id);
        _members[member.Id.Number] = member;
        _byName[member.Name] = member;
        PutInTeam(member);
    }

    private void PutInTeam(Member member)
    {
        if (!_byTeam.TryGetValue(member.Team.Number, out List<Member>? members)) _byTeam[member.Team.Number] = members = [];
        int index = members.Count;
        while (index > 0 && members[index - 1].Id.Number > member.Id.Number) index--;
        members.Insert(index, member);
    }

    internal void Form(Team team)
    {
        _teams[team.Id.Number] = team;
        HasTeamRules = _teams.Values.Any(one => one.Pool is not null);
    }
}
