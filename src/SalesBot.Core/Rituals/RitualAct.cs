using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>One piece of work of the clock, for one recipient and day.</summary>
/// <param name="On">The local day it belongs to.</param>
/// <param name="At">When it is due.</param>
/// <param name="Member">Whom it concerns: who is asked or told, whose customers are at risk; null for a team's.</param>
/// <param name="Team">The team; null for a member's work, and for the whole company's.</param>
/// <param name="Plan">The plan that a reminder reminds of.</param>
public sealed record RitualAct(RitualKind Kind, LocalDate On, Instant At, Member? Member = null, Team? Team = null, FollowUp? Plan = null)
{
    /// <summary>Whether it is done so long after it was due that the reader should be told.</summary>
    public bool IsLate { get; init; }

    /// <summary>The days whose work came too late to make sense and is given up; null where the work is to be done.</summary>
    public SalesPeriod? GivenUp { get; init; }

    /// <summary>As replies address it: a member's name or "team:name"; "company" for what nobody is told. A birthday is kept by whose it is.</summary>
    public string To => (Kind, Member, Team) switch
    {
        (RitualKind.Sweep or RitualKind.GradeReview, _, null) => "company",
        // Of a leader's several teams each has a digest of its own.
        (RitualKind.LeaderDigest, { } member, { } team) when team.Id != member.Team => $"{member.Name}/{team.Name}",
        (_, { } member, _) => member.Name,
        (_, _, var team) => Recipient.TeamOrAll(team),
    };
}
