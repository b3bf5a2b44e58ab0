using System.Diagnostics;
using System.Globalization;

namespace SalesBot.Benchmarks;

/// <summary>Times many runs of one thing and prints the middle and the 99th of a hundred, in microseconds.</summary>
internal static class Stopclock
{
    public static void Measure(string what, string target, int runs, Action<int> act)
    {
        WarmUp(runs, act);
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) times[run] = Time(run, act);
        Report(what, target, times);
    }

    /// <summary>Times two things by turns.</summary>
    /// <returns>Their medians in microseconds.</returns>
    public static (double First, double Second) MeasureTwo(string first, string second, int runs, Action<int> doFirst, Action<int> doSecond)
    {
        WarmUp(runs, doFirst);
        WarmUp(runs, doSecond);
        double[] firstTimes = new double[runs];
        double[] secondTimes = new double[runs];
        for (int run = 0; run < runs; run++)
        {
            firstTimes[run] = Time(run, doFirst);
            secondTimes[run] = Time(run, doSecond);
        }

        return (Report(first, "", firstTimes), Report(second, "", secondTimes));
    }

    /// <summary>Times what can be done only once, by the clock and by what the processors worked for it: they differ where a machine is shared.</summary>
    public static void Once(string what, string target, Action act)
    {
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        double time = Time(0, _ => act());
        self.Refresh();
        double worked = (self.TotalProcessorTime - before).TotalMilliseconds;
        Print(what, string.Create(CultureInfo.InvariantCulture, $"{time / 1_000:0.0} ms, {worked:0.0} ms of work"), target);
    }

    /// <summary>A bot runs for weeks: what is measured is the compiled code, so the compiler, which works behind, is given its time first.</summary>
    private static void WarmUp(int runs, Action<int> act)
    {
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; (run < 200 && Stopwatch.GetElapsedTime(start).TotalSeconds < 20) || Stopwatch.GetElapsedTime(start).TotalSeconds < 5; run++) act(run % runs);
    }

    private static double Time(int run, Action<int> act)
    {
        long start = Stopwatch.GetTimestamp();
        act(run);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static double Report(string what, string target, double[] times)
    {
        Array.Sort(times);
        double median = times[times.Length / 2];
        Print(what, string.Create(CultureInfo.InvariantCulture, $"p50 {median,9:0.0} µs   p99 {times[times.Length * 99 / 100],9:0.0} µs"), target);
        return median;
    }

    public static void Print(string what, string figure, string target) => Console.WriteLine($"{what,-46} {figure,-40} {target}");
}
