using SalesBot.CommandLine;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;
using SalesBot.Turns;

namespace SalesBot.Tests.Killing;

/// <summary>What is left of the deals after the kills.</summary>
internal static class Kept
{
    /// <summary>Whose people deliver the deals.</summary>
    public static string Company { get; } = Checkout.PathOf("tests/data/examples/selling.yaml");

    /// <summary>The deals that a sound journal holds, in its order.</summary>
    public static IEnumerable<int> In(string folder)
    {
        Assert.Equal(0, Called.With("verify", "--data", folder).ExitCode);
        using Desk desk = OpenDesk.In(folder);
        return [.. desk.Books.Ledger.Customers.All.SelectMany(customer => customer.Orders).OrderBy(order => order.Record).Select(order => (int)order.Amount.Yuan - Sent.Least)];
    }
}
