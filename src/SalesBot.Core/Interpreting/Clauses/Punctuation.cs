using System.Globalization;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Which characters end a clause.</summary>
internal static class Punctuation
{
    private const int LongestQuoted = 9;

    private const string Abbreviations = " mr mrs ms dr st ltd co inc no vs ";

    private static readonly string[] GoingOn = ["am", "is", "are", "do", "does", "did", "have", "has", "for", "in", "on", "of", "from", "to", "at", "by", "this", "so", "until", "till", "with", "per", "or", "as", "than"];

    public static Break? At(Message message, int at)
    {
        var c = message.Masked[at];
        if (message.Text.Original[at] is '\n' or '\r') return Break.Sentence;
        return c switch
        {
            '。' or '!' or '?' or ';' or '…' => Break.Sentence,
            '「' or '」' or '"' when IsQuotedWord(message.Masked, at) => null,
            ',' or '、' or '~' or '|' or '(' or ')' or '[' or ']' or '【' or '】' or '「' or '」' or '"' or '<' or '>' or '《' or '》' => Break.Comma,
            ':' or '.' or '-' or '+' or '/' => AtMark(message, at),
            ' ' => AtBlank(message, at),
            Tokenizer.Blot => null,
            _ => IsPicture(c) && !IsAmidSentence(message, at) ? Break.Comma : null,
        };
    }

    // "Harbor - signed", but not "follow-up": a mark that also stands within words and numbers.
    private static Break? AtMark(Message message, int at) => message.Masked[at] switch
    {
        ':' => message.Text.Original.CharAt(at + 1) is '\n' or '\r' ? Break.Comma : null,
        '.' => EndsSentence(message.Masked, at) ? Break.Sentence : null,
        '-' => IsDash(message.Masked, at) ? Break.Comma : null,
        '+' => IsPlusBetweenThings(message.Masked, at) ? Break.Comma : null,
        '/' => IsBetweenHan(message.Masked, at) ? Break.Comma : null,
        _ => null,
    };

    private static Break? AtBlank(Message message, int at)
    {
        if (IsBeforeNumber(message.Masked, at)) return Break.Sentence;
        return IsBetweenHan(message.Masked, at) || IsBeforeHanName(message, at) ? Break.Blank : null;
    }

    // A plus between blanks, but not between two names.
    private static bool IsPlusBetweenThings(string text, int at) =>
        text.CharAt(at - 1) == ' ' && text.CharAt(at + 1) == ' ' && !(text.CharAt(at - 2) == Tokenizer.Blot && text.CharAt(at + 2) == Tokenizer.Blot);

    // …接待 2、恒泰回款: the number of what comes next.
    private static bool IsBeforeNumber(string text, int at)
    {
        var end = at + 1;
        while (TextScan.IsDigit(text.CharAt(end)) && end - at <= 2)
        {
            end++;
        }

        return end > at + 1 && text.CharAt(end) == '、' && TextScan.IsHan(text.CharAt(at - 1));
    }

    // 「破冰之王」: a few characters of one word in quotation marks.
    private static bool IsQuotedWord(string text, int at)
    {
        var opens = text[at] == '「' || text[at] == '"' && IsWithin(text, at, 1);
        return opens ? IsWithin(text, at, 1) : IsWithin(text, at, -1);
    }

    private static bool IsWithin(string text, int at, int step)
    {
        for (var length = 1; length <= LongestQuoted; length++)
        {
            var c = text.CharAt(at + (step * length));
            if (c is '「' or '」' or '"') return length > 1;
            if (!TextScan.IsHan(c)) return false;
        }

        return false;
    }

    private static bool EndsSentence(string text, int at)
    {
        if (at + 1 < text.Length && (TextScan.IsWordCharacter(text[at + 1]) || text[at + 1] == '\'')) return false;
        var start = at;
        while (start > 0 && TextScan.IsLetter(text[start - 1]))
        {
            start--;
        }

        return !Abbreviations.Contains(string.Concat(" ", text.AsSpan(start, at - start), " "), StringComparison.Ordinal) || start == at;
    }

    private static bool IsDash(string text, int at) =>
        (text.CharAt(at - 1) is ' ' or '-' or '\0') && (text.CharAt(at + 1) is ' ' or '-' or '\0' || at == 0 || text.CharAt(at + 1) > '\u2e80')
        || (text.CharAt(at - 1) > '\u2e80' && text.CharAt(at + 1) > '\u2e80' && text.CharAt(at + 1) != Tokenizer.Blot)
        || text.CharAt(at + 1) == '-';

    private static bool IsBetweenHan(string text, int at) =>
        IsChinese(text.CharAt(at - 1)) && TextScan.IsHan(text.CharAt(at + 1));

    // 重来 半年好签了: a Chinese name stands behind the blank.
    private static bool IsBeforeHanName(Message message, int at) =>
        message.Masked.CharAt(at + 1) == Tokenizer.Blot && IsChinese(message.Masked.CharAt(at - 1)) && TextScan.IsHan(message.Text.Normal.CharAt(at + 1)) && !TextScan.IsWordCharacter(message.Text.Normal[at - 1]);

    private static bool IsChinese(char c) => TextScan.IsHan(c) || c == Tokenizer.Blot || TextScan.IsDigit(c);

    // "how much commission 💰 am i getting": the sentence goes on with a word that begins none.
    private static bool IsAmidSentence(Message message, int at)
    {
        var next = at;
        while (next < message.Masked.Length && !TextScan.IsWordCharacter(message.Masked[next]) && message.Masked[next] != Tokenizer.Blot)
        {
            next++;
        }

        var end = message.Masked.LettersEnd(next);
        return end > next && Array.IndexOf(GoingOn, message.Masked[next..end]) >= 0;
    }

    private static bool IsPicture(char c) =>
        char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse;
}
