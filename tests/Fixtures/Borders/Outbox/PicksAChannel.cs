using SalesBot.Channels.Web;

namespace SalesBot.Outbox;

public static class PicksAChannel
{
    public static Func<Task<int>> Pick() => KeepsInAnAsyncBody.Count;
}
