using NodaTime;

namespace SalesBot.Understanding;

/// <summary>How often a model was asked for each member today: as the journal knows, and with the questions that are still under way here.</summary>
internal sealed class ModelBudget(int perDay)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);
    private LocalDate _day;

    /// <summary>Counts a question; false where the day's are spent.</summary>
    /// <param name="day">The local day; an earlier one than before counts with the newest.</param>
    /// <param name="known">How many the journal counts: those before a restart, and of other processes.</param>
    public bool Take(string member, LocalDate day, int known)
    {
        lock (_gate)
        {
            if (day > _day)
            {
                _asked.Clear();
                _day = day;
            }

            int asked = Math.Max(known, _asked.GetValueOrDefault(member));
            if (asked >= perDay) return false;
            _asked[member] = asked + 1;
            return true;
        }
    }
}
