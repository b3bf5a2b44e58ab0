using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Commands;

/// <content>Targets, budgets, honours and the team's rhythm.</content>
public abstract partial record Command
{
    /// <param name="Amount">Yuan for amounts, else a count.</param>
    /// <param name="Floor">What is to be reached at least, below the amount.</param>
    /// <param name="Stretch">What is aimed at beyond it, above the amount.</param>
    public sealed record SetTarget(
        MemberName? Who = null,
        TeamName? Team = null,
        Money? Amount = null,
        Currency? Currency = null,
        SalesPeriod? Period = null,
        Metric? Metric = null,
        Money? Floor = null,
        Money? Stretch = null) : OfTeam;

    public sealed record SetBudget(
        MemberName? Who = null,
        TeamName? Team = null,
        Money? Amount = null,
        Currency? Currency = null,
        SalesPeriod? Period = null) : OfTeam;

    public sealed record AwardHonour(MemberName? Who = null, string? Title = null) : OfTeam;

    public sealed record ClosePeriod(SalesPeriod? Period = null) : OfTeam;

    /// <param name="From">First day of the new grade; that of this quarter where missing.</param>
    public sealed record SetGrade(MemberName? Who = null, Grade? Grade = null, LocalDate? From = null) : OfTeam;

    public sealed record RaiseObjection(string? Text = null) : OfTeam;

    /// <summary>A manager's answer to an objection; its buttons carry the number and the verdict.</summary>
    /// <param name="Objection">Number of the entry that raised it; the newest open one where missing.</param>
    public sealed record AnswerObjection(int? Objection = null, ObjectionVerdict? Verdict = null, string? Text = null) : OfTeam;

    /// <summary>Somebody is to answer what several customers have trouble with; said by a button below the leader's digest.</summary>
    /// <param name="Who">Of any team or department.</param>
    /// <param name="On">By when; two working days from now where missing.</param>
    public sealed record AssignPain(Pain? Topic = null, MemberName? Who = null, LocalDate? On = null) : OfTeam;

    public sealed record AnswerReview(string? Text = null) : OfTeam;

    public sealed record SetLeave(MemberName? Who = null, SalesPeriod? Period = null) : OfOwnership;

    public sealed record PausePosts(LocalDate? Until = null, TeamName? Team = null) : OfTeam;
}
