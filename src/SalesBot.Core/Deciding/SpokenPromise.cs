using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Deciding;

/// <summary>What the speaker promised a customer: a plan for the day on which it is due, so that it is done and goes along when the customer changes hands.</summary>
internal static class SpokenPromise
{
    private static readonly string[] Promising = ["答应", "承诺", "i promised", "we promised", "promised to"];

    /// <summary>Promises of others, and what is asked or denied.</summary>
    private static readonly string[] Unsaid = ["?", "吗", "没答应", "没承诺", "不答应", "他答应", "她答应", "他们答应", "客户答应", "总答应", "对方答应", "如果", "they promised", "he promised", "she promised", "didn't", " if "];

    /// <summary>The plan, instead of what was understood; null where the message tells of no promise.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        // A sample that is promised is not sent.
        if (understood is not ([] or [Command.MoveStage { Amount: null }])) return null;
        if (!Array.Exists(Promising, plain.Normal.Contains) || Array.Exists(Unsaid, plain.Normal.Contains)) return null;
        if (SpokenStage.CustomerIn(setting.Names, plain) is not { } hit || hit.Only(NameKind.Customer) is not { } customer || !IsPromisedTo(plain.Normal, hit)) return null;
        LocalDate? on = DateReader.Read(plain, setting.LocalNow, setting.Ledger.Settings.FiscalYearStarts) is [var only] ? only.Day(Direction.Ahead) : null;
        return [new Command.PlanFollowUp(new CustomerName(customer.Value), on, What: plain.Original.Trim())];
    }

    /// <summary>"紫藤答应…" is the customer's promise: whoever promises stands before the word, and the customer behind it.</summary>
    private static bool IsPromisedTo(string plain, NameHit hit) =>
        Promising.Select(word => plain.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).All(at => at < hit.Span.Start);
}
