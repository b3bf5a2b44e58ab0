using SalesBot.Core.Applying;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;

namespace SalesBot.Turns;

/// <summary>Everything that messages may name, in step with the ledger.</summary>
internal static class LedgerNames
{
    public static NameDirectory Of(Ledger ledger) => NameDirectory.Of(
    [
        .. ledger.Customers.All.Select(customer => CompanyNames.Customer(customer.Name, customer.Aliases)),
        .. ledger.People.Members.Select(CompanyNames.Member),
        .. ledger.People.Teams.Select(CompanyNames.Team),
        .. ledger.Categories.Select(CompanyNames.Category),
    ]);

    /// <summary>The names after a fact that is about to be applied; null where they must be made anew.</summary>
    public static NameDirectory? After(NameDirectory names, Ledger before, Fact fact)
    {
        if (fact is Fact.CustomerAdded added) return names.With(CompanyNames.Customer(added.Name, []));
        bool anew = fact is Fact.TeamFormed or Fact.MemberJoined or Fact.CategoriesAdopted or Fact.CustomerListed or Fact.RecordAmended { Now: Fact.CustomerAdded }
            || (fact is Fact.ChangeTakenBack taken && before.Records.OfChange(taken.Change)?.Now is Fact.CustomerAdded);
        return anew ? null : names;
    }
}
