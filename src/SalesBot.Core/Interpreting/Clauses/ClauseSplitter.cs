using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Cuts a message where one thing said may end and another begin.</summary>
internal static class ClauseSplitter
{
    private const int MostOfSubject = 6;
    private const int MostOfReminder = 6;

    private static readonly string[] BeforeAlso = [" you ", " i ", " we ", " they ", " he ", " she ", " it ", " is ", " are ", " was ", " were ", " can ", " could ", " will ", " would ", " has ", " have ", " should ", " must ", " please ", " just ", " and ", " but ", " if "];

    // "why so many", "the target is so high"
    private static readonly string[] BehindSo = ["many", "much", "few", "little", "far", "high", "low", "long", "often", "late", "slow", "bad", "good"];

    // "paid all but 2k"
    private static readonly string[] BeforeBut = [" all ", " everything ", " anything ", " nothing ", " none "];

    private static readonly string[] Doubts = ["maybe", "perhaps", "possibly", "probably", "maybe, just maybe", "perhaps, just perhaps", "who knows", "with luck", "with any luck"];
    private static readonly SenseSet Subjects = SenseSet.Of(Sense.Pi, Sense.Sample, Sense.Deposit, Sense.Balance, Sense.Money, Sense.Invoice);

    public static List<Clause> Split(Message message)
    {
        var cuts = Cuts(message);
        var clauses = new List<Clause>();
        var (start, before, token) = (0, Break.Sentence, 0);
        foreach (var cut in cuts)
        {
            if (OnlyAmounts.Follow(message, cut.At, cut.Kind) || OnlyAmounts.FollowField(message, cut.At, cut.Kind) || IsOnlyDoubt(message, start, cut)) continue;
            if (IsListMark(message, new TextSpan(start, cut.At), before)) token = Skip(message, token, cut.At);
            else Add(message, clauses, new TextSpan(start, cut.At), ref before, cut, ref token);
            start = cut.Resume;
        }

        return clauses;
    }

    // "maybe, just maybe, Lockwood signs": the doubt is of what follows.
    private static bool IsOnlyDoubt(Message message, int start, Cut cut) => cut.Kind == Break.Comma && Array.IndexOf(Doubts, message.Masked[start..cut.At].Trim()) >= 0;

    // "3) Ironbridge - …": the number of a line.
    private static bool IsListMark(Message message, TextSpan span, Break before) =>
        before == Break.Sentence && message.Masked.CharAt(span.End) is ')' or '.' or '、' && message.Masked.AsSpan(span.Start, Math.Max(0, span.Length)).Trim(" (") is { Length: 1 or 2 } number && !number.ContainsAnyExceptInRange('0', '9');

    private static int Skip(Message message, int token, int end)
    {
        while (token < message.Tokens.Count && message.Tokens[token].Span.Start < end)
        {
            token++;
        }

        return token;
    }

    private static void Add(Message message, List<Clause> clauses, TextSpan span, ref Break before, Cut cut, ref int token)
    {
        var tokens = new List<Token>();
        while (token < message.Tokens.Count && message.Tokens[token].Span.Start < span.End)
        {
            tokens.Add(message.Tokens[token++]);
        }

        if (!message.Masked.AsSpan(span.Start, Math.Max(0, span.Length)).IsWhiteSpace())
        {
            clauses.Add(new Clause(message, span, before, cut.IsQuestion, tokens));
            before = cut.Kind;
        }
        else if (cut.Kind > before)
        {
            before = cut.Kind;
        }
    }

    private static List<Cut> Cuts(Message message)
    {
        var cuts = new List<Cut>();
        var inside = Inside(message);
        var runOns = RunOns.In(message);
        var ands = Coordination.In(message);
        var token = 0;
        for (var at = 0; at < message.Masked.Length; at++)
        {
            while (token < message.Tokens.Count && message.Tokens[token].Span.Start < at)
            {
                token++;
            }

            if (StartsJoint(message, at, token) || runOns.Contains(at)) cuts.Add(new Cut(at, at, Break.Joint, false));
            if (ands.Contains(at)) cuts.Add(new Cut(at, at + 1, Break.Comma, false));
            if (!inside[at] && Punctuation.At(message, at) is { } kind && !(kind == Break.Blank && IsBareReminder(message, at))) cuts.Add(new Cut(at, at + 1, kind, message.Masked[at] == '?'));
        }

        cuts.Add(new Cut(message.Masked.Length, message.Masked.Length, Break.Sentence, false));
        return cuts;
    }

    // 三天后提醒我下 江畔学校的招标文件: nothing but the reminder and its day stands before the blank.
    private static bool IsBareReminder(Message message, int blank)
    {
        var tokens = message.Tokens.Take(MostOfReminder + 1).TakeWhile(token => token.Span.End <= blank).ToList();
        return tokens.Count <= MostOfReminder && tokens.Exists(token => token.Is(Sense.Remind)) && tokens.TrueForAll(token => token.Kind == TokenKind.Date || token.Is(Sense.Remind) || token.Is(Sense.Me) || token.Is(Sense.Imperative) || token.Is(Sense.That) || token.Is(Sense.Future));
    }

    private static bool StartsJoint(Message message, int at, int token)
    {
        for (; token < message.Tokens.Count && message.Tokens[token].Span.Start == at; token++)
        {
            if (message.Tokens[token].Is(Sense.Joint)) return !Listing.JoinsNames(message, token) && !IsInside(message, message.Tokens[token]) && !IsBehindSubject(message, token) && !IsAdverb(message, at, token);
        }

        return false;
    }

    // "would you also remind me", "they also paid": the word stands within what is said.
    private static bool IsInside(Message message, Token joint) =>
        message.Masked[joint.Span.Start..joint.Span.End] switch
        {
            "also" or "besides" or "then" => Array.Exists(BeforeAlso, word => message.Masked.EndsAt(joint.Span.Start, word)),
            "so" => Array.Exists(BehindSo, word => message.Masked.StartsAt(joint.Span.End + 1, word)),
            "but" => Array.Exists(BeforeBut, word => message.Masked.EndsAt(joint.Span.Start, word)),
            _ => false,
        };

    // …，云锦当场订了5万: nothing but the customer stands before.
    private static bool IsBehindSubject(Message message, int token)
    {
        if (token == 0 || !message.Tokens[token - 1].IsCustomer || message.Tokens[token - 1].Span.End != message.Tokens[token].Span.Start) return false;
        var start = message.Tokens[token - 1].Span.Start;
        return start == 0 || Punctuation.At(message, start - 1) is not null;
    }

    // PI顺便也发他了, 尾款同时结了: between what is told of and what was done with it.
    private static bool IsAdverb(Message message, int at, int token)
    {
        var start = at;
        while (start > 0 && at - start <= MostOfSubject && Punctuation.At(message, start - 1) is null)
        {
            start--;
        }

        return at - start is > 0 and <= MostOfSubject && TextScan.IsHan(message.Masked[at]) && token > 0 && message.Tokens[token - 1].IsAny(Subjects) && message.Tokens[token - 1].Span.End == at;
    }

    // A comma in 15,800 or a point in M.Y. separates nothing.
    private static bool[] Inside(Message message)
    {
        var inside = new bool[message.Masked.Length];
        foreach (var token in message.Tokens)
        {
            if (token.Kind != TokenKind.Word) inside.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        }

        return inside;
    }

    private readonly record struct Cut(int At, int Resume, Break Kind, bool IsQuestion);
}
