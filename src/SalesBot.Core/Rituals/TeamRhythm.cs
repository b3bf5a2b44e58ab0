using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>What is due for one team, or for the members of none, on one day of its zone and calendar.</summary>
internal sealed class TeamRhythm
{
    private readonly Ledger _ledger;
    private readonly Team? _team;
    private readonly IReadOnlyList<Member> _members;
    private readonly DayTimes _times;
    private readonly DateTimeZone _zone;
    private readonly CompanyCalendar _calendar;

    /// <summary>Whether these members review their day together and read a digest: a team, or everyone where there are no teams.</summary>
    private readonly bool _isTogether;

    private TeamRhythm(Ledger ledger, Team? team, IReadOnlyList<Member> members)
    {
        _ledger = ledger;
        _team = team;
        _members = members;
        _times = DayTimes.Of(ledger.Settings, team);
        _zone = ledger.ZoneOf(team);
        _calendar = ledger.CalendarOf(team);
        _isTogether = team is not null || !ledger.People.Teams.Any();
    }

    public static IReadOnlyList<TeamRhythm> All(Ledger ledger)
    {
        ILookup<TeamId, Member> byTeam = ledger.People.Members.ToLookup(member => member.Team);
        return [.. ledger.People.Teams.Select(team => new TeamRhythm(ledger, team, [.. byTeam[team.Id]])), new TeamRhythm(ledger, null, [.. byTeam[default]])];
    }

    /// <summary>Days on which posts are paused are left out; what no pause keeps back is not.</summary>
    public IEnumerable<RitualAct> On(LocalDate day, MomentRange range)
    {
        RitualAct[] acts =
        [
            .. At(day, _times.Morning, range, MorningActs),
            .. At(day, _times.Morning, range, Settlements),
            .. Reminders(day, range),
            .. At(day, _times.Weekly.Time, range, (on, at) => Together(_times.Weekly, on, at, RitualKind.WeeklyTraining)),
            .. At(day, _times.Monthly.Time, range, MonthlyActs),
            .. At(day, _times.Review, range, ReviewPrompts),
            .. At(day, _times.ReviewReminder, range, ReviewReminders),
            .. At(day, _times.Digest, range, Digests),
            .. At(day, _times.Digest, range, ThinContacts),
        ];
        bool isSilent = acts.Length > 0 && _ledger.Pauses.IsSilent(_team?.Id ?? default, day);
        return isSilent ? acts.Where(act => !RitualNames.IsRhythm(act.Kind)) : acts;
    }

    /// <summary>A local time that the zone skips is taken so much later, one that comes twice the first time.</summary>
    public static Instant Moment(DateTimeZone zone, LocalDate day, LocalTime time) => day.At(time).InZoneLeniently(zone).ToInstant();

    private IEnumerable<RitualAct> At(LocalDate day, LocalTime time, MomentRange range, Func<LocalDate, Instant, IEnumerable<RitualAct>> acts)
    {
        Instant moment = Moment(_zone, day, time);
        return range.Has(moment) ? acts(day, moment) : [];
    }

    /// <summary>Customers fall and money comes late on days off too, so warnings go out on every day; the plan only on working days.</summary>
    private IEnumerable<RitualAct> MorningActs(LocalDate day, Instant at)
    {
        bool isWorkday = _calendar.IsWorkday(day);
        bool isNearEnd = BandWork.IsNearEnd(_ledger, day);
        foreach (Member member in _members)
        {
            if (_ledger.Customers.OwnedBy(member.Id).Count > 0) yield return new RitualAct(RitualKind.PoolWarning, day, at, member);
            if (_ledger.Figures.Of(member.Id).OpenOrders.Count > 0) yield return new RitualAct(RitualKind.CollectionReminder, day, at, member);
            if (isWorkday && IsAtWork(member, day)) yield return new RitualAct(RitualKind.MorningPlan, day, at, member);
            if (isWorkday && isNearEnd && member.Sells && IsAtWork(member, day)) yield return new RitualAct(RitualKind.BandNear, day, at, member);
            if (isWorkday && IsGreeted(member, day)) yield return new RitualAct(RitualKind.Birthday, day, at, member);
        }
    }

