using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Rituals;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>
/// A hundred thousand customers of a thousand reps, each visited within the last month: the warnings of a morning and the sweep after it, who is
/// near the pool, a new customer. One customer in ten has a short clock, so that a few hundred are near the pool every day.
/// </summary>
internal static class BigPool
{
    private const int Customers = 100_000;
    private const int Days = 45;
    private const int ShortDays = 25;

    private static readonly LocalDate Today = BigCompany.Today;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    public static void Run(CompanyDefinition model, string folder)
    {
        Fill(model, folder);
        using Books books = Books.Open(SqliteStore.Open(folder));
        Warm(books.Ledger);
        Risks(books.Ledger);
        Night(books);
        Adding(books);
    }

    private static void Fill(CompanyDefinition model, string folder)
    {
        using IStore store = SqliteStore.Open(folder);
        foreach ((Instant At, string By, Fact Fact)[] batch in Facts(model).Chunk(20_000))
        {
            store.Append(new Batch { Entries = [.. batch.Select(one => new NewEntry(one.At, FactWire.KindOf(one.Fact), FactWire.Write(one.Fact), one.By))] });
        }
    }

    private static IEnumerable<(Instant At, string By, Fact Fact)> Facts(CompanyDefinition model)
    {
        PoolRules rules = PoolRules.Default with { DaysByTier = new Dictionary<Tier, int> { [Tier.A] = ShortDays, [Tier.C] = Days } };
        foreach (var fact in BigCompany.People(model with { Settings = model.Settings with { Pool = rules } })) yield return fact;
        Instant start = At(Today.PlusDays(-60), 9);
        for (int number = 1; number <= Customers; number++)
        {
            yield return (start, "", new Fact.CustomerListed(
                new CustomerId(number), NameOf(number), [], OwnerOf(number), number % 10 == 0 ? Tier.A : Tier.C, Today.PlusDays(-60), Phone: $"139{number:00000000}"));
        }

        for (int day = -26; day < 0; day++)
        {
            for (int number = 1 + (day + 26); number <= Customers; number += 26)
            {
                LocalDate on = Today.PlusDays(day);
                yield return (At(on, 10), BigCompany.NameOf(OwnerOf(number).Number), new Fact.VisitLogged(new CustomerId(number), ContactKind.Visit, on, Notes: "谈了新款礼盒"));
            }
        }
    }

    /// <summary>The first question after a start works everybody's day out.</summary>
    private static void Warm(Ledger ledger) => Stopclock.Once("every customer's last safe day, the first time", "", () => PoolRisks.Within(ledger, Scope.Company, Today));

    private static void Risks(Ledger ledger)
    {
        int found = PoolRisks.Within(ledger, Scope.Company, Today).Count;
        string company = string.Create(CultureInfo.InvariantCulture, $"near the pool: the company's {found:N0}");
        Stopclock.Measure(company, "< 1,000 µs", 500, _ => PoolRisks.Within(ledger, Scope.Company, Today));
        Team team = ledger.People.Teams.First();
        Stopclock.Measure("near the pool: a team's", "< 1,000 µs", 500, _ => PoolRisks.Within(ledger, new Scope(null, team), Today));
        Stopclock.Measure("near the pool: a rep's", "< 1,000 µs", 5_000, run =>
            PoolRisks.Within(ledger, new Scope(ledger.People[new MemberId(1 + (run % BigCompany.Reps))], null), Today));
    }

    private static void Adding(Books books)
    {
        _ = books.Names;
        using Drafts noDrafts = new(books, null, NullLogger.Instance);
        Turn turn = new(books, noDrafts, null);
        Instant now = At(Today.PlusDays(1), 11);
        string run = Guid.NewGuid().ToString("N");
        Setting setting = new(books.Ledger, books.Names, new Speaker(books.Ledger.People[new MemberId(1)], "", Language.Zh), now);
        Stopclock.Measure("duplicate check of a new customer", "", 5_000, number =>
            Decider.Decide(setting, new Command.AddCustomer(new CustomerName($"新客{number}号有限公司"), Phone: $"138{number:00000000}")));
        Stopclock.Measure("adding a customer, from text to reply", "< 2,000 µs", 300, number => turn.Take(new Incoming(
            new MessageKey("bench", $"{run}{number}{Guid.NewGuid():N}"), BigCompany.NameOf(1), "", $"新增客户{Guid.NewGuid():N}商贸", null, now)));
    }

    private static void Night(Books books)
    {
        using Drafts noDrafts = new(books, null, NullLogger.Instance);
        Clockwork clock = new(books, new QuestionShelf(RitualQuestions.Of(new Questions([["问"]], [["ask"]]))), noDrafts);
        clock.PassTo(At(Today, 8, 59));
        int before = books.Ledger.Customers.OwnedBy(default).Count;
        Stopclock.Once("the morning's warnings and plans, durable", "with the sweep < 2 s", () => clock.PassTo(At(Today, 9, 1)));
        clock.PassTo(At(Today, 23));
        Stopclock.Once("the nightly sweep, durable", "", () => clock.PassTo(At(Today.PlusDays(1), 0, 1)));
        Stopclock.Print("  customers that fell", (books.Ledger.Customers.OwnedBy(default).Count - before).ToString("N0", CultureInfo.InvariantCulture), "");
    }

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Client{number} Works");

    private static MemberId OwnerOf(int number) => new(1 + (number % BigCompany.Reps));

    private static Instant At(LocalDate day, int hour, int minute = 0) => day.At(new LocalTime(hour, minute)).InZoneLeniently(Zone).ToInstant();
}
