using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Organisation;

/// <summary>A member as the company file describes them.</summary>
/// <param name="Team">0 where the member belongs to none, as managers do.</param>
/// <param name="Joined">First day; from the start where missing.</param>
/// <param name="Left">Last day; still here where missing.</param>
/// <param name="Leave">Days off, when nothing is asked of the member.</param>
/// <param name="HasNoGrade">Whether nobody has said the grade, so that no base pay follows from it; null where somebody has.</param>
/// <param name="Accounts">The member's id by channel, such as <c>wecom</c>.</param>
public sealed record Member(
    MemberId Id,
    string Name,
    IReadOnlyList<string> Aliases,
    Role Role,
    TeamId Team,
    Grade Grade,
    LocalDate? Joined = null,
    LocalDate? Left = null,
    AnnualDate? Birthday = null,
    string? Mentor = null,
    Language? Language = null,
    IReadOnlyList<SalesPeriod>? Leave = null,
    IReadOnlyDictionary<string, string>? Accounts = null,
    bool? HasNoGrade = null)
{
    /// <summary>Reps and leaders compete in rankings and are asked for reviews.</summary>
    public bool Sells => Role is Role.Rep or Role.Leader;

    public bool IsManager => Role is Role.Manager;

    /// <summary>Managers and finance see all.</summary>
    public bool SeesAll => Role is Role.Manager or Role.Finance;

    public bool IsHereOn(LocalDate day) => !(day < Joined) && !(day > Left);

    public bool IsOnLeave(LocalDate day) => Leave is not null && Leave.Any(leave => leave.Contains(day));
}
