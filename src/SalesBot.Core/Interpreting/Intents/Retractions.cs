using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>宏达那4万其实没到账: a record that is called by its customer, and said not to be so.</summary>
internal static class Retractions
{
    private static readonly string[] Actually = ["其实", "实际上", "实际"];

    private static readonly string[] NotSo = ["没到账", "没到", "没付", "没打", "没签", "没成", "没回款", "没收到", "没下单", "没去", "没拜访"];

    public static bool Are(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Denied && clause.Customers.Any(customer => clause.Message.Masked.StartsAt(customer.Span.End, "那"))
        && clause.First(Sense.Negation) is { } denial && Array.Exists(NotSo, word => clause.Message.Masked.StartsAt(denial.Span.Start, word)) && Array.Exists(Actually, word => clause.Message.Masked.EndsAt(denial.Span.Start, word));
}
