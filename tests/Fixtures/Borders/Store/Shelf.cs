namespace SalesBot.Store;

public sealed class Shelf
{
    public int Count { get; init; }
}
