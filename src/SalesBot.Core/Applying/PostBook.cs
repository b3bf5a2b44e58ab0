using NodaTime;

namespace SalesBot.Core.Applying;

/// <summary>What the clock has done, so that it is done once for each kind, recipient and day.</summary>
public sealed class PostBook
{
    private readonly HashSet<(string Kind, string To, LocalDate On)> _done = [];

    internal PostBook()
    {
    }

    public bool IsDone(string kind, string to, LocalDate on) => _done.Contains((kind, to, on));

    internal void Add(string kind, string to, LocalDate on) => _done.Add((kind, to, on));
}
