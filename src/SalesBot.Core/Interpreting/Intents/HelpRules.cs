using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Calls for help, and what the bot can do.</summary>
internal static class HelpRules
{
    private const int LongestCallForHelp = 30;

    private static readonly SenseSet Business = SenseSet.Of(
        Sense.Sign, Sense.Pay, Sense.Visit, Sense.Commission, Sense.Target, Sense.Rank, Sense.Pipeline, Sense.Owe, Sense.Agenda, Sense.Pool, Sense.Case, Sense.Entertain, Sense.Refund, Sense.Complain, Sense.Remind, Sense.Quote);

    private static readonly string[] Abilities = ["可以", "能帮", "能做", "能干", "会做", "会干", "能协助", "还能", "都能", "都会", "还会", "支持"];

    private static readonly string[] Whats = ["哪些", "什么", "啥", "干嘛"];

    private static readonly string[] Thanks = ["ta for", "ta ", "thanks for", "thank you for", "thx for", "cheers for", "many thanks", "谢谢", "多谢", "感谢"];

    // "ta for the help today"
    private static bool IsThanks(Message message) => Array.Exists(Thanks, word => message.Masked.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Asks what the bot can do, and nothing of the business.</summary>
    public static bool IsAsked(Message message, List<Clause> clauses)
    {
        if (IsThanks(message)) return false;
        if (clauses.Count == 1 && clauses[0].First(Sense.Help) is { } help && CorrectionRules.IsOnly(clauses[0], help)) return true;
        return message.Text.Length <= LongestCallForHelp && message.Tokens.Any(token => token.Is(Sense.Help) && token.Span.Length > 2 && TextScan.IsHan(message.Masked[token.Span.Start]))
            && message.Tokens.All(token => (token.Kind == TokenKind.Word || token.IsCategory) && !token.IsAny(Business)) && !clauses.Exists(CorrectionRules.Undoes);
    }

    /// <summary>顺便问下你都会干啥, 请问您还可以协助我完成哪些工作: what the bot can do, asked beside something else.</summary>
    public static bool IsAsked(Clause clause)
    {
        if (clause.IsEnglish || clause.Mood != Mood.Question || clause.HasAny(Business) || clause.All(TokenKind.Name).Any(token => !token.IsCategory) || clause.HasQuantity || clause.HasDate) return false;
        if (clause.First(Sense.Help) is { Span.Length: > 2 }) return true;
        return (clause.Says("你") || clause.Says("您")) && Array.Exists(Abilities, clause.Says) && Array.Exists(Whats, clause.Says);
    }
}
