using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Journal;

/// <content>What leaders and managers say in front of their team, and what its contests come to.</content>
public abstract partial record Fact
{
    /// <summary>An honour by hand, announced once. It can be amended and taken back by whoever gave it.</summary>
    /// <param name="Title">In the words of whoever gave it.</param>
    public sealed record HonourAwarded(MemberId Member, string Title, LocalDate On) : OfTeam;

    /// <summary>Somebody is to answer what several customers have trouble with. It can be taken back by whoever asked.</summary>
    /// <param name="On">By when.</param>
    /// <param name="Team">Whose customers have the trouble; missing where there are no teams.</param>
    public sealed record PainAssigned(Pain Topic, MemberId Member, LocalDate On, TeamId? Team = null) : OfTeam;

    /// <summary>Nothing of the team's rhythm is posted. It can be amended and taken back, which lets the posts go on.</summary>
    /// <param name="From">The first silent day.</param>
    /// <param name="Until">The day on which posts go on, which is itself no longer silent.</param>
    /// <param name="Team">All teams where missing.</param>
    public sealed record PostsPaused(LocalDate From, LocalDate Until, TeamId? Team = null) : OfTeam;

    /// <summary>A duel is over and was announced.</summary>
    /// <param name="Winners">Who won: of a duel inside a group its best, of one between groups the members of the best group; a tie has several.</param>
    /// <param name="Group">The group that the duel was inside of; missing for the one between the groups of a team.</param>
    public sealed record DuelSettled(TeamId Team, SalesPeriod Period, IReadOnlyList<MemberId> Winners, string? Group = null) : OfCourse;
}
