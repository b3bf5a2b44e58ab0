using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>
/// What is only polite around what is meant: "would you be so kind as to …", "if it's not too much trouble, …", "… thanks ever so much". It is read as
/// "please" or as nothing, so that no word of it is taken for a condition, a wish or a question.
/// </summary>
internal static class Courtesies
{
    private const string Please = "please";

    private const int LongestEnd = 40;

    private static readonly WordTrie<string> Plain = Phrases(["can you", "could you", "would you", "will you", "please", "kindly", "pls", "plz", "just", "hi", "hello", "hey", "hey there", "hi there", "good morning", "good afternoon", "good evening", "morning"]);

    private static readonly WordTrie<string> Asking = Phrases(
    [
        "be so kind as to", "be kind enough to", "be so good as to", "be good enough to", "do me a favour and", "do me a favor and", "do me a kindness and", "be a dear and", "be a love and", "be a star and", "be a pal and", "be an angel and", "be a mate and", "possibly",
        "i was wondering if you could", "i was wondering whether you could", "i was wondering if you can", "i was just wondering if you could", "i wonder if you could", "wondering if you could", "any chance you could", "any chance you can", "any chance of you", "is there any chance you could", "is there any chance you can",
        "do you think you could", "do you reckon you could", "would it be possible to", "is it possible to", "would it be ok to", "might you", "would you mind", "do you mind", "i'd be grateful if you could", "i'd be grateful if you would", "i would be grateful if you could", "i'd appreciate it if you could",
        "i would appreciate it if you could", "i'd really appreciate it if you could", "it would be great if you could", "it'd be great if you could", "it would be lovely if you could", "it would be helpful if you could", "i'd like you to", "i would like you to", "i want you to", "i need you to",
        "if you could", "if you would", "can i ask you to", "could i ask you to", "may i ask you to", "can i get you to", "could i get you to", "can i trouble you to", "could i trouble you to", "requesting you to", "request you to", "you are requested to", "do the needful and", "do the needful", "do needful and", "do needful", "help me to", "be so kind to", "mind", "are you able to", "would you be able to", "can u", "could u", "pretty please",
    ]);

    private static readonly WordTrie<string> Aside = Phrases(
    [
        "if it's not too much trouble", "if it isn't too much trouble", "if it is not too much trouble", "if it's no trouble", "if it's not too much bother", "if it's not a bother", "if that's not too much trouble", "if you don't mind", "if you do not mind", "if you wouldn't mind", "if you'd be so kind", "if you would be so kind",
        "if at all possible", "if possible", "if you can", "if you could", "if you get a chance", "if you get a minute", "if you get a moment", "if you have a moment", "if you have a minute", "if you have a sec", "if you've got a minute", "if you've got a sec", "if it's ok", "if it's okay", "if that's ok", "if that's okay", "if that's alright", "if it's all the same to you",
        "when you get a chance", "when you get a minute", "when you get a moment", "when you get a sec", "when you get a second", "when you have a moment", "when you have a minute", "when you have a sec", "when you have a second", "when you've got a minute", "when you've got a sec", "when you've got a moment", "when you can", "whenever you can", "whenever you have time", "when time permits", "at your convenience", "at your earliest convenience",
        "in case anyone asks", "in case anyone's asking", "in case anyone is asking", "in case anyone wonders", "in case anyone is wondering", "in case anyone's wondering", "in case you're wondering", "in case you were wondering", "in case you ask", "before you ask", "if anyone asks", "if anybody asks", "if anyone's asking", "if you must know", "just so you know", "for what it's worth", "sorry to bother you", "sorry to trouble you", "sorry to be a pain", "apologies for the bother", "sorry for the bother", "no rush", "no hurry", "hope you're well", "hope you are well", "hope all is well", "hope this finds you well", "hope you're having a good day", "quick question", "quick one for you",
    ]);

    private static readonly string[] Asked = [" what", " which", " who", " whose", " how", " when", " where", " why", " if ", " whether", " tell ", " show ", " know", " list", " see ", " check", " have ", " has ", " give me", " get me", " explain", " remember", " help", " any ", " am ", " are ", " is ", " do ", " does ", " did "];

    private static readonly WordTrie<string> Thanks = Phrases(
    [
        "thanks ever so much", "thanks so much", "thanks very much", "thanks a lot", "thanks a million", "thanks a bunch", "thanks in advance", "thanks again", "many thanks", "thanks", "thank you ever so much", "thank you so much", "thank you very much", "thank you kindly", "thank you in advance", "thank you", "thx", "ta", "ta very much", "ta muchly", "cheers", "cheers mate",
        "much obliged", "much appreciated", "greatly appreciated", "really appreciate it", "i appreciate it", "appreciate it", "appreciated", "grateful", "that'd be great", "that would be great", "that would be lovely", "that would be helpful", "that'd be lovely", "you're a star", "you're a legend", "you're the best", "kind regards", "best regards", "regards", "best", "please and thank you", "please and thanks", "ta x",
    ]);

