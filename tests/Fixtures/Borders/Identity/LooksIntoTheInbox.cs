using SalesBot.Inbox;

namespace SalesBot.Identity;

public sealed class LooksIntoTheInbox
{
    public Type Message { get; } = typeof(AsksInALambda);
}
