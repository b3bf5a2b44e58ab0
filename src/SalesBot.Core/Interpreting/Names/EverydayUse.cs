using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>
/// Customers who are called like things of everyday life: in "the peach tart" nobody called Peach is meant, nor a house called Clean Slate in "a clean slate".
/// A capital within the sentence tells the name; without one an article, a noun grown to the words or a subject before a verb tells the thing.
/// </summary>
internal static class EverydayUse
{
    private static readonly FrozenSet<string> Articles = Words("a an some any no every each another this these those");
    private static readonly FrozenSet<string> Owners = Words("my your his her their our its");
    private static readonly FrozenSet<string> Adjectives = Words("good great big new nice small long whole real proper decent bad better little quick tiny huge fine");
    private static readonly string[] Persons = ["her name is ", "his name is ", "my name is ", "girl called ", "guy called ", "dog called ", "cat called ", "called him ", "called her ", "call him ", "call her ", "named him ", "named her ", "name him ", "name her "];
    // "Hawthorn Road's closed": where something is.
    private static readonly FrozenSet<string> Roads = Words("road street avenue lane roundabout junction bypass crescent");
    private static readonly FrozenSet<string> Times = Words("before until till during after");
    private static readonly FrozenSet<string> Subjects = Words("i we you they people please don't didn't let's must should would could can can't");
    private static readonly FrozenSet<string> BeforeInfinitives = Words("want wants need needs have has had going like love time how try trying ready forgot used");
    private static readonly FrozenSet<string> Beings = Words("is was are were be been being has have had got gets");
    private static readonly FrozenSet<string> Participles = Words("paid closed lost sold signed sent called gone done made settled won");
    private static readonly FrozenSet<string> Verbs = Words("visit check sign call close claim pay deliver ship order book cancel review meet land win lose share return drop ring send sell buy lock move");
    // What is had of a customer, or with one: "a peach order", "my peach contact".
    private static readonly FrozenSet<string> Business = Words(
        "account accounts deal deals order orders visit visits call calls meeting meetings demo demos quote quotes quotation offer sample samples payment payments invoice invoices contract contracts deposit balance refund complaint complaints " +
        "tender bid project job business lead customer client file case profit budget target credit terms site office offices store shop plant warehouse team people folks guys lot crew boys lads contact buyer buyers owner manager boss director " +
        "chef accountant receptionist reception purchasing procurement hq staff rep lunch dinner breakfast coffee drinks delivery shipment goods advance instalment balance cheque transfer follow-up followup reminder renewal pipeline situation story thing matter issue news side end");
    // Beside a word that is written like a name these alone make a thing of it.
    private static readonly FrozenSet<string> Things = Words(
        "practice bowling cake cakes tart tarts syrup festival pie pies tree trees juice jam wine tea soup salad season music film movie song songs party station stations poster airline airlines shops swimming scooters tickets worktop worktops time o'clock weather road street lane bridge tower");
    private static readonly FrozenSet<string> IrregularPasts = Words(
        "forgot swore chose froze shook woke drove broke spoke stole wrote rode hid hit kept held stood understood meant felt left led fed fled bit cut shut shot let put set hurt quit split spread built bent lent caught taught fought sought thought brought bought dealt " +
        "slept knew grew threw flew drew blew began rang sank ran came became saw ate gave told sold heard found hung stuck struck swung won beat fell rose wore tore bore paid said went got took made sent lost met");

    public static bool IsMeant(PlainText text, NameHit hit)
    {
        if (hit.Match == NameMatch.Near || hit.Candidates.Count == 0 || !TextScan.IsLetter(text[hit.Span.Start]) || !hit.Candidates.All(thing => thing.Kind == NameKind.Customer)) return false;
        var after = WordAfter(text.Normal, hit.Span.End);
        if (Roads.Contains(Singular(after))) return true;
        if (IsWrittenAsName(text, hit.Span)) return Array.Exists(Persons, words => text.Normal.EndsAt(hit.Span.Start, words));
        if (IsAnyOf(text.Normal, hit.Span)) return true;
        if (Business.Contains(after) || text.Normal.CharAt(hit.Span.End) == '\'') return false;
        return FollowsArticle(text.Normal, hit.Span, after) || IsCompound(text, hit.Span, after) || IsPhrase(text.Normal, hit.Span);
    }

