using SalesBot.Core.Organisation;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>The names that a company's messages may say.</summary>
public static class CompanyNames
{
    public static NameDirectory Directory(CompanyDefinition company)
    {
        ArgumentNullException.ThrowIfNull(company);
        return NameDirectory.Of(
        [
            .. company.Customers.Select(customer => Customer(customer.Name, customer.Aliases)),
            .. company.Members.Select(member => Member(member.Member)),
            .. company.Teams.Select(Team),
            .. company.Categories.Select(Category),
        ]);
    }

    public static NamedThing Customer(string name, IReadOnlyList<string> aliases) => new(NameKind.Customer, name, [name, .. aliases]);

    public static NamedThing Member(Member member) => new(NameKind.Member, member.Name, [member.Name, .. member.Aliases]);

    public static NamedThing Team(Team team) => new(NameKind.Team, team.Name, [team.Name, .. team.Aliases]);

    public static NamedThing Category(Category category) => new(NameKind.Category, category.Id.Text, [category.Name, .. category.Aliases]);
}
