namespace SalesBot.Core.Rankings;

/// <summary>One place of a ranking.</summary>
/// <param name="Rank">From 1; equal values share the better rank and the next one skips.</param>
/// <param name="Of">How many are ranked.</param>
/// <param name="Value">Exact: yuan, a count, or a share of one.</param>
/// <param name="Gap">To the next better value, positive; null in the first place.</param>
public readonly record struct Place(int Rank, int Of, decimal Value, decimal? Gap);
