namespace SalesBot.Core.Organisation;

/// <summary>A member as the company file lists them.</summary>
/// <param name="Member">Without numbers for themselves and the team (0): adoption gives them.</param>
/// <param name="Team">Full name of the team, if any.</param>
public sealed record MemberDefinition(Member Member, string? Team = null);
