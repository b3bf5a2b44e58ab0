using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Rituals;

/// <summary>What the clock does for the pool: warns, and lets fall.</summary>
internal static class PoolWork
{
    /// <summary>Everyone who lost customers is told once, and so is their leader.</summary>
    public static Performance Sweep(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        IEnumerable<Fact.CustomerFell> due = PoolSweep.Falls(ledger, act.On).Where(fall => IsSweptBy(ledger, act, ledger.Customers[fall.Customer].Owner));
        // A team whose midnight comes before the company's lets fall on the day that the company still has: every fact is dated by it.
        Fact.CustomerFell[] falls = [.. due.Select(fall => fall with { On = LocalDate.Min(fall.On, ledger.DayOf(act.At)) })];
        IEnumerable<Post> posts = falls.GroupBy(fall => ledger.Customers[fall.Customer].Owner).SelectMany(owned => Tell(ledger, act, ledger.People[owned.Key], [.. owned]));
        return new Performance([.. falls, done], [.. posts]);
    }

    private static bool IsSweptBy(Ledger ledger, RitualAct sweep, MemberId owner)
    {
        Team? team = ledger.People.TeamOf(owner);
        return sweep.Team is { } swept ? team?.Id == swept.Id : !DueActs.HasOwnSweep(ledger, team);
    }

    /// <summary>
    /// On a day that is one to warn on for any customer, and on the last safe day of one that no warning has named yet, the owner is told of
    /// every customer at risk; their superior is told where the owner has left, or was not reached the last time.
    /// </summary>
    public static Performance Warn(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        Member owner = act.Member!;
        PoolRules rules = ledger.PoolRulesOf(owner.Id);
        int within = PoolClock.WarningReach(rules);
        IReadOnlyList<PoolRisk> risks = PoolRisks.Within(ledger, new Scope(owner, null), act.On, within);
        bool isDay = risks.Any(risk => rules.Warn.Contains(risk.DaysLeft) || (risk.DaysLeft == 0 && !risk.IsWarned));
        Member[] readers = isDay ? [.. ReadersOf(ledger, owner, act.On)] : [];
        if (readers.Length == 0) return Performance.Nothing;
        Fact.Posted posted = done with { Customers = [.. risks.Select(risk => risk.Customer.Id)], Copies = readers.Length > 1 ? readers.Length : null };
        return new Performance([posted], [.. readers.Select(reader => new Post.PoolWarning(act, reader, Tongue.Of(ledger, reader), owner, within, risks))]);
    }

    /// <summary>The owner; the superior too where the last warning did not reach the owner, and alone where the owner has left.</summary>
    private static IEnumerable<Member> ReadersOf(Ledger ledger, Member owner, NodaTime.LocalDate day)
    {
        bool isHere = owner.IsHereOn(day);
        if (isHere) yield return owner;
        if ((!isHere || ledger.Warnings.HasMissed(owner.Id)) && Superiors.Of(ledger, owner.Id, day) is { } superior) yield return superior;
    }

    /// <summary>Contacts of those whom the reader leads, and of the leaders where the reader is a manager; nothing where there are none.</summary>
    public static Performance TellThin(Ledger ledger, RitualAct act, Fact.Posted done)
    {
        Member reader = act.Member!;
        ThinContact[] thin = [.. ledger.Thin.On(act.On).Where(contact => Superiors.Of(ledger, contact.Member, act.On)?.Id == reader.Id && ledger.Customers.Has(contact.Customer))];
        return thin.Length == 0
            ? Performance.Nothing
            : new Performance([done], [new Post.ThinContacts(act, reader, Tongue.Of(ledger, reader), thin)]);
    }

    private static IEnumerable<Post> Tell(Ledger ledger, RitualAct act, Member owner, IReadOnlyList<Fact.CustomerFell> falls)
    {
        IReadOnlyList<Customer> customers = [.. falls.Select(fall => ledger.Customers[fall.Customer])];
        SalesPeriod month = SalesPeriod.OfMonth(act.On);
        int count = (int)ledger.Figures.Of(owner.Id).Fallen.Over(month) + falls.Count(fall => month.Contains(fall.On));
        bool isOver = count > ledger.PoolRulesOf(owner.Id).MonthLimit;
        foreach (Member reader in Readers(ledger, owner, act.On))
        {
            yield return new Post.PoolFell(act, reader, Tongue.Of(ledger, reader), owner, customers, count, isOver);
        }
    }

    private static IEnumerable<Member> Readers(Ledger ledger, Member owner, LocalDate day)
    {
        bool isHere = owner.IsHereOn(day);
        if (isHere) yield return owner;
        Member? superior = isHere ? Superiors.LeaderOf(ledger, owner.Id, day) : Superiors.Of(ledger, owner.Id, day);
        if (superior is not null) yield return superior;
    }
}
