using SalesBot.Core.Applying;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot verify</c>.</summary>
internal static class VerifyVerb
{
    public static int Run(string data, Streams streams)
    {
        var journal = SqliteJournal.Open(data);
        var found = journal.Verify();
        var ledger = Books.Rebuild(journal);
        var orders = ledger.Customers.All.Sum(customer => customer.Orders.Count);
        streams.Output.WriteLine(FormattableString.Invariant($"{found.Entries} entries, {found.Messages} messages and {found.Outgoing} posts are as they were recorded."));
        streams.Output.WriteLine(FormattableString.Invariant(
            $"Every figure was rebuilt: {ledger.People.Members.Count()} members, {ledger.Customers.All.Count()} customers, {orders} orders."));
        streams.Output.WriteLine(Counted(ledger));
        if (found.Entries > 0) streams.Output.WriteLine($"Last hash {Convert.ToHexStringLower(found.LastHash)}");
        return 0;
    }

    /// <exception cref="RefusedException">A figure that the ledger keeps is not what its records come to; the message names each.</exception>
    private static string Counted(Ledger ledger)
    {
        var audited = Audit.Of(ledger);
        if (audited.Wrong.Count > 0) throw new RefusedException(string.Join('\n', audited.Wrong));
        return FormattableString.Invariant($"{audited.Figures} figures were counted again from the records and come out the same.");
    }
}
