using System.Collections.Concurrent;

namespace SalesBot.Turns;

/// <summary>Draws from a source on a second thread, a few thousand at most ahead of who takes: a replay reads on one core and applies on the other.</summary>
internal static class ReadAhead
{
    private const int BatchSize = 512;
    private const int MostBatches = 8;

    /// <summary>The same in the same order. What the source throws is thrown here, once all before it was taken but a part of a batch.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source)
    {
        using BlockingCollection<T[]> batches = new(MostBatches);
        using CancellationTokenSource stopped = new();
        Task reading = Task.Run(() => Read(source, batches, stopped.Token));
        try
        {
            foreach (T one in batches.GetConsumingEnumerable().SelectMany(batch => batch)) yield return one;
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            stopped.Cancel();
            // Waits without throwing: who stopped early wants to hear of nothing more.
            Task.WhenAny(reading).Wait();
        }
    }

    private static void Read<T>(IEnumerable<T> source, BlockingCollection<T[]> batches, CancellationToken stopped)
    {
        try
        {
            foreach (T[] batch in source.Chunk(BatchSize)) batches.Add(batch, stopped);
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
