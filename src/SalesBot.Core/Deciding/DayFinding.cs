using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Deciding;

/// <summary>The day a record happened, or the refusal of one that has not come yet.</summary>
internal readonly record struct DayFinding(LocalDate Day, IReadOnlyList<Note> Notes, Decision? Instead)
{
    /// <summary>Years back beyond which a date is a slip of the pen.</summary>
    private const int Oldest = 10;

    /// <summary>Today where no day was said. A day further back than counts as follow-up is kept and said.</summary>
    public static DayFinding Of(Setting setting, Command command, LocalDate? on)
    {
        LocalDate day = on ?? setting.Today;
        bool believable = day <= setting.Today && day > setting.Today.PlusYears(-Oldest);
        if (!believable) return new DayFinding(day, [], new Decision.Refused(command, RefusalReason.InvalidValue, day.ToString("yyyy-MM-dd", null)));
        bool far = day < setting.Today.PlusDays(-setting.Ledger.Settings.BackdateDays);
        IReadOnlyList<Note> notes = far && command is Command.LogVisit ? [new Note(NoteKind.BackdatedFar, day.ToString("yyyy-MM-dd", null))] : [];
        return new DayFinding(day, notes, null);
    }
}
