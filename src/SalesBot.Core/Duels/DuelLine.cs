using SalesBot.Core.Organisation;

namespace SalesBot.Core.Duels;

/// <summary>One place of a duel.</summary>
/// <param name="Rank">From 1; equal values and equal collected shares share the better rank and the next one skips. 0 without a value.</param>
/// <param name="Name">Of the group, or of the member inside one.</param>
/// <param name="Value">Exact; null where nothing can be scored, as attainment without a target.</param>
/// <param name="CollectedShare">Of the amount signed in the period, what was collected in it; 0 where nothing was signed. It decides between equal values.</param>
/// <param name="Members">Who stands behind it on the last day.</param>
public sealed record DuelLine(int Rank, string Name, decimal? Value, decimal CollectedShare, IReadOnlyList<MemberId> Members);
