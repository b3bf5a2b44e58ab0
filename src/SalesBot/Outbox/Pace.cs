using NodaTime;
using SalesBot.Channels;

namespace SalesBot.Outbox;

/// <summary>Spreads calls so that every rate holds. Called by one at a time.</summary>
internal sealed class Pace(IReadOnlyList<Rate> rates)
{
    /// <summary>For each rate, when the next would be due if all went on evenly.</summary>
    private readonly Instant[] _due = [.. rates.Select(_ => Instant.MinValue)];

    /// <summary>Takes a place and tells how long to wait for it; zero or more.</summary>
    public Duration Reserve(Instant now)
    {
        Instant start = now;
        for (int index = 0; index < _due.Length; index++)
        {
            // A burst is an advance on what is due; Instant.MinValue has no room for one.
            if (_due[index] > now) start = Instant.Max(start, _due[index] - (rates[index].Interval * (rates[index].Burst - 1)));
        }

        for (int index = 0; index < _due.Length; index++) _due[index] = Instant.Max(_due[index], start) + rates[index].Interval;
        return start - now;
    }
}
