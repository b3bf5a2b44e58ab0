using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Deciding;

/// <summary>A reason told in anybody's words as one of the list: it is read as if it had been said of a deal that was lost.</summary>
internal static class LossWords
{
    /// <summary>Somebody to have lost: a reason alone is read as being about nobody.</summary>
    private static readonly NameDirectory Somebody = NameDirectory.Of([new NamedThing(NameKind.Customer, "甲方", ["甲方"])]);

    /// <summary>The list as it is written.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<LossReason>().Select(Name.Of)];

    public static LossReason Of(string words)
    {
        foreach (string lead in (string[])["甲方丢单了，", "lost 甲方, "])
        {
            Understood read = Interpreter.Interpret(lead + words, default(LocalDate).AtMidnight(), null, Somebody);
            if (read.Commands.OfType<Command.LoseDeal>().FirstOrDefault()?.Reason is { } reason) return reason;
        }

        return LossReason.Other;
    }
}
