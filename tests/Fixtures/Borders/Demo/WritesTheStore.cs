using SalesBot.Store;

namespace SalesBot.Demo;

public static class WritesTheStore
{
    public static int Count(object shelf) => ((Shelf)shelf).Count;
}
