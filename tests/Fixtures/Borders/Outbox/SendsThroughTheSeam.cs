using SalesBot.Channels;

namespace SalesBot.Outbox;

public sealed class SendsThroughTheSeam(Channel channel)
{
    public string Name => channel.Name;
}
