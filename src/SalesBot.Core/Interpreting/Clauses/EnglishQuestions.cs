using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Tells English questions from statements and requests that begin or go on with the same words: "was at Lockwood", "can you move …", "who came through …".</summary>
internal static class EnglishQuestions
{
    private static readonly string[] Requests = ["can you ", "could you ", "would you ", "will you ", "can we ", "could we ", "please ", "pls ", "kindly "];

    // What follows "was", "had" or "did" where it tells: was at, had to give, did the demo.
    private static readonly string[] Telling =
        ["a ", "an ", "some ", "another ", "at ", "in ", "over ", "round ", "with ", "to ", "out ", "off ", "back ", "just ", "good ", "great ", "quick ", "lunch", "dinner", "coffee", "breakfast", "drinks", "tea ", "two ", "three ", "several ", "on the ", "up at ", "down at ", "by "];

    private static readonly string[] Inverting = ["did ", "does ", "do ", "is ", "are ", "was ", "were ", "will ", "has ", "have ", "had ", "can ", "could ", "should ", "would ", "am ", "shall ", "'s ", "to "];

    private static readonly string[] Subjects = ["my ", "i ", "we ", "you ", "our ", "the ", "your ", "his ", "her ", "their ", "they ", "he ", "she ", "it "];

    private static readonly string[] Others = ["any", "there ", "this ", "that ", "these ", "those ", "all ", "some", "everyone", "no "];

    private static readonly string[] Persons = ["they ", "he ", "she ", "it "];

    private static readonly string[] Relating =
        ["came ", "comes ", "is ", "was ", "were ", "has ", "had ", "we ", "i ", "they ", "makes ", "means ", "brings ", "wants ", "needs ", "ordered ", "signed ", "paid ", "will ", "would ", "he ", "she ", "took ", "includes ", "sounds ", "seems ", "leaves ", "gives "];

    private static readonly string[] Asking =
        ["and", "but", "so", "or", "also", "me", "us", "know", "see", "tell", "show", "check", "say", "wonder", "wondering", "list", "ask", "at", "in", "of", "on", "by", "from", "to", "for", "about", "with", "hey", "then", "now", "again", "out", "please", "pls", "bot", "hi", "hello", "today", "pool"];

    private static readonly string[] Told = ["i just ", "i said ", "i told ", "i logged "];

    private static readonly string[] Nouns = ["people", "one", "guy", "buyer", "man", "woman", "lady", "customer", "manager", "owner", "boss"];

    private const int LongestJoint = 5;

    private static readonly SenseSet Before = SenseSet.Of(Sense.Joint, Sense.Greeting, Sense.Imperative, Sense.Show);

    /// <summary>A request is no question even if a question mark stands behind it: "can you move Lockwood to B?"</summary>
    public static bool IsRequest(Clause clause)
    {
        if (clause.Has(Sense.Ask) || clause.Has(Sense.Show)) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,");
        foreach (var opening in Requests)
        {
            if (text.StartsWith(opening)) return true;
        }

        return false;
    }

    /// <summary>"did Lockwood pay" asks; "did the demo", "had to give", "was over at" tell.</summary>
    public static bool IsInverted(Clause clause, Token start)
    {
        var word = clause.Between(start.Span.Start, start.Span.End);
        var rest = clause.Between(start.Span.End, clause.Span.End).TrimStart();
        if (word is "when") return StartsWithAny(rest, Inverting);
        if (Tells(clause, word, rest)) return false;
        if (IsBehindJoint(clause, start) && !StartsWithSubject(rest)) return false;
        if (word is "will" or "would" or "shall" or "should" or "can" or "could") return StartsWithSubject(rest) || rest.Length > 0 && char.IsUpper(clause.Message.Text.Original[clause.Span.End - rest.Length]);
        return word is not "had" || !StartsWithName(rest);
    }

