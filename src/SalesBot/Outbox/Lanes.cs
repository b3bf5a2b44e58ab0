namespace SalesBot.Outbox;

/// <summary>Lets work of one conversation happen one after the other in the order given, and that of different ones side by side.</summary>
internal sealed class Lanes<T>
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Lane> _lanes = new(StringComparer.Ordinal);

    /// <param name="lane">The conversation.</param>
    /// <param name="work">Must not throw but when cancelled; the next work is done either way.</param>
    public Task<T> Follow(string lane, Func<Task<T>> work)
    {
        lock (_gate)
        {
            if (!_lanes.TryGetValue(lane, out Lane? used)) _lanes[lane] = used = new Lane();
            used.Waiting++;
            Task<T> done = After(used.Last, lane, used, work);
            used.Last = done;
            return done;
        }
    }

    private async Task<T> After(Task before, string name, Lane lane, Func<Task<T>> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        try
        {
            return await work();
        }
        finally
        {
            Leave(name, lane);
        }
    }

    private void Leave(string name, Lane lane)
    {
        lock (_gate)
        {
            if (--lane.Waiting == 0) _lanes.Remove(name);
        }
    }

    private sealed class Lane
    {
        public Task Last { get; set; } = Task.CompletedTask;

        public int Waiting { get; set; }
    }
}
