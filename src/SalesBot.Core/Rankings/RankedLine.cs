using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rankings;

/// <summary>One line of a ranking.</summary>
/// <param name="Rank">From 1; equal values share the better rank and the next one skips.</param>
/// <param name="Member">Nobody (0) in a ranking of teams.</param>
/// <param name="Name">Of the member or the team.</param>
/// <param name="Value">Exact: yuan, a count, or a share of one.</param>
public readonly record struct RankedLine(int Rank, MemberId Member, string Name, decimal Value);
