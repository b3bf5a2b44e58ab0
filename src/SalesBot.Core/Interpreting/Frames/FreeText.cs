using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Messages that open with what they are (复盘：…, "share case: …"): all that follows is one text, whatever it mentions.</summary>
internal static class FreeText
{
    private const int LongestOpening = 40;

    private const int LongestQuestion = 16;

    private static readonly FrozenSet<string> Openings = "here here's heres is this that's these are my our the a ok okay so well now and hi hello hey all team everyone please pls kindly morning evening good i'd i would like want to submit file for let me share post sharing another".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "review your passwords", "my review with Grace is on Thursday": nothing that is told.
    private static readonly string[] BehindVerbs = [" your ", " our ", " their ", " these ", " those ", " with ", " is ", " was ", " meeting"];
    private const string Opening = " :：,，.。-—~!！【】[]「」\n\r\t";

    public static Frame? Of(Message message)
    {
        foreach (var token in message.Tokens)
        {
            if (token.Span.Start > 0 && !IsPadding(message, token) && !Announces(message, token) && !IsBehindOpening(message, token)) return null;
            if (Intended(message, token) is not { } intent) continue;
            if (!IsOpening(message, token) || IsWord(message, token) || ListsRecords(message, token)) return null;
            var rest = new TextSpan(TextStart(message, token.Span.End), message.Text.Length);
            if (rest.Length <= 1) return null;
            var clause = new Clause(message, rest, Break.Sentence, false, [.. message.Tokens.Where(other => other.Span.Start >= rest.Start)]);
            return new Frame(intent, [clause]);
        }

        return null;
    }

    // 复盘这个词都听腻了
    private static bool IsWord(Message message, Token token) => message.Masked.StartsAt(token.Span.End, "这个词") || message.Masked.StartsAt(token.Span.End, "这词") || message.Masked.StartsAt(token.Span.End, "这种东西");

