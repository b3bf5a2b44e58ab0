using System.Diagnostics;
using System.Globalization;
using NodaTime;
using SalesBot.CommandLine;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Store;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>A quarter of a thousand reps and a quarter of a million orders, most of them paid, that a manager closes.</summary>
internal static class BigClosing
{
    private const int Orders = 250_000;
    private const int BatchSize = 20_000;
    private const string Manager = "Manager";

    private static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(BigCompany.Today);

    private static readonly Instant ClosedAt = Instant.FromUtc(2026, 10, 9, 2, 0);

    public static void Run(CompanyDefinition model, string folder)
    {
        using Desk desk = OpenDesk.In(folder);
        Fill(model, desk);
        Time("closing a quarter of 1,000 reps, 250,000 orders: asked", "confirm", desk, "close Q3", 0);
        Time("  and closed", "closed", desk, "yes", 1);
        Ledger ledger = desk.Books.Ledger;
        LocalDate today = ledger.DayOf(ClosedAt);
        Stopclock.Measure("commission of one rep, a closed quarter behind", "< 100 µs", 5_000, run =>
            Statement.Of(ledger, new MemberId(1 + (run % BigCompany.Reps)), ledger.QuarterOf(today), today));
        Stopclock.Measure("commission of one rep in a closed quarter", "< 100 µs", 5_000, run =>
            Statement.Of(ledger, new MemberId(1 + (run % BigCompany.Reps)), Quarter, today));
    }

    private static void Fill(CompanyDefinition model, Desk desk)
    {
        foreach ((Instant At, string By, Fact Fact)[] batch in Facts(model).Chunk(BatchSize))
        {
            Draft draft = new(desk.Books);
            foreach ((Instant at, _, Fact fact) in batch) draft.Record(at, default, fact);
            draft.Keep();
        }
    }

    /// <summary>The big company with a manager, and orders of one quarter; nine of ten are paid in full.</summary>
    private static IEnumerable<(Instant At, string By, Fact Fact)> Facts(CompanyDefinition model)
    {
        Instant start = Quarter.First.AtMidnight().InUtc().ToInstant();
        foreach ((_, string by, Fact fact) in BigCompany.Facts(model, deals: 1)) yield return (start, by, fact is Fact.DealSigned ? Joined() : fact);
        Duration step = Duration.FromTicks((double)(Quarter.Last.AtMidnight().InUtc().ToInstant() - start).BclCompatibleTicks / Orders);
        for (int order = 0; order < Orders; order++)
        {
            (Instant At, string By, Fact Fact) signed = BigCompany.Signed(order, start + (step * order));
            yield return signed;
            Fact.DealSigned deal = (Fact.DealSigned)signed.Fact;
            if (order % 10 != 0) yield return signed with { Fact = new Fact.PaymentReceived(deal.Customer, deal.Items[0].Amount, deal.On) };
        }
    }

    private static Fact.MemberJoined Joined() =>
        new(new Member(new MemberId(BigCompany.Reps + 1), Manager, [], Role.Manager, default, Grade.Junior));

    /// <summary>Wall clock and processor time: on a shared machine they lie far apart.</summary>
    private static void Time(string what, string kind, Desk desk, string text, int index)
    {
        using Process self = Process.GetCurrentProcess();
        TimeSpan before = self.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        TurnAnswer answer = Say(desk, text, index);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        if (answer.Replies[0].Kind != kind) throw new InvalidOperationException(answer.Replies[0].Text);
        self.Refresh();
        string figure = string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s, processor {(self.TotalProcessorTime - before).TotalSeconds:0.0} s");
        Stopclock.Print(what, figure, "< 5 s");
    }

    private static TurnAnswer Say(Desk desk, string text, int index) =>
        desk.Turn.Take(new Incoming(new MessageKey("bench", $"close{index}"), Manager, "", text, null, ClosedAt + Duration.FromSeconds(index)));
}
