using SalesBot.Core.Applying;

namespace SalesBot.Channels.Terminal;

public sealed class ReadsTheLedger
{
    public Ledger? Ledger { get; init; }
}
