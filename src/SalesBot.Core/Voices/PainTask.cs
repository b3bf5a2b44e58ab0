using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Voices;

/// <summary>Somebody is to answer what several customers have trouble with. A case about it, shared by anybody since, is the answer.</summary>
/// <param name="Record">Number of the entry that asked for it.</param>
/// <param name="Team">Whose customers have the trouble; null where there are no teams.</param>
/// <param name="Since">The day on which it was asked for.</param>
/// <param name="Due">By when.</param>
public sealed record PainTask(long Record, Pain Topic, MemberId Member, MemberId By, TeamId? Team, LocalDate Since, LocalDate Due)
{
    /// <summary>How long after its day it is still asked about.</summary>
    private const int DaysAskedFor = 14;

    /// <summary>Whether it is still to be answered on a day.</summary>
    public bool IsOpenOn(Ledger ledger, LocalDate day) =>
        day <= Due.PlusDays(DaysAskedFor) && !ledger.Cases.All.TakeWhile(shared => shared.On >= Since).Any(shared => VoiceWords.PainsIn(shared.Text).Contains(Topic));
}
