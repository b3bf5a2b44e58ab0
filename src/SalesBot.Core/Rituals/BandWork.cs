using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>Tells a member, before the quarter ends, that a little more would reach the next band of payout factors.</summary>
internal static class BandWork
{
    /// <summary>Whether the end of the quarter is near enough.</summary>
    public static bool IsNearEnd(Ledger ledger, LocalDate day) => DaysLeft(ledger, day) <= Rules(ledger).BandNearDays;

    /// <summary>Nothing where no band is within reach, or this one was told already.</summary>
    public static Performance Tell(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        Member reader = act.Member!;
        SalesPeriod quarter = ledger.QuarterOf(act.On);
        Statement pay = Statement.Of(ledger, reader.Id, quarter, act.On);
        if (pay is not { Next: { Gain.IsPositive: true } next, Attainment: { } attainment }) return Performance.Nothing;
        if (next.From - attainment > Rules(ledger).NearGap || ledger.BandNotes.Has(reader.Id, quarter.First, next.From)) return Performance.Nothing;
        Post.BandNear post = new(act, reader, Tongue.Of(ledger, reader), quarter, attainment, next, DaysLeft(ledger, act.On));
        return new Performance([done, new Fact.BandNoted(reader.Id, quarter.First, next.From)], [post]);
    }

    private static int DaysLeft(Ledger ledger, LocalDate day) => Period.DaysBetween(day, ledger.QuarterOf(day).Last) + 1;

    private static CommissionRules Rules(Ledger ledger) => ledger.Settings.Commission;
}
