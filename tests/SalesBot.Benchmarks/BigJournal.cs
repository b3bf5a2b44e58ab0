using System.Diagnostics;
using System.Globalization;
using NodaTime;
using SalesBot.CommandLine;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rankings;
using SalesBot.Core.Targets;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>A journal of a million deals: replayed, ranked, asked.</summary>
internal static class BigJournal
{
    private const int Deals = 1_000_000;
    private const int BatchSize = 20_000;

    public static void Run(CompanyDefinition model, string folder)
    {
        Fill(model, folder);
        Ledger ledger = Replay(folder);
        SalesPeriod quarter = SalesPeriod.OfQuarter(BigCompany.Today);
        Stopclock.Measure("ranking of 1,000 reps, 1,000,000 deals", "< 1,000 µs", 2_000, _ =>
            Ranking.Of(ledger, new RankingQuestion(Metric.Amount, quarter), BigCompany.Today));
        Stopclock.Measure("attainment of one rep", "< 20 µs", 20_000, run =>
            Attainment.Of(ledger, new Scope(ledger.People[new MemberId(1 + (run % BigCompany.Reps))], null), Metric.Amount, quarter, BigCompany.Today));
        Stopclock.Measure("commission of one rep", "< 100 µs", 5_000, run =>
            Core.Commission.Statement.Of(ledger, new MemberId(1 + (run % BigCompany.Reps)), quarter, BigCompany.Today));
        Simulate(ledger, model);
    }

    private static void Simulate(Ledger ledger, CompanyDefinition model)
    {
        SalesPeriod all = SalesPeriod.Between(new LocalDate(2024, 1, 1), BigCompany.Today);
        long start = Stopwatch.GetTimestamp();
        Simulation simulation = Simulation.Of(ledger, model.Shelf![0], all, BigCompany.Today);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        Stopclock.Print(
            string.Create(CultureInfo.InvariantCulture, $"another plan on {Deals:N0} deals of {simulation.Lines.Count:N0} reps"),
            string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s"),
            "< 10 s");
    }

    private static void Fill(CompanyDefinition model, string folder)
    {
        using IStore store = SqliteStore.Open(folder);
        foreach ((Instant At, string By, Fact Fact)[] batch in BigCompany.Facts(model, Deals).Chunk(BatchSize))
        {
            store.Append(new Batch { Entries = [.. batch.Select(one => new NewEntry(one.At, FactWire.KindOf(one.Fact), FactWire.Write(one.Fact), one.By))] });
        }
    }

    private static Ledger Replay(string folder)
    {
        SqliteJournal journal = SqliteJournal.Open(folder);
        long start = Stopwatch.GetTimestamp();
        Ledger ledger = Books.Rebuild(journal);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        using Process self = Process.GetCurrentProcess();
        Stopclock.Print(
            string.Create(CultureInfo.InvariantCulture, $"replay of {ledger.Seq:N0} facts"),
            string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.0} s, {self.WorkingSet64 / 1_000_000:N0} MB resident, peak {self.PeakWorkingSet64 / 1_000_000:N0} MB"),
            "< 10 s, < 1,500 MB");
        return ledger;
    }
}