    private static bool Tells(Clause clause, ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word is "is" && IsChoice(clause, rest) || !word.Contains(' ') && StartsWithAny(rest, Telling) || word is "did" or "had" && rest.StartsWith("the ");

    // "wrong, is Flint Bay not Flint Tools": which one it is.
    private static bool IsChoice(Clause clause, ReadOnlySpan<char> rest) => !clause.IsAsked && StartsWithName(rest) && rest.TrimStart(Tokenizer.Blot).StartsWith(" not ") && StartsWithName(rest.TrimStart(Tokenizer.Blot)[5..]);

    // "… and is upset": what was told goes on.
    private static bool IsBehindJoint(Clause clause, Token start) => clause.StartsWith(Sense.Joint) && start.Span.Start - clause.Span.Start <= LongestJoint;

    private static bool StartsWithSubject(ReadOnlySpan<char> text) => StartsWithAny(text, Subjects) || StartsWithAny(text, Others) || StartsWithName(text);

    private static bool StartsWithName(ReadOnlySpan<char> text) => text.Length > 0 && text[0] == Tokenizer.Blot;

    /// <summary>Whether a question word asks here, or joins what is told: "the buyer who left", "when they open I will go".</summary>
    public static bool Asks(Clause clause, Token ask)
    {
        var word = clause.Between(ask.Span.Start, ask.Span.End);
        var rest = clause.Between(ask.Span.End, clause.Span.End).TrimStart();
        return word switch
        {
            "when" => clause.IsAsked || StartsWithAny(rest, Inverting),
            // "how sweet"
            "how" => clause.IsAsked || rest.Trim().Contains(' ') || clause.Tokens[^1] != ask || rest.IsEmpty,
            "who" or "whose" => !FollowsName(clause, ask) && (IsFirst(clause, ask) || !EndsInNoun(clause, ask)),
            "which" when !clause.IsAsked && !IsFirst(clause, ask) => FollowsAsking(clause, ask),
            "which" or "where" => !FollowsName(clause, ask) && !GoesOn(clause, ask, rest) && IsOwn(clause, ask, rest),
            "what" => IsFirst(clause, ask) || IsWhatAsked(clause, rest),
            _ => !ask.Is(Sense.InFull),
        };
    }

    private static bool IsOwn(Clause clause, Token ask, ReadOnlySpan<char> rest) => IsFirst(clause, ask) || !EndsInNoun(clause, ask) || StartsWithAny(rest, Inverting);

    private static bool IsWhatAsked(Clause clause, ReadOnlySpan<char> rest) =>
        !StartsWithAny(rest, Told) && (clause.IsAsked || clause.Has(Sense.Show) || !StartsWithAny(rest, Others) && !StartsWithAny(rest, Persons));

    // "Lockwood, who came through Marigold, signed"
    private static bool FollowsName(Clause clause, Token ask)
    {
        if (clause.IsAsked) return false;
        var before = clause.Message.Masked.AsSpan(0, ask.Span.Start).TrimEnd(" ,");
        return clause.Before == Break.Comma && before.Length > 0 && before[^1] == Tokenizer.Blot && ask.Span.Start == clause.Span.Start + 1;
    }

    // "show me which", "and in which"; but "the entry which".
    private static bool FollowsAsking(Clause clause, Token ask)
    {
        var before = clause.Between(clause.Span.Start, ask.Span.Start).TrimEnd(" ,");
        var word = before[(before.LastIndexOf(' ') + 1)..].ToString();
        return Array.IndexOf(Asking, word) >= 0;
    }

    // "…, which came to us through Marigold": of what was named before; "which deals are in sample" asks.
    private static bool GoesOn(Clause clause, Token ask, ReadOnlySpan<char> rest) =>
        !clause.IsAsked && clause.Before == Break.Comma && clause.Between(clause.Span.Start, ask.Span.Start).Trim().IsEmpty && StartsWithAny(rest, Relating);

    private static bool IsFirst(Clause clause, Token ask) => clause.Tokens.TakeWhile(token => token != ask).All(token => token.IsAny(Before) || token.Kind == TokenKind.Date);

    // "the people who", "the one which": a noun, or a name, stands right before.
    private static bool EndsInNoun(Clause clause, Token ask)
    {
        var before = clause.Between(clause.Span.Start, ask.Span.Start).TrimEnd(" ,");
        if (before.Length > 0 && before[^1] == Tokenizer.Blot) return true;
        foreach (var noun in Nouns)
        {
            if (before.EndsWith(noun)) return true;
        }

        return false;
    }

    /// <summary>"Had Lockwood paid, …": what did not happen.</summary>
    public static bool IsCounterfactual(Clause clause)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart(" ,");
        if (!clause.IsAsked && text.StartsWith("should ") && StartsWithName(text[7..])) return true;
        if (!text.StartsWith("had ") || clause.IsAsked) return false;
        var rest = text[4..].TrimStart();
        return (rest.Length > 0 && rest[0] == Tokenizer.Blot || StartsWithAny(rest, Subjects)) && clause.Tokens.Any(token => token.Is(Sense.Done) && token.Span.Start > clause.Span.Start + 4) && !clause.Tokens[0].Is(Sense.Done);
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }
}