    // 今日小结：, and below it what was done, a customer on each line.
    private static bool ListsRecords(Message message, Token token)
    {
        if (!token.Is(Sense.Review) || message.Masked.AsSpan(token.Span.Start, token.Span.Length).Contains("复盘", StringComparison.Ordinal) || !TextScan.IsHan(message.Masked[token.Span.Start])) return false;
        var lines = message.Text.Original[token.Span.End..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var start = token.Span.End;
        var listed = 0;
        foreach (var line in lines.Skip(1))
        {
            var at = message.Text.Original.IndexOf(line, start, StringComparison.Ordinal);
            if (!message.Tokens.Any(other => other.IsCustomer && other.Span.Start >= at && other.Span.End <= at + line.Length)) return false;
            start = at + line.Length;
            listed++;
        }

        return listed > 1;
    }

    // "case for everyone - …", "success story: …"
    private static bool IsHeadline(Message message, Token token)
    {
        var next = message.Masked.AsSpan(token.Span.End, Math.Min(LongestOpening / 2, message.Masked.Length - token.Span.End));
        return TextScan.IsLetter(message.Masked[token.Span.Start]) && message.Masked[token.Span.Start..token.Span.End] is not ("story" or "stories" or "example") && !next.Contains('?') && (next.IndexOf(':') is var colon and >= 0 && next.IndexOf('\n') < 0 && colon >= 0 || next.IndexOf(" - ") >= 0);
    }

    private static Intent? Intended(Message message, Token token)
    {
        if (token.Is(Sense.Review)) return Intent.AnswerReview;
        if (token.Is(Sense.Objection)) return TeamRules.IsLacking(message, token) ? null : Intent.RaiseObjection;
        return token.Is(Sense.Share) || token.Is(Sense.Case) && IsHeadline(message, token) ? Intent.ShareCase : null;
    }

    // "here is my review for today …": the words of the opening and no more.
    private static bool IsBehindOpening(Message message, Token token)
    {
        if (token.Span.Start > LongestOpening) return false;
        foreach (var word in message.Masked[..token.Span.Start].Split([' ', ',', ':', '-', '.', '!'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Openings.Contains(word)) return false;
        }

        return true;
    }

    // Only marks, greetings and words such as 我的 may stand before.
    private static bool IsPadding(Message message, Token token) =>
        message.Masked.AsSpan(0, token.Span.Start).Trim(Opening).Trim("我的今天个来请交我有要想my todayi").Length <= 4;

    // "here's my evening review: …", "post this as a case: …": a few plain words, and what is announced ends with a colon or a dash.
    private static bool Announces(Message message, Token token)
    {
        if (token.Span.Start > LongestOpening || token.Kind != TokenKind.Word && token.Kind != TokenKind.Date) return false;
        var next = message.Masked.AsSpan(token.Span.Start, Math.Min(LongestOpening, message.Masked.Length - token.Span.Start));
        return next.IndexOf(':') >= 0 || next.IndexOf(" - ") >= 0 || message.Tokens.Any(other => other.Is(Sense.Objection) && other.Span.Start <= LongestOpening);
    }

    private static bool IsOpening(Message message, Token token)
    {
        var next = message.Masked.AsSpan(token.Span.End);
        if (token.Is(Sense.Review) && (IsAsked(next) || IsOfThing(message, token.Span.End))) return false;
        if (StartsAsking(next)) return false;
        if (token.Is(Sense.Objection) || token.Is(Sense.Case) && !token.Is(Sense.Share)) return true;
        return (!token.Is(Sense.Share) || IsOfCase(message, token)) && IsSetOff(message, token, next);
    }

    private static bool StartsAsking(ReadOnlySpan<char> next) => next.TrimStart().StartsWith("?") || next.StartsWith("吗") || next.StartsWith("怎么") || next.StartsWith("了吗");

    // "review your passwords", "review of the new restaurant: …"; but "review of the day: …".
    private static bool IsOfThing(Message message, int start)
    {
        if (Array.Exists(BehindVerbs, word => message.Masked.StartsAt(start, word))) return true;
        var colon = message.Masked.IndexOf(':', start);
        return message.Masked.StartsAt(start, " of ") && colon > 0 && !message.Masked.EndsAt(colon, " day") && !message.Tokens.Any(token => token.Kind == TokenKind.Date && token.Span.Start >= start && token.Span.End <= colon);
    }

    // 复盘交齐了吗, 复盘都说了啥: a question about the reviews is none.
    private static bool IsAsked(ReadOnlySpan<char> next)
    {
        var asked = next.Trim(" ?!.,。！～~");
        return next.Length <= LongestQuestion && (next.TrimEnd().EndsWith('?') || asked.EndsWith("吗") || asked.EndsWith("啥") || asked.EndsWith("什么") || asked.EndsWith("没有") || asked.EndsWith("了没") || asked.EndsWith("呢") || asked.EndsWith("谁"));
    }

    private static bool IsSetOff(Message message, Token token, ReadOnlySpan<char> next) =>
        Announces(message, token) || StartsText(next) || token.Span.Length > 6 || TextScan.IsHan(message.Masked[token.Span.Start]);

    private static bool StartsText(ReadOnlySpan<char> next) => next.Length > 0 && Opening.Contains(next[0], StringComparison.Ordinal);

    // Of all that one can share, only a case is kept.
    private static bool IsOfCase(Message message, Token token)
    {
        var word = message.Masked.AsSpan(token.Span.Start, token.Span.Length);
        return word.Contains("案例", StringComparison.Ordinal) || word.Contains("case", StringComparison.Ordinal) || word.Contains("story", StringComparison.Ordinal)
            || message.Tokens.Any(other => (other.Is(Sense.Case) || message.Masked[other.Span.Start..other.Span.End] is "case:") && (other.Span.Start <= token.Span.End + 8 || IsOpenedBy(message, token, other)));
    }

    // "sharing my Lockwood case: …"
    private static bool IsOpenedBy(Message message, Token share, Token story)
    {
        if (story.Span.Start <= share.Span.End || story.Span.Start - share.Span.End > LongestOpening || !TextScan.IsLetter(message.Masked[share.Span.Start])) return false;
        var between = message.Masked.AsSpan(share.Span.End, story.Span.Start - share.Span.End);
        return between.IndexOfAny(".:?!") < 0 && !message.Masked.AsSpan(story.Span.End).Contains("with me", StringComparison.Ordinal) && !message.Masked.AsSpan(story.Span.End).Contains("with us", StringComparison.Ordinal);
    }

    private static int TextStart(Message message, int at)
    {
        while (at < message.Text.Length && (Opening.Contains(message.Text[at], StringComparison.Ordinal) || message.Text.Original[at] == '\n'))
        {
            at++;
        }

        return at;
    }
}
