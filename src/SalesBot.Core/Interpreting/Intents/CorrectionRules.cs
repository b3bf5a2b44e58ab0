using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Taking back and putting right what was recorded before.</summary>
internal static class CorrectionRules
{
    // What may stand beside "undo" or "help" without making it mean something else.
    private const string Padding = " 一下吧了我把请帮的那这条个掉刚才记录啊呀呢你要想们系统助手机器人东西软件工具怎到底都";

    private static readonly string[] EnglishPadding = ["that", "this", "it", "please", "pls", "can", "you", "the", "my", "me", "i", "thing", "bot", "to", "do", "use", "how", "just", "entry", "record", "of", "for", "a", "with", "now", "one", "all", "and", "system", "tool", "app", "need"];

    // A correction is short; what starts with "sorry" and goes on is an apology.
    private const int MostTokens = 8;
    private const int LongestDenial = 40;
    private const int LongestCallForHelp = 30;

    private static readonly SenseSet Business = SenseSet.Of(
        Sense.Sign, Sense.Pay, Sense.Visit, Sense.Commission, Sense.Target, Sense.Rank, Sense.Pipeline, Sense.Owe, Sense.Agenda, Sense.Pool, Sense.Case, Sense.Entertain, Sense.Refund, Sense.Complain, Sense.Remind, Sense.Quote);

    private static readonly SenseSet Fields = SenseSet.Of(
        Sense.Amount, Sense.Term, Sense.Prepaid, Sense.Margin, Sense.Profit, Sense.Cost, Sense.Customer, Sense.NextTime, Sense.Call, Sense.Visit, Sense.Email, Sense.Message, Sense.Online, Sense.Demo, Sense.TierWord, Sense.LastEntry, Sense.That);

    public static bool Undoes(Clause clause)
    {
        if (clause.First(Sense.Undo) is not { } undo || clause.Mood is Mood.Denied or Mood.Question or Mood.Hypothetical) return false;
        return clause.Has(Sense.LastEntry) || undo.Span.Length == clause.Span.Length || IsOnly(clause, undo);
    }

    // "account" and "days" name too many other things.
    private static readonly SenseSet EnglishFields = SenseSet.Of(
        Sense.Amount, Sense.Prepaid, Sense.Margin, Sense.Profit, Sense.NextTime, Sense.Visit, Sense.Demo, Sense.LastEntry);

    /// <summary>Starts with a correction, or says of something recorded what it should be.</summary>
    public static bool Amends(Clause clause)
    {
        if (clause.Mood is Mood.Question or Mood.Hypothetical or Mood.Rumour or Mood.Wish) return false;
        if (clause.HasCustomer && TierWords.Find(clause) is not null) return false;
        if (clause.First(Sense.Slip) is { } slip && (StartsClause(clause, slip) && clause.Tokens.Count < MostTokens || clause.HasAny(Fields))) return true;
        return clause.First(Sense.Change) is { } change && !clause.Has(Sense.Target) && Changes(clause, change) || StartsWithDenial(clause);
    }

    /// <summary>"it was a call, not a visit", 是宏达信不是宏达: nothing but a value, and what it is not.</summary>
    public static bool IsOnlyDenial(Message message, List<Clause> clauses) =>
        message.Text.Length <= LongestDenial && message.Tokens.Any(token => token.Denied is not null)
        && message.Tokens.Count(token => token.IsCustomer) <= message.Tokens.Count(token => token.Denied is { IsCustomer: true })
        && !clauses.Exists(clause => clause.Mood is Mood.Question or Mood.Hypothetical);

    private static bool StartsWithDenial(Clause clause) =>
        clause.First(Sense.NotBut) is { } not && StartsClause(clause, not) && (HasValue(clause) || clause.HasAny(Fields)) && !clause.HasCustomer;

    // "change that to 45k", 金额改成3万; but not "change the pin to 1234", nor "my last oil change".
    private static bool Changes(Clause clause, Token change)
    {
        var isChinese = TextScan.IsHan(clause.Message.Masked[change.Span.Start]);
        if (!isChinese && !clause.Between(clause.Span.Start, change.Span.Start).Trim(" ,").IsEmpty && !clause.Has(Sense.Imperative)) return false;
        if (clause.HasAny(isChinese ? Fields : EnglishFields)) return true;
        return PointsBack(clause.WordOf(Sense.Change)) && HasValue(clause) && StartsClause(clause, change) && !clause.HasCustomer;
    }

    private static bool PointsBack(string word) =>
        word[^1] is '成' or '为' or '回' or '到' || word.EndsWith(" to", StringComparison.Ordinal) || word.EndsWith(" it", StringComparison.Ordinal)
        || word.EndsWith(" that", StringComparison.Ordinal) || word.EndsWith(" this", StringComparison.Ordinal);

    /// <summary>Asks what the bot can do, and nothing of the business.</summary>
    public static bool AsksForHelp(Message message, List<Clause> clauses)
    {
        if (clauses.Count == 1 && clauses[0].First(Sense.Help) is { } help && IsOnly(clauses[0], help)) return true;
        return message.Text.Length <= LongestCallForHelp && message.Tokens.Any(token => token.Is(Sense.Help) && token.Span.Length > 2 && TextScan.IsHan(message.Masked[token.Span.Start]))
            && message.Tokens.All(token => token.Kind == TokenKind.Word && !token.IsAny(Business));
    }

    private static bool HasValue(Clause clause) =>
        clause.HasQuantity || clause.HasDate || clause.Tokens.Any(token => token.Denied is not null) || clause.HasCustomer || clause.HasMember || clause.Has(Sense.Prepaid) || clause.Tokens.Any(token => token.IsCategory);

    private static bool StartsClause(Clause clause, Token token) =>
        clause.Message.Masked.AsSpan(clause.Span.Start, token.Span.Start - clause.Span.Start).Trim(" 啊哦噢嗯呃").Length == 0
        || clause.Tokens.TakeWhile(other => other.Span.End <= token.Span.Start).All(other => other.Is(Sense.LastEntry) || other.Is(Sense.Joint) || other.Is(Sense.No) || other.Is(Sense.Imperative));

    private static bool IsOnly(Clause clause, Token token)
    {
        var before = clause.Between(clause.Span.Start, token.Span.Start).ToString();
        var after = clause.Between(token.Span.End, clause.Span.End).ToString();
        return (before + " " + after).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => EnglishPadding.Contains(word, StringComparer.Ordinal) || word.AsSpan().Trim(Padding).Trim("?!.,").Length == 0);
    }
}
