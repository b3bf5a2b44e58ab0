using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Organisation;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>One small company: understanding, a recorded turn against a bare durable insert, a question.</summary>
internal static class SmallCompany
{
    private const int Runs = 2_000;

    public static void Run(CompanyDefinition company, string folder)
    {
        using Books books = Books.Open(SqliteStore.Open(folder));
        Instant start = Instant.FromUtc(2026, 9, 16, 2, 0);
        CompanyAdoption.Adopt(books, company, start);
        Interpret(books);
        using Drafts noDrafts = new(books, null, NullLogger.Instance);
        Turn turn = new(books, noDrafts, null);
        Deals(turn, company, folder, start);
        Stopclock.Measure("question (attainment)", "< 300 µs", Runs, run => Take(turn, "李娜", "我这个季度完成多少了", start + Duration.FromHours(1), run));
        Stopclock.Measure("question (commission)", "< 300 µs", Runs, run => Take(turn, "李娜", "我这季度能拿多少提成", start + Duration.FromHours(1), run));
        Stopclock.Measure("question (ranking)", "< 300 µs", Runs, run => Take(turn, "李娜", "本月排名", start + Duration.FromHours(1), run));
    }

    /// <summary>A deal of every customer in turn, each beside one bare durable insert, so that both meet the disk in the same mood.</summary>
    private static void Deals(Turn turn, CompanyDefinition company, string folder, Instant start)
    {
        (string Who, string Customer)[] owned =
            [.. company.Customers.Where(customer => customer.Owner is not null).Select(customer => (customer.Owner!, customer.Name))];
        using SqliteConnection connection = new($"Data Source={Path.Combine(folder, "bare.db")}");
        using SqliteCommand insert = BareInsert(connection);
        (double bare, double recorded) = Stopclock.MeasureTwo("one bare durable SQLite insert", "recorded turn (a deal, from text to reply)", Runs, _ => insert.ExecuteNonQuery(), run =>
        {
            (string who, string customer) = owned[run % owned.Length];
            Take(turn, who, $"{customer}签了{1 + (run % 9)}万储值卡，账期30天", start + Duration.FromSeconds(run), run);
        });
        Stopclock.Print("  against the bare insert", string.Create(CultureInfo.InvariantCulture, $"{recorded / bare:0.00} times"), "< 3");
    }

    private static void Interpret(Books books)
    {
        foreach (string language in new[] { "zh", "en" })
        {
            (string Text, LocalDateTime Now, string Me)[] messages = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", $"utterances-{language}.jsonl")).Select(Read)];
            Stopclock.Measure($"interpret, {language} utterances", "< 150 µs", 20_000, run =>
            {
                (string text, LocalDateTime now, string me) = messages[run % messages.Length];
                Interpreter.Interpret(text, now, me, books.Names);
            });
        }
    }

    private static (string Text, LocalDateTime Now, string Me) Read(string line)
    {
        JsonElement message = JsonDocument.Parse(line).RootElement;
        LocalDateTime now = OffsetDateTimePattern.ExtendedIso.Parse(message.GetProperty("now").GetString()!).Value.LocalDateTime;
        return (message.GetProperty("text").GetString()!, now, message.GetProperty("me").GetString()!);
    }

    /// <summary>What one durable append costs on this disk, now: the measure for a turn.</summary>
    private static SqliteCommand BareInsert(SqliteConnection connection)
    {
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE entry (seq INTEGER PRIMARY KEY, json TEXT);");
        SqliteCommand insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO entry (json) VALUES ($json)";
        insert.Parameters.AddWithValue("$json", new string('x', 200));
        return insert;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Take(Turn turn, string who, string text, Instant at, int run)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{text.Length}-{run}-{Guid.NewGuid():N}");
        turn.Take(new Incoming(new MessageKey("bench", key), who, "", text, null, at));
    }
}
