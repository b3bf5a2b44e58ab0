using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>What is due for one team, or for the members of none, on one day.</summary>
internal sealed class TeamRhythm
{
    private readonly Ledger _ledger;
    private readonly Team? _team;
    private readonly IReadOnlyList<Member> _members;
    private readonly DayTimes _times;

    /// <summary>Whether these members review their day together and read a digest: a team, or everyone where there are no teams.</summary>
    private readonly bool _isTogether;

    private TeamRhythm(Ledger ledger, Team? team, IReadOnlyList<Member> members)
    {
        _ledger = ledger;
        _team = team;
        _members = members;
        _times = DayTimes.Of(ledger.Settings, team);
        _isTogether = team is not null || !ledger.People.Teams.Any();
    }

    public static IReadOnlyList<TeamRhythm> All(Ledger ledger)
    {
        ILookup<TeamId, Member> byTeam = ledger.People.Members.ToLookup(member => member.Team);
        return [.. ledger.People.Teams.Select(team => new TeamRhythm(ledger, team, [.. byTeam[team.Id]])), new TeamRhythm(ledger, null, [.. byTeam[default]])];
    }

    public IEnumerable<RitualAct> On(LocalDate day, MomentRange range) =>
    [
        .. At(day, _times.Morning, range, MorningActs),
        .. Reminders(day, range),
        .. At(day, _times.Review, range, ReviewPrompts),
        .. At(day, _times.ReviewReminder, range, ReviewReminders),
        .. At(day, _times.Digest, range, Digests),
        .. At(day, _times.Digest, range, ThinContacts),
    ];

    /// <summary>A local time that the zone skips is taken so much later, one that comes twice the first time.</summary>
    public static Instant Moment(Ledger ledger, LocalDate day, LocalTime time) => day.At(time).InZoneLeniently(ledger.Zone).ToInstant();

    private IEnumerable<RitualAct> At(LocalDate day, LocalTime time, MomentRange range, Func<LocalDate, Instant, IEnumerable<RitualAct>> acts)
    {
        Instant moment = Moment(_ledger, day, time);
        return range.Has(moment) ? acts(day, moment) : [];
    }

    /// <summary>Customers fall and money comes late on days off too, so warnings go out on every day; the plan only on working days.</summary>
    private IEnumerable<RitualAct> MorningActs(LocalDate day, Instant at)
    {
        bool isWorkday = _ledger.Calendar.IsWorkday(day);
        bool isNearEnd = BandWork.IsNearEnd(_ledger, day);
        foreach (Member member in _members)
        {
            if (_ledger.Customers.OwnedBy(member.Id).Count > 0) yield return new RitualAct(RitualKind.PoolWarning, day, at, member);
            if (_ledger.Figures.Of(member.Id).OpenOrders.Count > 0) yield return new RitualAct(RitualKind.CollectionReminder, day, at, member);
            if (isWorkday && IsAtWork(member, day)) yield return new RitualAct(RitualKind.MorningPlan, day, at, member);
            if (isWorkday && isNearEnd && member.Sells && IsAtWork(member, day)) yield return new RitualAct(RitualKind.BandNear, day, at, member);
        }
    }

    private IEnumerable<RitualAct> Reminders(LocalDate day, MomentRange range) =>
        from member in _members
        where IsAtWork(member, day)
        from plan in _ledger.FollowUps.Of(member.Id)
        where plan.On == day && !plan.IsNextStep && !_ledger.FollowUps.IsReminded(plan.Record)
        let at = Moment(_ledger, day, plan.At ?? _times.Morning)
        where range.Has(at)
        select new RitualAct(RitualKind.Reminder, day, at, member, Plan: plan);

    private IEnumerable<RitualAct> ReviewPrompts(LocalDate day, Instant at)
    {
        if (!IsReviewed(day)) return [];
        return _ledger.Settings.ReviewPrivately
            ? Sellers(day).Select(member => new RitualAct(RitualKind.ReviewPrompt, day, at, member))
            : [new RitualAct(RitualKind.ReviewPrompt, day, at, Team: _team)];
    }

    private IEnumerable<RitualAct> ReviewReminders(LocalDate day, Instant at) =>
        IsReviewed(day) ? Sellers(day).Select(member => new RitualAct(RitualKind.ReviewReminder, day, at, member)) : [];

    private IEnumerable<RitualAct> Digests(LocalDate day, Instant at) =>
        IsReviewed(day) ? [new RitualAct(RitualKind.Digest, day, at, Team: _team)] : [];

    private IEnumerable<RitualAct> ThinContacts(LocalDate day, Instant at) =>
        _members.Where(member => (member.IsManager || member.Role is Role.Leader) && IsAtWork(member, day))
            .Select(member => new RitualAct(RitualKind.ThinContacts, day, at, member));

    private bool IsReviewed(LocalDate day) => _isTogether && _ledger.Calendar.IsWorkday(day) && Sellers(day).Any();

    private IEnumerable<Member> Sellers(LocalDate day) => _members.Where(member => member.Sells && IsAtWork(member, day));

    private static bool IsAtWork(Member member, LocalDate day) => member.IsHereOn(day) && !member.IsOnLeave(day);
}
