using SalesBot.Core.Applying;
using SalesBot.Store.Sqlite;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot verify</c>.</summary>
internal static class VerifyVerb
{
    public static int Run(string data, TextWriter output)
    {
        var journal = SqliteJournal.Open(data);
        var found = journal.Verify();
        var ledger = new Ledger();
        foreach (var stored in journal.Read(Store.EntryRange.All)) ledger.Apply(JournalEntry.Read(ledger, stored));
        output.WriteLine(FormattableString.Invariant($"{found.Entries} entries, {found.Messages} messages and {found.Outgoing} posts are as they were recorded."));
        output.WriteLine(FormattableString.Invariant(
            $"Every figure was rebuilt: {ledger.People.Members.Count()} members, {ledger.Customers.All.Count()} customers, {ledger.Customers.All.Sum(customer => customer.Orders.Count)} orders."));
        if (found.Entries > 0) output.WriteLine($"Last hash {Convert.ToHexStringLower(found.LastHash)}");
        return 0;
    }
}
