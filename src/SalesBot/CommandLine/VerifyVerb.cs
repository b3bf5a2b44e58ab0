using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot verify</c>.</summary>
internal static class VerifyVerb
{
    public static int Run(string data, TextWriter output)
    {
        var journal = SqliteJournal.Open(data);
        var found = journal.Verify();
        var ledger = Books.Rebuild(journal);
        var orders = ledger.Customers.All.Sum(customer => customer.Orders.Count);
        output.WriteLine(FormattableString.Invariant($"{found.Entries} entries, {found.Messages} messages and {found.Outgoing} posts are as they were recorded."));
        output.WriteLine(FormattableString.Invariant(
            $"Every figure was rebuilt: {ledger.People.Members.Count()} members, {ledger.Customers.All.Count()} customers, {orders} orders."));
        if (found.Entries > 0) output.WriteLine($"Last hash {Convert.ToHexStringLower(found.LastHash)}");
        return 0;
    }
}
