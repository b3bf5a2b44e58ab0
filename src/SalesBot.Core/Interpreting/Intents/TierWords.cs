using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Finds A, B or C said of a customer: A类, B级, "tier A", "an A account", "downgrade to C".</summary>
internal static class TierWords
{
    private static readonly string[] After = ["类", "级", "档", "等", " 类", " 级", " tier", "-tier", " account", " customer", " client", " grade", " level", " class", " category", "-category", " list", "-list", " rating", " rated"];
    private static readonly string[] Before = ["一下,", "一下, ", "等级,", "级别,", "成", "为", "到", "级", "类", "tier ", "tier: ", "tier:", "to ", "to a ", "to an ", " an ", " a ", "level ", "grade ", "graded ", "rated ", "classed as ", "ranked ", "graded as ", "rated as ", "class ", "category ", "as ", "as a ", "as an ", "is ", "at ", "into ", "in ", "be ", "become ", "becomes ", "make it ", "make them ", "make that ", "put them in ", "call it ", "定", "算", "改", "升", "降", "调", "提", "是", "放", "归", "给", "按", "记"];

    private static readonly string[] Behind = ["please", "pls", "from ", "now", "again", "starting", "instead", "since", "as of", "for "];

    public static (Tier Tier, TextSpan Words)? Find(Clause clause)
    {
        var text = clause.Message.Masked;
        for (var at = clause.Span.Start; at < clause.Span.End; at++)
        {
            if (!IsLetter(text, at) || IsArticle(clause, at)) continue;
            var follows = Array.Exists(After, word => text.StartsAt(at + 1, word));
            if (follows || IsSaidToBe(text, at) && EndsIt(text, at + 1, clause.Span.End) || IsAllButBehind(clause, at)) return (Of(text[at]), new TextSpan(at, at + 1));
        }

        return null;
    }

    // 升到 A: a blank before the letter changes nothing.
    private static bool IsSaidToBe(string text, int at)
    {
        var start = text.CharAt(at - 1) == ' ' && TextScan.IsHan(text.CharAt(at - 2)) ? at - 1 : at;
        return Array.Exists(Before, word => text.EndsAt(at, word) || text.EndsAt(start, word));
    }

    private static bool EndsIt(string text, int next, int end) =>
        next >= end || text[next] is '吧' or '了' or '啊' or '呀' || !TextScan.IsHan(text.CharAt(next)) && text.CharAt(next) != ' ' || IsLast(text, next, end);

    /// <summary>The whole clause is the letter.</summary>
    public static (Tier Tier, TextSpan Words)? Alone(Clause clause)
    {
        var at = clause.Message.Masked.SkipSpaces(clause.Span.Start);
        return clause.Words.Trim().Length == 1 && clause.Message.Masked.CharAt(at) is >= 'a' and <= 'c' ? (Of(clause.Message.Masked[at]), new TextSpan(at, at + 1)) : null;
    }

    private static bool IsLetter(string text, int at) =>
        text[at] is 'a' or 'b' or 'c' && !TextScan.IsWordCharacter(text.CharAt(at - 1)) && !TextScan.IsWordCharacter(text.CharAt(at + 1));

    // "…, C for now": the letter opens the clause, and nothing but such a word follows.
    private static bool IsAllButBehind(Clause clause, int at) =>
        clause.Between(clause.Span.Start, at).Trim(" ,").IsEmpty && char.IsUpper(clause.Message.Text.Original[at]) && clause.Between(at + 1, clause.Span.End).Trim() is "for now" or "please" or "pls" or "i'd say" or "i think" or "to start with" or "to begin with" or "at first";

    // "add a customer", "as a client": the article, not the grade.
    private static bool IsArticle(Clause clause, int at) =>
        clause.Message.Masked[at] == 'a' && Array.Exists(After, word => word[0] == ' ' && clause.Message.Masked.StartsAt(at + 1, word))
        && (at == clause.Span.Start || clause.Message.Text.Original[at] == 'a' && !clause.Message.Masked.EndsAt(at, "an ") && !clause.Message.Masked.EndsAt(at, "tier "));

    private static bool IsLast(string text, int from, int end) => text.AsSpan(from, end - from).Trim(" 吧了哈啊呀.!").Length == 0 || Array.Exists(Behind, word => text.AsSpan(from, end - from).TrimStart().StartsWith(word, StringComparison.Ordinal));

    private static Tier Of(char letter) => letter switch
    {
        'a' => Tier.A,
        'b' => Tier.B,
        _ => Tier.C,
    };
}
