using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>What the clock has done, so that it is done once for each kind, recipient and day.</summary>
public sealed class PostBook
{
    private readonly Dictionary<(string Kind, string To), Line> _lines = [];

    internal PostBook()
    {
    }

    /// <summary>Whether the work of a day is done, or was given up. Known for the last days on which anything was done.</summary>
    public bool IsDone(string kind, string to, LocalDate on) => _lines.TryGetValue((kind, to), out Line? line) && line.Has(on);

    /// <summary>The last day on which it was done; null where it never was.</summary>
    public LocalDate? LastDone(string kind, string to) => _lines.TryGetValue((kind, to), out Line? line) ? line.Last : null;

    /// <summary>The days on which it was not done since it was done last, because nobody was there to do it; null where there are none.</summary>
    public SalesPeriod? Missed(string kind, string to) => _lines.TryGetValue((kind, to), out Line? line) ? line.Missed : null;

    internal void Add(Fact.Posted posted)
    {
        if (!_lines.TryGetValue((posted.Kind, posted.To), out Line? line)) _lines[(posted.Kind, posted.To)] = line = new Line();
        if (posted.SkippedFrom is { } from) line.Skip(from, posted.On);
        else line.Done(posted.On);
    }

    private sealed class Line
    {
        private const int KeptDays = 32;

        private readonly Queue<LocalDate> _days = new();

        public SalesPeriod? Missed { get; private set; }

        public LocalDate? Last => _days.Count > 0 ? _days.Last() : null;

        public bool Has(LocalDate on) => _days.Contains(on) || Missed?.Contains(on) == true;

        public void Done(LocalDate on)
        {
            if (_days.Count == KeptDays) _days.Dequeue();
            _days.Enqueue(on);
            Missed = null;
        }

        public void Skip(LocalDate from, LocalDate to) => Missed = SalesPeriod.Between(Missed is null ? from : LocalDate.Min(from, Missed.First), to);
    }
}