    /// <summary>On the birthday, and where that is off on the next working day.</summary>
    private bool IsGreeted(Member member, LocalDate day)
    {
        if (!_ledger.Settings.Honours.Birthday || member.Birthday is not { } birthday || !member.IsHereOn(day)) return false;
        LocalDate last = birthday.InYear(day.Year) <= day ? birthday.InYear(day.Year) : birthday.InYear(day.Year - 1);
        return _calendar.WorkdayFrom(last) == day;
    }

    /// <summary>On the first working day of a month the duels of the last one are settled; of a quarter, the quarter.</summary>
    private IEnumerable<RitualAct> Settlements(LocalDate day, Instant at)
    {
        if (_team is not null && _calendar.WorkdayFrom(SalesPeriod.OfMonth(day).First) == day && HadGroups(_team, day)) yield return new RitualAct(RitualKind.Duel, day, at, Team: _team);
        if (_isTogether && _calendar.WorkdayFrom(_ledger.QuarterOf(day).First) == day && Sellers(day).Any()) yield return new RitualAct(RitualKind.QuarterClose, day, at, Team: _team);
    }

    /// <summary>At the end of the month before: who cuts the groups anew, or gives them up, still owes the old ones their end.</summary>
    private bool HadGroups(Team team, LocalDate day) => _ledger.Duels.RulesOf(team.Id, SalesPeriod.OfMonth(SalesPeriod.OfMonth(day).First.PlusDays(-1))) is not null;

    private IEnumerable<RitualAct> MonthlyActs(LocalDate day, Instant at)
    {
        bool isEndOfSeason = SalesPeriod.OfMonth(day).Last == _ledger.QuarterOf(day).Last;
        return
        [
            .. Together(_times.Monthly, day, at, RitualKind.MonthlyDrill),
            .. isEndOfSeason ? Together(_times.Monthly, day, at, RitualKind.SeasonReview) : [],
        ];
    }

    private IEnumerable<RitualAct> Together(Recurrence when, LocalDate day, Instant at, RitualKind kind) =>
        _isTogether && when.IsOn(day, _calendar) && Sellers(day).Any() ? [new RitualAct(kind, day, at, Team: _team)] : [];

    private IEnumerable<RitualAct> Reminders(LocalDate day, MomentRange range) =>
        from member in _members
        where IsAtWork(member, day)
        from plan in _ledger.FollowUps.Of(member.Id)
        where plan.On == day && !plan.IsNextStep && !_ledger.FollowUps.IsReminded(plan.Record)
        let at = Moment(_zone, day, plan.At ?? _times.Morning)
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

    private IEnumerable<RitualAct> Digests(LocalDate day, Instant at) => !IsReviewed(day) ? [] :
    [
        new RitualAct(RitualKind.Digest, day, at, Team: _team),
        .. Leaders(day).Select(leader => new RitualAct(RitualKind.LeaderDigest, day, at, leader, _team)),
    ];

    private IEnumerable<Member> Leaders(LocalDate day) => _team is null ? [] : _ledger.People.LeadersOf(_team, day).Where(member => !member.IsOnLeave(day));

    private IEnumerable<RitualAct> ThinContacts(LocalDate day, Instant at) =>
        _members.Where(member => (member.IsManager || _ledger.People.Teams.Any(team => team.IsLedBy(member))) && IsAtWork(member, day))
            .Select(member => new RitualAct(RitualKind.ThinContacts, day, at, member));

    private bool IsReviewed(LocalDate day) => _isTogether && _calendar.IsWorkday(day) && Sellers(day).Any();

    private IEnumerable<Member> Sellers(LocalDate day) => _members.Where(member => member.Sells && IsAtWork(member, day));

    private static bool IsAtWork(Member member, LocalDate day) => member.IsHereOn(day) && !member.IsOnLeave(day);
}
