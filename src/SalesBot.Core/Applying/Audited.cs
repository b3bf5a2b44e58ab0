namespace SalesBot.Core.Applying;

/// <summary>What counting again came to.</summary>
/// <param name="Figures">How many figures were counted.</param>
/// <param name="Wrong">One sentence for each figure that does not come out; empty where all do.</param>
public sealed record Audited(int Figures, IReadOnlyList<string> Wrong);
