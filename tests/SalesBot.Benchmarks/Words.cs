using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;

namespace SalesBot.Benchmarks;

/// <summary>
/// Understanding by itself, on one core: the messages of a sales team, one by one; long ones; and the same messages with the names of a hundred
/// thousand customers in the directory.
/// </summary>
internal static class Words
{
    private const int Rounds = 60;
    private const int Customers = 100_000;
    private const int Longest = Interpreter.LongestMessage;

    private static readonly string[] Heads = ["东", "西", "南", "北", "中", "金", "银", "玉", "华", "泰", "恒", "瑞", "丰", "盛", "祥", "福", "隆", "兴", "昌", "达", "康", "宁", "安", "顺", "和", "信", "诚", "德", "仁", "义", "嘉", "美"];
    private static readonly string[] Trades = ["商贸有限公司", "食品有限公司", "酒店管理有限公司", "科技有限公司", "物流有限公司", "建材有限公司", "大药房", "幼儿园"];

    public static void Run(CompanyDefinition company)
    {
        NameDirectory names = CompanyNames.Directory(company);
        Text[] messages = [.. Read("zh"), .. Read("en")];
        Warm(messages, names);
        Each("any utterance", "p50 ≤ 80 µs, p99 ≤ 500 µs", messages, names);
        Memory(messages, names);
        Long(messages, names);
        NameDirectory many = ManyCustomers(company);
        Each($"any utterance, {Customers:N0} customers", "p50 ≤ 200 µs", messages, many);
        Each($"their names, {Customers:N0} customers", "p50 ≤ 200 µs", [.. Enumerable.Range(0, 500).Select(number => messages[0] with { Words = $"今天拜访了{NameOf(number * 197)}，下周二再去" })], many);
    }

    /// <summary>A bot that has run for a minute has its code compiled for good.</summary>
    private static void Warm(Text[] messages, NameDirectory names)
    {
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Text message in messages) message.Interpret(names);
        }
    }

    private static void Each(string what, string target, Text[] messages, NameDirectory names) =>
        Stopclock.Measure(what, target, messages.Length * Rounds, run => messages[run % messages.Length].Interpret(names));

    private static void Memory(Text[] messages, NameDirectory names)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Text message in messages) message.Interpret(names);
        Stopclock.Print("  memory taken for one", string.Create(CultureInfo.InvariantCulture, $"{(GC.GetAllocatedBytesForCurrentThread() - before) / messages.Length:N0} bytes"), "");
    }

    /// <summary>Twice the length should take twice the time: the figure is the longest message's time by the character against a short one's.</summary>
    private static void Long(Text[] messages, NameDirectory names)
    {
        foreach (string language in (string[])["zh", "en"])
        {
            Text[] own = [.. messages.Where(message => message.Language == language)];
            double[] perCharacter = [.. new[] { Longest / 8, Longest / 4, Longest / 2, Longest }.Select(length => Microseconds(Joined(own, length), names) / length)];
            Stopclock.Print($"a message of {Longest:N0} characters, {language}", string.Create(CultureInfo.InvariantCulture, $"{perCharacter[^1] * Longest:0} µs; by the character {string.Join(", ", perCharacter.Select(one => one.ToString("0.000", CultureInfo.InvariantCulture)))} µs"), "linear");
        }
    }

    private static Text Joined(Text[] messages, int length)
    {
        string words = string.Join(messages[0].Language == "zh" ? "。" : ". ", Enumerable.Range(0, length).Select(number => messages[number % messages.Length].Words));
        return messages[0] with { Words = words[..length] };
    }

    private static double Microseconds(Text text, NameDirectory names)
    {
        double[] times = new double[40];
        for (int run = 0; run < times.Length; run++)
        {
            long start = Stopwatch.GetTimestamp();
            text.Interpret(names);
            times[run] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return times[times.Length / 2];
    }

    private static NameDirectory ManyCustomers(CompanyDefinition company)
    {
        NamedThing[] things =
        [
            .. company.Customers.Select(customer => CompanyNames.Customer(customer.Name, customer.Aliases)), .. company.Members.Select(member => CompanyNames.Member(member.Member)), .. company.Teams.Select(CompanyNames.Team),
            .. company.Categories.Select(CompanyNames.Category), .. Enumerable.Range(0, Customers).Select(number => CompanyNames.Customer(NameOf(number), number % 3 == 0 ? [$"Client {number} Foods"] : [])),
        ];
        NameDirectory many = NameDirectory.Empty;
        Stopclock.Once($"index of {Customers:N0} customers' names", "", () => many = NameDirectory.Of(things));
        return many;
    }

    private static string NameOf(int number) =>
        string.Concat(Heads[number % 32], Heads[number / 32 % 32], Heads[number / 1024 % 32], number >= 32_768 ? Heads[number / 32_768 % 32] : "", Trades[number % Trades.Length]);

    private static IEnumerable<Text> Read(string language) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", $"utterances-{language}.jsonl")).Select(line =>
        {
            JsonElement message = JsonDocument.Parse(line).RootElement;
            LocalDateTime now = OffsetDateTimePattern.ExtendedIso.Parse(message.GetProperty("now").GetString()!).Value.LocalDateTime;
            return new Text(message.GetProperty("text").GetString()!, now, message.GetProperty("me").GetString()!, language);
        });

    private sealed record Text(string Words, LocalDateTime Now, string Speaker, string Language)
    {
        public void Interpret(NameDirectory names) => Interpreter.Interpret(Words, Now, Speaker, names);
    }
}
