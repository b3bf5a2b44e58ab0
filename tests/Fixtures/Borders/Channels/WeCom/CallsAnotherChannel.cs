using SalesBot.Channels.Web;

namespace SalesBot.Channels.WeCom;

public static class CallsAnotherChannel
{
    public static Task<int> Count() => KeepsInAnAsyncBody.Count();
}
