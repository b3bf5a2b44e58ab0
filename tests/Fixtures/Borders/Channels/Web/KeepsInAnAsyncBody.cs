using SalesBot.Store;

namespace SalesBot.Channels.Web;

public static class KeepsInAnAsyncBody
{
    public static async Task<int> Count()
    {
        await Task.Yield();
        return new Shelf { Count = 2 }.Count;
    }
}
