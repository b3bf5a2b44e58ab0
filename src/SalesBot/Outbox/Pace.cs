using NodaTime;
using SalesBot.Channels;

namespace SalesBot.Outbox;

/// <summary>Spreads calls so that every rate holds. Called by one at a time.</summary>
internal sealed class Pace(IReadOnlyList<Rate> rates)
{
    /// <summary>For each rate, when the next would be due if all went on evenly.</summary>
    private readonly Instant[] _due = [.. rates.Select(_ => Instant.MinValue)];

    /// <summary>For each rate that is a window, the moments in it.</summary>
    private readonly Queue<Instant>[] _taken = [.. rates.Select(_ => new Queue<Instant>())];

    /// <summary>From when on it is as if nothing had been taken.</summary>
    public Instant IdleFrom { get; private set; } = Instant.MinValue;

    /// <summary>Takes a place and tells how long to wait for it; zero or more.</summary>
    public Duration Reserve(Instant now)
    {
        Instant start = now;
        for (int index = 0; index < rates.Count; index++) start = Instant.Max(start, Earliest(index, now));
        for (int index = 0; index < rates.Count; index++) Take(index, start);
        return start - now;
    }

    private Instant Earliest(int index, Instant now)
    {
        Rate rate = rates[index];
        if (rate.IsWindow) return _taken[index].Count < rate.Count ? now : _taken[index].Peek() + rate.Per;
        // A burst is an advance on what is due; Instant.MinValue has no room for one.
        return _due[index] > now ? _due[index] - (rate.Interval * (rate.Burst - 1)) : now;
    }

    private void Take(int index, Instant start)
    {
        Rate rate = rates[index];
        _due[index] = Instant.Max(_due[index], start) + rate.Interval;
        IdleFrom = Instant.Max(IdleFrom, rate.IsWindow ? start + rate.Per : _due[index]);
        if (!rate.IsWindow) return;
        if (_taken[index].Count == rate.Count) _taken[index].Dequeue();
        _taken[index].Enqueue(start);
    }
}
