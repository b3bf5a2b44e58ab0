using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>
/// Sentences that open with what makes a story, a lesson or somebody's words of all that follows: 打个比方, 教材上写着, 领导原话; or with something of the
/// speaker's own that is for sale: "selling my guitar, …".
/// </summary>
internal static class Fictions
{
    private const int LongestSubject = 6;

    private const int LongestTrial = 12;

    // 早会上说，…: what stands behind was said by whoever held the meeting.
    private static readonly string[] Speeches = ["早会", "例会", "周会", "晨会", "夕会", "大会", "开会", "年会"];

    private static readonly string[] Trials = ["测试", "试试", "试一下", "试下", "打着玩", "随便打"];

    private static readonly string[] Examples = ["example:", "for example", "e.g.", "eg:", "for the training:", "training example", "test:", "testing:", "role play", "roleplay", "the slide says", "on the slide", "typo on ", "there's a typo", "mock "];

    private static readonly string[] Saying = ["说", "讲", "强调", "宣布", "表态", "放话"];

    /// <summary>Whether nothing of the clause, nor of what follows it, tells of anything that was done.</summary>
    public static bool Open(Clause clause) =>
        clause.Before == Break.Sentence && (clause.IsEnglish ? IsForSale(clause) || IsExample(clause) : OpensInChinese(clause));

    private static bool OpensInChinese(Clause clause) =>
        (clause.First(Sense.Unreal) is { } word && clause.Between(clause.Span.Start, word.Span.Start).Trim().Length <= LongestSubject || IsSpeech(clause) || IsTrial(clause));

    // "example: closed Harbor for 10k", "on the slide it says …"
    private static bool IsExample(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" -*");
        foreach (var word in Examples)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }

    // "selling my guitar", "sold my old scooter for 900": in words of nothing that is sold here.
    private static bool IsForSale(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart();
        return (text.StartsWith("selling my ") || text.StartsWith("selling our old ") || text.StartsWith("sold my ") || text.StartsWith("for sale")) && !clause.HasCustomer && !clause.Tokens.Any(token => token.IsCategory) && StrangeWords.In(clause);
    }

    // 测试一下，…, 试试机器人：…
    private static bool IsTrial(Clause clause)
    {
        var text = clause.Message.Masked;
        var end = text.AsSpan(clause.Span.Start, clause.Span.Length).IndexOf(':') is >= 0 and var colon ? clause.Span.Start + colon : clause.Span.End;
        return end < text.Length && end - clause.Span.Start <= LongestTrial && Array.Exists(Trials, word => text.AsSpan(clause.Span.Start, end - clause.Span.Start).Contains(word, StringComparison.Ordinal))
            && !clause.Tokens.Any(token => token.Kind != Tokens.TokenKind.Word && token.Span.Start < end);
    }

    private static bool IsSpeech(Clause clause)
    {
        if (Array.Find(Speeches, clause.Says) is not { } meeting) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).ToString();
        var at = text.IndexOf(meeting, StringComparison.Ordinal);
        return Array.Exists(Saying, word => text.IndexOf(word, at, StringComparison.Ordinal) >= 0) && !clause.Customers.Any(customer => customer.Span.Start < clause.Span.Start + at);
    }
}
