using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every owner's last warning of customers that are about to fall, and whom it did not reach.</summary>
public sealed class WarningBook
{
    private readonly Dictionary<MemberId, Line> _lines = [];

    internal WarningBook()
    {
    }

    /// <summary>Whether the last warning did not reach the owner, whoever else it reached.</summary>
    public bool HasMissed(MemberId owner) => _lines.TryGetValue(owner, out Line? line) && line.Missed.Contains(owner);

    /// <summary>Whether that warning is the owner's last one, and not known to have missed the reader.</summary>
    public bool IsOpen(Fact.WarningLost lost) => _lines.TryGetValue(lost.Owner, out Line? line) && line.On == lost.On && !line.Missed.Contains(lost.Reader);

    internal void Send(MemberId owner, LocalDate on, int copies) => _lines[owner] = new Line(on, copies);

    /// <returns>Whether the owner's last warning has reached nobody.</returns>
    internal bool Lose(Fact.WarningLost lost)
    {
        if (!IsOpen(lost)) return false;
        Line line = _lines[lost.Owner];
        line.Missed.Add(lost.Reader);
        return line.Missed.Count >= line.Copies;
    }

    private sealed record Line(LocalDate On, int Copies)
    {
        public HashSet<MemberId> Missed { get; } = [];
    }
}
