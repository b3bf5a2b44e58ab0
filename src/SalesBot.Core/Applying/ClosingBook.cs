using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Closed quarters and their statements.</summary>
public sealed class ClosingBook
{
    private readonly List<Closing> _closings = [];
    private readonly Dictionary<MemberId, ClosedStatement> _pending = [];

    internal ClosingBook()
    {
    }

    /// <summary>In order of closing.</summary>
    public IReadOnlyList<Closing> All => _closings;

    public bool IsClosed(LocalDate day) => Around(day) is not null;

    /// <summary>The closed quarter that a day lies in; null where it is open.</summary>
    public Closing? Around(LocalDate day)
    {
        // Questions are mostly about now, and what is closed lies behind.
        for (int index = _closings.Count - 1; index >= 0; index--)
        {
            if (_closings[index].Quarter.Contains(day)) return _closings[index];
        }

        return null;
    }

    /// <summary>A member's statement of the closed quarter that a day lies in; null where it is open, or the member had no statement.</summary>
    public ClosedStatement? StatementAt(MemberId member, LocalDate day) => Around(day)?.Statements.GetValueOrDefault(member);

    /// <summary>Whether the quarter of a day was closed when an entry was recorded.</summary>
    internal bool WasClosed(LocalDate day, long record) => Around(day) is { } closing && closing.Record < record;

    internal void Keep(ClosedStatement statement) => _pending[statement.Fact.Member] = statement;

    internal void Close(Entry entry, Fact.PeriodClosed closed)
    {
        _closings.Add(new Closing(closed.Period, entry.Seq, closed.On, new Dictionary<MemberId, ClosedStatement>(_pending)));
        _pending.Clear();
    }
}