    /// <summary>As long as the text, so that every position stays.</summary>
    public static string Read(string masked)
    {
        if (masked.AsSpan().IndexOfAnyInRange('a', 'z') < 0) return masked;
        char[]? plain = null;
        for (var at = 0; at < masked.Length; at = NextClause(masked, at))
        {
            if (OpeningEnd(masked, at) is { End: > 0 } opening) Open(masked, ref plain, new TextSpan(at, opening.End), opening);
            else if (ThanksEnd(masked, at) is > 0 and var end) Hide(masked, ref plain, new TextSpan(at, end), asks: false);
        }

        if (TrailingThanks(masked) is { } trailing) Hide(masked, ref plain, trailing, asks: false);
        return plain is null ? masked : new string(plain);
    }

    private static void Open(string masked, ref char[]? plain, TextSpan span, (int End, bool Asks, bool More) opening)
    {
        if (opening.More) Hide(masked, ref plain, span, opening.Asks);
        if (opening.Asks && QuestionEnd(masked, span.End) is >= 0 and var mark) (plain ??= masked.ToCharArray())[mark] = '.';
    }

    // "can you add Harrier Lodge, tier B?": an order, whatever mark ends it; −1 where something is asked.
    private static int QuestionEnd(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny("?.!\n;");
        if (end < 0 || text[from + end] != '?') return -1;
        foreach (var word in Asked)
        {
            if (text.AsSpan(from, end).Contains(word, StringComparison.Ordinal)) return -1;
        }

        return from + end;
    }

    private static void Hide(string masked, ref char[]? plain, TextSpan span, bool asks)
    {
        plain ??= masked.ToCharArray();
        plain.AsSpan(span.Start, span.Length).Fill(' ');
        if (asks && span.Length >= Please.Length) Please.CopyTo(plain.AsSpan(span.Start));
    }

    // Behind the next mark that ends a clause, and the blanks there.
    private static int NextClause(string text, int at)
    {
        while (at < text.Length && text[at] is not (',' or '.' or ';' or '!' or '?' or ':' or '\n' or '-' or '('))
        {
            at++;
        }

        while (at < text.Length && text[at] is ',' or '.' or ';' or '!' or '?' or ':' or '\n' or '-' or '(' or ' ')
        {
            at++;
        }

        return at;
    }

    // As many polite words as stand there in a row; something beyond the plain ones has to be among them.
    private static (int End, bool Asks, bool More) OpeningEnd(string text, int start)
    {
        var (end, asks, more) = (start, false, false);
        for (var at = text.SkipSpaces(start); ; at = SkipMarks(text, end))
        {
            if (EndOf(Aside, text, at) is > 0 and var aside) (end, more) = (aside, true);
            else if (EndOf(Asking, text, at) is > 0 and var asked) (end, more, asks) = (asked, true, true);
            else if (EndOf(Plain, text, at) is > 0 and var plain) (end, asks) = (plain, asks || text[at] is not 'h' and not 'g' and not 'm');
            else break;
        }

        return more || asks ? (end, asks, more) : default;
    }

    private static int SkipMarks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or ',' or '-')
        {
            at++;
        }

        return at;
    }

    // Thanks that fill a clause of their own.
    private static int ThanksEnd(string text, int start)
    {
        var end = Math.Max(EndOf(Thanks, text, start), EndOf(Aside, text, start));
        if (end < 0) return -1;
        var rest = text.AsSpan(end).TrimStart(" x");
        return rest.IsEmpty || rest[0] is ',' or '.' or ';' or '!' or '\n' || char.IsSurrogate(rest[0]) ? end : -1;
    }

    // "… still owes? ta", "… to Will please cheers"
    private static TextSpan? TrailingThanks(string text)
    {
        var end = text.AsSpan().TrimEnd(" .!x\n").Length;
        for (var at = Math.Max(1, end - LongestEnd); at < end; at++)
        {
            if (text[at - 1] == ' ' && (EndOf(Thanks, text, at) == end || EndOf(Aside, text, at) == end)) return new TextSpan(at, end);
        }

        return null;
    }

    private static int EndOf(WordTrie<string> phrases, string text, int at)
    {
        var longest = -1;
        for (var walk = phrases.From(text, at); walk.Next();)
        {
            if (!TextScan.IsWordCharacter(text.CharAt(walk.End))) longest = walk.End;
        }

        return longest;
    }

    private static WordTrie<string> Phrases(string[] phrases) => new(phrases.Select(phrase => KeyValuePair.Create(phrase, phrase)));
}
