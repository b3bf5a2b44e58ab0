using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Members and teams by id and by name, in order of their ids.</summary>
public sealed class People
{
    private readonly Dictionary<int, Member> _members = [];
    private readonly Dictionary<int, Team> _teams = [];
    private readonly Dictionary<string, Member> _byName = new(StringComparer.Ordinal);

    internal People()
    {
    }

    public IEnumerable<Member> Members => _members.Values;

    public IEnumerable<Team> Teams => _teams.Values;

    public MemberId NextMember => new(_members.Count + 1);

    public TeamId NextTeam => new(_teams.Count + 1);

    public Member this[MemberId id] => _members[id.Number];

    public Team this[TeamId id] => _teams[id.Number];

    public Member? Named(string name) => _byName.GetValueOrDefault(name);

    public Team? TeamNamed(string name) => _teams.Values.FirstOrDefault(team => team.Name == name);

    public Team? TeamOf(MemberId member) => this[member].Team is { Number: > 0 } team ? this[team] : null;

    public IEnumerable<Member> In(TeamId team) => _members.Values.Where(member => member.Team == team);

    /// <summary>The leader of a member's team; null where there is none.</summary>
    public Member? LeaderOf(MemberId member) => TeamOf(member)?.Leader is { } name ? Named(name) : null;

    internal void Join(Member member)
    {
        if (_members.TryGetValue(member.Id.Number, out Member? before)) _byName.Remove(before.Name);
        _members[member.Id.Number] = member;
        _byName[member.Name] = member;
    }

    internal void Form(Team team) => _teams[team.Id.Number] = team;
}
