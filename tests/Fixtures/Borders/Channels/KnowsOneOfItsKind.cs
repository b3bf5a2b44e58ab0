using SalesBot.Channels.Terminal;

namespace SalesBot.Channels;

public sealed class KnowsOneOfItsKind
{
    public List<ReadsTheLedger> Terminals { get; } = [];
}
