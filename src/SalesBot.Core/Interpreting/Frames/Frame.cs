using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>One thing said: what it is about, and the clauses that tell of it.</summary>
internal sealed class Frame(Intent intent, IEnumerable<Clause> clauses)
{
    private readonly List<Clause> _clauses = [.. clauses];

    public Intent Intent { get; } = intent;

    /// <summary>In the order of the text; the one that named the intent among them.</summary>
    public IReadOnlyList<Clause> Clauses => _clauses;

    /// <summary>Clauses that tell what a meeting cost, or when the next one is.</summary>
    public List<Clause> Asides { get; } = [];

    /// <summary>The frame before it that this one says again of somebody or something else, so that what is left unsaid is as it was there; null for none.</summary>
    public Frame? Origin { get; init; }

    public void Add(Clause clause) => _clauses.Add(clause);

    public override string ToString() => $"{Intent}: {string.Join(" | ", _clauses)}";
}
