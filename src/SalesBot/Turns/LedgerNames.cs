using SalesBot.Core.Applying;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;

namespace SalesBot.Turns;

/// <summary>Everything that messages may name, in step with the ledger.</summary>
internal static class LedgerNames
{
    public static NameDirectory Of(Ledger ledger) => NameDirectory.Of(
    [
        .. ledger.Customers.All.Select(ThingOf),
        .. ledger.People.Members.Select(member => new NamedThing(NameKind.Member, member.Name, [member.Name, .. member.Aliases])),
        .. ledger.People.Teams.Select(team => new NamedThing(NameKind.Team, team.Name, [team.Name, .. team.Aliases])),
        .. ledger.Categories.Select(category => new NamedThing(NameKind.Category, category.Id.Text, [category.Name, .. category.Aliases])),
    ]);

    /// <summary>The names after a fact that is about to be applied; null where they must be made anew.</summary>
    public static NameDirectory? After(NameDirectory names, Ledger before, Fact fact)
    {
        if (fact is Fact.CustomerAdded added) return names.With(new NamedThing(NameKind.Customer, added.Name, [added.Name]));
        bool anew = fact is Fact.TeamFormed or Fact.MemberJoined or Fact.CategoriesAdopted or Fact.CustomerListed or Fact.RecordAmended { Now: Fact.CustomerAdded }
            || (fact is Fact.ChangeTakenBack taken && before.Records.OfChange(taken.Change)?.Now is Fact.CustomerAdded);
        return anew ? null : names;
    }

    private static NamedThing ThingOf(Customer customer) => new(NameKind.Customer, customer.Name, [customer.Name, .. customer.Aliases]);
}
