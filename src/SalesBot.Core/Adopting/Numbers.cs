using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Adopting;

/// <summary>The number of everything that a company file names: the known one where the name or an alias is known, else the next.</summary>
internal sealed class Numbers
{
    private readonly Ledger _ledger;
    private readonly Dictionary<string, TeamId> _teams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemberId> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CustomerId> _customers = new(StringComparer.Ordinal);

    public Numbers(CompanyDefinition company, Ledger ledger)
    {
        _ledger = ledger;
        var team = ledger.People.NextTeam.Number;
        foreach (var (name, aliases) in company.Teams.Select(found => (found.Name, found.Aliases)))
        {
            _teams[name] = Known(name, aliases, word => ledger.People.TeamNamed(word)?.Id) ?? new TeamId(team++);
        }

        var member = ledger.People.NextMember.Number;
        foreach (var (name, aliases) in company.Members.Select(found => (found.Member.Name, found.Member.Aliases)))
        {
            _members[name] = Known(name, aliases, word => ledger.People.Named(word)?.Id) ?? new MemberId(member++);
        }

        var customer = ledger.Customers.NextId.Number;
        foreach (var (name, aliases) in company.Customers.Select(found => (found.Name, found.Aliases)))
        {
            _customers[name] = Known(name, aliases, word => ledger.Customers.Named(word)?.Id) ?? new CustomerId(customer++);
        }
    }

    public TeamId TeamOf(string name) => _teams[name];

    public MemberId MemberOf(string name) => _members[name];

    public CustomerId CustomerOf(string name) => _customers[name];

    public bool IsNew(TeamId id) => id.Number >= _ledger.People.NextTeam.Number;

    public bool IsNew(MemberId id) => id.Number >= _ledger.People.NextMember.Number;

    private static T? Known<T>(string name, IReadOnlyList<string> aliases, Func<string, T?> find)
        where T : struct => find(name) ?? aliases.Select(find).FirstOrDefault(found => found is not null);
}
