using System.Globalization;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies;

/// <summary>Whether a day rests on a year whose public holidays are not known yet, so that only its weekends were counted.</summary>
internal static class HolidayGap
{
    /// <summary>The year; null where its holidays are known, or play no part in the pool's days.</summary>
    public static int? YearOf(Ledger ledger, LocalDate? day)
    {
        bool plays = ledger.Settings.Pool.WorkingDays || ledger.Settings.Pool.SpareDaysOff;
        return plays && day is { } found && ledger.Calendar.LacksHolidaysOf(found.Year) ? found.Year : null;
    }

    public static int? Among(Ledger ledger, IReadOnlyList<PoolRisk> risks) => risks.Count == 0 ? null : YearOf(ledger, risks.Max(risk => risk.LastSafeDay));

    public static IEnumerable<Note> NotesOn(Ledger ledger, LocalDate? day) =>
        YearOf(ledger, day) is { } year ? [new Note(NoteKind.HolidaysUnknown, year.ToString(CultureInfo.InvariantCulture))] : [];
}
