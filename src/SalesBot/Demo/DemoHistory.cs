using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Demo;

/// <summary>
/// Half a year in the life of the demo company up to yesterday evening: visits that keep customers, deals of every kind, money that comes in
/// time and late, targets that put somebody in every band, and a few customers that nobody has called lately.
/// </summary>
internal sealed class DemoHistory
{
    /// <summary>Days of history before today.</summary>
    public const int Days = 184;

    /// <summary>Where the members' attainments of this quarter stand, in the order of the company file: every band, and two just below the next.</summary>
    private static readonly decimal[] Attainments = [0.91m, 1.06m, 0.785m, 0.84m, 0.72m, 0.645m, 0.52m, 0.88m, 0.97m, 0.81m, 0.74m, 0.69m, 0.595m, 0.48m];

    private readonly Ledger _ledger;
    private readonly LocalDate _today;
    private readonly DemoDice _dice = new();
    private readonly List<DemoFact> _facts = [];
    private readonly List<DemoSeller> _sellers;

    private DemoHistory(Ledger ledger, LocalDate today)
    {
        _ledger = ledger;
        _today = today;
        _sellers = [.. ledger.People.Members.Where(member => member.Sells).Select((member, index) => new DemoSeller(ledger, member, index))];
    }

    /// <summary>What happened, in order of time.</summary>
    /// <param name="ledger">Knows the demo company's people and customers, and nothing else.</param>
    /// <param name="today">The day after the last one told.</param>
    public static IReadOnlyList<DemoFact> Of(Ledger ledger, LocalDate today)
    {
        DemoHistory history = new(ledger, today);
        for (LocalDate day = today.PlusDays(-Days); day < today; day = day.PlusDays(1))
        {
            if (ledger.Calendar.IsWorkday(day)) history.Work(day);
        }

        history.SetTargets(SalesPeriod.OfQuarter(today.PlusDays(-Days / 2)));
        history.SetTargets(SalesPeriod.OfQuarter(today));
        return [.. history._facts.OrderBy(fact => fact.At)];
    }

    private void Work(LocalDate day)
    {
        foreach (DemoSeller seller in _sellers)
        {
            int hour = 9;
            foreach (CustomerId customer in seller.NextVisits(day, _today)) Tell(seller, day, hour++, seller.Visit(customer, day, _dice));
            if (_dice.Throw(100) < seller.DealsInHundredDays) Sign(seller, day);
            foreach (Fact.PaymentReceived payment in seller.PaymentsOn(day)) Tell(seller, day, 15, payment);
            if (_dice.Throw(3) > 0 && day > _today.PlusDays(-7)) Tell(seller, day, 17, new Fact.ReviewAnswered(day, _dice.Pick(DemoWords.Reviews(seller.Member))));
        }
    }

    private void Sign(DemoSeller seller, LocalDate day)
    {
        if (seller.SignNext(day, _dice, _ledger.Categories) is { } deal) Tell(seller, day, 16, deal);
    }

    private void Tell(DemoSeller seller, LocalDate day, int hour, Fact fact)
    {
        LocalDateTime local = day.At(new LocalTime(hour, _dice.Throw(28)));
        _facts.Add(new DemoFact(local.InZoneLeniently(_ledger.Zone).ToInstant(), seller.Member.Id, fact));
    }

    /// <summary>A target is chosen from what was achieved, so that attainments come out where the demo wants them.</summary>
    private void SetTargets(SalesPeriod quarter)
    {
        MemberId manager = _ledger.People.Members.First(member => member.IsManager).Id;
        LocalDate set = LocalDate.Max(quarter.First, _today.PlusDays(-Days));
        Instant at = set.At(new LocalTime(8, 30)).InZoneLeniently(_ledger.Zone).ToInstant();
        foreach (DemoSeller seller in _sellers)
        {
            decimal achieved = seller.SignedIn(quarter).Yuan;
            decimal target = Math.Max(100_000m, Math.Ceiling(achieved / Attainments[seller.Index % Attainments.Length] / 100m) * 100m);
            _facts.Add(new DemoFact(at, manager, new Fact.TargetSet(quarter, target, Member: seller.Member.Id)));
        }
    }
}
