using SalesBot.Store;

namespace SalesBot.Channels.Teams;

public static class YieldsFromAnIterator
{
    public static IEnumerable<object> All()
    {
        yield return new Shelf();
    }
}
