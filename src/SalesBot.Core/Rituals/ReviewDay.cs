using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>
/// The window of a review: it opens with the day, and closes for the digest when the digest goes out. What comes later still counts for its day, and
/// the next digest tells what it says; so does what comes before the next working morning, and on days off.
/// </summary>
public static class ReviewDay
{
    private const int LongestBreak = 30;

    /// <summary>The day that an answer looks back on: today, or before the morning and on a day off the last working day, if the member has not answered it.</summary>
    public static LocalDate Of(Ledger ledger, Member member, Instant now)
    {
        Team? team = ledger.People.TeamOf(member.Id);
        LocalDateTime local = now.InZone(ledger.ZoneOf(team)).LocalDateTime;
        CompanyCalendar calendar = ledger.CalendarOf(team);
        bool isUnderWay = calendar.IsWorkday(local.Date) && local.TimeOfDay >= DayTimes.Of(ledger.Settings, team).Morning;
        if (isUnderWay) return local.Date;
        LocalDate last = LastBefore(calendar, local.Date);
        return ledger.Reviews.On(last).Any(answer => answer.By == member.Id) ? local.Date : last;
    }

    /// <summary>Whether an answer came after the digest of its day.</summary>
    public static bool IsLate(Ledger ledger, Team? team, LocalDate day, Instant at) =>
        at >= TeamRhythm.Moment(ledger.ZoneOf(team), day, DayTimes.Of(ledger.Settings, team).Digest);

    /// <summary>The last working day before a day; the day before it where there is none near.</summary>
    public static LocalDate LastBefore(CompanyCalendar calendar, LocalDate day)
    {
        for (LocalDate before = day.PlusDays(-1); before > day.PlusDays(-LongestBreak); before = before.PlusDays(-1))
        {
            if (calendar.IsWorkday(before)) return before;
        }

        return day.PlusDays(-1);
    }
}
