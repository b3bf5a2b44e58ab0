namespace SalesBot.CommandLine.Evaluation;

/// <summary>How long something took, each time.</summary>
internal sealed class Latencies
{
    private readonly List<TimeSpan> _taken = [];

    public void Add(TimeSpan taken) => _taken.Add(taken);

    /// <summary>By nearest rank; zero where nothing was taken.</summary>
    public TimeSpan At(int percent) => _taken.Count == 0 ? TimeSpan.Zero : _taken.Order().ElementAt(Math.Max(0, ((_taken.Count * percent) + 99) / 100 - 1));
}
