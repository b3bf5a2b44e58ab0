using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Rituals;

/// <summary>
/// What belongs to a day of a team that keeps another zone than the company. Facts are dated by the company's day (§0), so that what is recorded on the
/// spot belongs to the team's day on which it was recorded; what was dated to another day belongs to that. Periods stay the company's.
/// </summary>
internal static class TeamDay
{
    /// <summary>Whether the team's days begin at another moment than the company's.</summary>
    public static bool IsOwn(Ledger ledger, Team? team) => !ledger.ZoneOf(team).Equals(ledger.Zone);

    /// <param name="on">The day that a fact is dated to.</param>
    /// <param name="at">When it was recorded.</param>
    public static LocalDate Of(Ledger ledger, Team? team, LocalDate on, Instant at) =>
        on == ledger.DayOf(at) ? at.InZone(ledger.ZoneOf(team)).Date : on;

    /// <summary>What was heard on a day of a team, in order of recording within each date; by everybody, also by others.</summary>
    public static IEnumerable<Voice> VoicesOn(Ledger ledger, Team? team, LocalDate day)
    {
        if (!IsOwn(ledger, team)) return ledger.Voices.On(day);
        return from date in new[] { day.PlusDays(-1), day, day.PlusDays(1) }
               from voice in ledger.Voices.On(date)
               where (IsOfReview(ledger, voice) ? date : Of(ledger, team, date, voice.At)) == day
               select voice;
    }

    /// <summary>Reviews are dated by the team's day as they are answered.</summary>
    private static bool IsOfReview(Ledger ledger, Voice voice) => ledger.Records.OfChange(voice.Record)?.Now is Fact.ReviewAnswered;
}
