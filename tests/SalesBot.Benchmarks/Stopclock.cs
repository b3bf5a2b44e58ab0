using System.Diagnostics;
using System.Globalization;

namespace SalesBot.Benchmarks;

/// <summary>Times many runs of one thing and prints the middle and the 99th of a hundred, in microseconds.</summary>
internal static class Stopclock
{
    /// <returns>The median in microseconds.</returns>
    public static double Measure(string what, string target, int runs, Action<int> act)
    {
        for (int run = 0; run < Math.Min(runs, 200); run++) act(run);
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++)
        {
            long start = Stopwatch.GetTimestamp();
            act(run);
            times[run] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        double median = times[runs / 2];
        Print(what, string.Create(CultureInfo.InvariantCulture, $"p50 {median,9:0.0} µs   p99 {times[runs * 99 / 100],9:0.0} µs"), target);
        return median;
    }

    public static void Print(string what, string figure, string target) => Console.WriteLine($"{what,-46} {figure,-40} {target}");
}
