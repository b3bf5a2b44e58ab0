using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Whom a question is about: one member, a team's members, or the company's.</summary>
/// <param name="Member">The one member; null for a team or the company.</param>
/// <param name="Team">The team; null for one member or the company.</param>
public sealed record Scope(Member? Member, Team? Team)
{
    public static readonly Scope Company = new(null, null);

    public bool IsCompany => Member is null && Team is null;
}
