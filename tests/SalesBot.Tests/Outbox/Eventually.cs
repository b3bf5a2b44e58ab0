namespace SalesBot.Tests.Outbox;

/// <summary>Waits for what is done behind, by others' threads.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <param name="holds">What is to come.</param>
    /// <param name="seconds">Patience, by far more than a busy machine needs; only a failing test waits so long.</param>
    /// <returns>Whether it came to hold in time.</returns>
    public static async Task<bool> Holds(Func<bool> holds, int seconds = 120)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(seconds));
        using PeriodicTimer looks = new(Look);
        while (!holds())
        {
            if (patience.IsCancellationRequested) return false;
            await looks.WaitForNextTickAsync(CancellationToken.None);
        }

        return true;
    }

    /// <summary>Ends only by being cancelled, quietly.</summary>
    public static async Task Never(CancellationToken cancelled) => await ((Task)new TaskCompletionSource().Task.WaitAsync(cancelled)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
