using SalesBot.Store;

namespace SalesBot;

public static class LogsAStop
{
    public static string Log(Shelf shelf) => $"{shelf.Count}";
}