    private static string Singular(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    /// <summary>Written without a capital behind an article or within a phrase, or the name of a road: "saw a kestrel on the balcony".</summary>
    public static bool IsOneOfMany(PlainText text, TextSpan span)
    {
        var after = WordAfter(text.Normal, span.End);
        return Roads.Contains(Singular(after)) || !IsWrittenAsName(text, span) && !Business.Contains(after) && (FollowsArticle(text.Normal, span, after) || IsPhrase(text.Normal, span));
    }

    /// <summary>Whether a capital stands in the words that begins no sentence.</summary>
    public static bool IsWrittenAsName(PlainText text, TextSpan span)
    {
        var first = span.Start;
        if (text.Normal.AsSpan(0, first).TrimEnd(" -") is [] or [.., '.' or '!' or '?' or '\n' or ':']) first++;
        for (var at = first; at < span.End; at++)
        {
            if (char.IsUpper(text.Original[at])) return true;
        }

        return false;
    }

    // "another closed door meeting": one of many, and a word of doing.
    private static bool IsAnyOf(string text, TextSpan span) =>
        WordBefore(text, span.Start) is var before && Articles.Contains(text[before.Start..before.End]) && Participles.Contains(text[span.Start..text.LettersEnd(span.Start)]);

    // "a clean slate", "a good echo", "against my target"
    private static bool FollowsArticle(string text, TextSpan span, string after)
    {
        var before = WordBefore(text, span.Start);
        var word = text[before.Start..before.End];
        if (Articles.Contains(word) || word == "the" && IsSubject(text, span.End, after)) return true;
        if (Owners.Contains(word)) return !Vocabulary.Lexicon.Contains(after);
        return Adjectives.Contains(word) && WordBefore(text, before.Start) is var article && text[article.Start..article.End] is "a" or "an";
    }

    // "the echo in the hall", "the high street is dead": of a house nobody speaks so.
    private static bool IsSubject(string text, int end, string after) => after is "is" or "was" or "are" or "were" or "of" || text.StartsAt(end, " in the ") || text.StartsAt(end, " on the ") || text.StartsAt(end, " at the ");

    // "peach tart", "granite worktops"
    private static bool IsCompound(PlainText text, TextSpan span, string after)
    {
        if (after.Length < 3 || char.IsUpper(text.Original[text.Normal.SkipSpaces(span.End)])) return false;
        if (Things.Contains(after)) return true;
        return !char.IsUpper(text.Original[span.Start]) && !text.Normal.AsSpan().ContainsAnyInRange('0', '9') && !OrdinaryWords.Contains(after) && !Vocabulary.Lexicon.Contains(after) && !Vocabulary.PlainWords.Contains(after) && !IsVerbal(after);
    }

    private static bool IsVerbal(string word) =>
        word[^1] == 's' || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal) || IrregularPasts.Contains(word);

    // "where do I sign here", "before last orders": words of the sentence that happen to stand side by side.
    private static bool IsPhrase(string text, TextSpan span)
    {
        var end = text.LettersEnd(span.Start);
        if (end >= span.End) return false;
        var before = WordBefore(text, span.Start);
        var word = text[before.Start..before.End];
        if (Times.Contains(word) || (Beings.Contains(word) || word.EndsWith("'s", StringComparison.Ordinal)) && Participles.Contains(text[span.Start..end])) return true;
        if (word == "to") return WordBefore(text, before.Start) is var verb && BeforeInfinitives.Contains(text[verb.Start..verb.End]);
        return Subjects.Contains(word) && Verbs.Contains(text[span.Start..end]);
    }

    private static TextSpan WordBefore(string text, int at)
    {
        var end = text.AsSpan(0, at).TrimEnd(' ').Length;
        var start = end;
        while (start > 0 && (TextScan.IsLetter(text[start - 1]) || text[start - 1] == '\''))
        {
            start--;
        }

        return new TextSpan(start, end);
    }

    // Letters with their hyphens and apostrophes, one blank behind the name.
    private static string WordAfter(string text, int at)
    {
        var start = text.SkipSpaces(at);
        if (start != at + 1) return "";
        var end = start;
        while (end < text.Length && (TextScan.IsLetter(text[end]) || text[end] is '-' or '\''))
        {
            end++;
        }

        return text[start..end];
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
