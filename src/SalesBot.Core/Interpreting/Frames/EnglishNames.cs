using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Where an English sentence names a customer that nobody knows: capitals, or what stands beside the verb.</summary>
internal static class EnglishNames
{
    private const int MostWords = 5;

    private static readonly FrozenSet<string> Prepositions = Set("with to at from for by on in of called named is");

    private static readonly FrozenSet<string> Skipped = Set("the a an my our new customer client lead account just today yesterday and also so um okay ok then finally i we quick please pls over out up off back again in with to at from for on by called named is was it's name party alert incoming");

    private static readonly FrozenSet<string> Stops = Set(
        "the a an my our their his her its this that these those i we you he she it they me us them and or but so because since then also today tomorrow yesterday tmrw this next last first was were is are has have had will would can could did does " +
        "for at in on to from with by of about as about up out off over under after before while when where who what how why again back still just only now done yet about want wants they're met referred via phone tel tier contact account customer please pls " +
        "twice once morning afternoon evening monday tuesday wednesday thursday friday saturday sunday said says say asked no not paid pays signed closed lost complained moved owes deal order gift cards boxes went goes looks seems really very super");

    private static readonly FrozenSet<string> Details = Set("from via through met at in tier phone tel contact referred introduced recommended they we i who which they're please pls and is");
    private static readonly SenseSet NoDetail = SenseSet.Of(Sense.To, Sense.GoTo, Sense.Until);
    private static readonly SenseSet Ours = SenseSet.Of(Sense.Company, Sense.MyTeam, Sense.Everyone);

    public static FoundName? Find(Clause clause, SenseSet deeds)
    {
        foreach (var deed in clause.Tokens)
        {
            if (!deed.IsAny(deeds) || !TextScan.IsWordCharacter(clause.Message.Masked[deed.Span.Start])) continue;
            if (After(clause, deed.Span.End, mayBeLower: deed.Is(Sense.Add) && IsOfCustomers(clause, deed)) is { } after) return new FoundName(after, NamePlace.After, deed);
            if (AfterPreposition(clause, deed) is { } named) return new FoundName(named, NamePlace.Between, deed);
            if (BeforeVerb(clause, deed.Span.Start) is { } before) return new FoundName(before, NamePlace.Before, deed);
        }

        return null;
    }

    // "add apples to the list" adds none.
    private static bool IsOfCustomers(Clause clause, Token deed) =>
        clause.Between(deed.Span.Start, deed.Span.End).ToString() is var word && (word.Contains("customer", StringComparison.Ordinal) || word.Contains("client", StringComparison.Ordinal) || word.Contains("lead", StringComparison.Ordinal) || word.Contains("account", StringComparison.Ordinal) || word.Contains("prospect", StringComparison.Ordinal) || word.EndsWith("party", StringComparison.Ordinal));

    public static TextSpan? Whole(Clause clause) => After(clause, clause.Span.Start);

    private static TextSpan? After(Clause clause, int start, bool mayBeLower = false)
    {
        var at = start;
        while (NextWord(clause, at) is { } word && (Skipped.Contains(Plain(clause, word)) || clause.Between(at, word.Start).Trim(" :").Length > 0))
        {
            if (clause.Between(at, word.Start).Trim(" :").Length > 0) return null;
            at = word.End;
        }

        return Chinese(clause, at) ?? Run(clause, at) ?? (mayBeLower ? Lower(clause, at) : null);
    }

    // "add customer 大通锅炉厂, cold call"
    private static TextSpan? Chinese(Clause clause, int start)
    {
        var text = clause.Message.Masked;
        var first = start;
        while (first < clause.Span.End && text[first] is ' ' or ':')
        {
            first++;
        }

        var end = first;
        while (end < clause.Span.End && TextScan.IsHan(text[end]))
        {
            end++;
        }

        return end - first > 1 && TextScan.IsLetter(text.CharAt(clause.Span.Start)) && !clause.Between(clause.Span.Start, first).ContainsAnyInRange('\u4e00', '\u9fff') ? new TextSpan(first, end) : null;
    }

    // "new customer bramble and thorn", typed without capitals: up to a word that cannot be part of a name, and not all of them everyday ones.
    private static TextSpan? Lower(Clause clause, int start)
    {
        var (first, end, words, isKnown) = (-1, start, 0, true);
        for (var at = start; words < MostWords && NextWord(clause, at) is { } word; at = word.End)
        {
            if (clause.Between(at, word.Start).Trim(" &.':").Length > 0 || StopsAt(clause, word, byCapitals: false, words) && !(words > 0 && Plain(clause, word) is "and" or "of")) break;
            if (first < 0) first = word.Start;
            isKnown &= IsOfLanguage(clause, word);
            (end, words) = (word.End, words + 1);
        }

        return isKnown || first < 0 ? null : LowerName(clause, new TextSpan(first, end));
    }

    private static TextSpan? LowerName(Clause clause, TextSpan span) => EndsThere(clause, span.End) && NameLikeness.IsName(clause, span) ? span : null;

    // Behind a name without capitals only details follow: "new client portal looks great" names nobody.
    private static bool EndsThere(Clause clause, int end)
    {
        var rest = clause.Between(end, clause.Span.End).TrimStart(" .!:-");
        return rest.IsEmpty || !TextScan.IsLetter(rest[0]) || NextWord(clause, end) is { } word && (Details.Contains(Plain(clause, word)) || clause.Tokens.Any(token => token.Kind == TokenKind.Word && token.Span.Start == word.Start && !token.IsAny(NoDetail)));
    }

    private static TextSpan? AfterPreposition(Clause clause, Token deed)
    {
        for (var at = clause.Span.Start; NextWord(clause, at) is { } word; at = word.End)
        {
            if (word.Start >= deed.Span.Start && Prepositions.Contains(Plain(clause, word)) && Run(clause, word.End) is { } name) return name;
        }

        return null;
    }

    private static TextSpan? BeforeVerb(Clause clause, int verb)
    {
        var at = clause.Span.Start;
        while (NextWord(clause, at) is { } word && word.End < verb && (Skipped.Contains(Plain(clause, word)) || !IsCapital(clause, word)))
        {
            at = word.End;
        }

        if (Run(clause, at) is { } near && near.End <= verb && NearlyKnown(clause, WithoutPossessive(clause, near)) is { } known) return known;
        return LowerCase(clause, verb) ?? Capitals(clause, at, verb);
    }

    private static TextSpan WithoutPossessive(Clause clause, TextSpan span) => clause.Message.Masked.EndsAt(span.End, "'s") ? new TextSpan(span.Start, span.End - 2) : span;

    // "peregrine tox signed 17k": two words or more that are none of the language's, right before what was done for an amount.
    private static TextSpan? LowerCase(Clause clause, int verb)
    {
        if (!clause.HasAmount || clause.HasCustomer || clause.HasMember) return null;
        var (start, end, words) = (-1, -1, 0);
        for (var at = clause.Span.Start; NextWord(clause, at) is { } word && word.End <= verb; at = word.End)
        {
            if (IsCapital(clause, word) || IsOfLanguage(clause, word)) return null;
            (start, end, words) = (start < 0 ? word.Start : start, word.End, words + 1);
        }

        return words is > 1 and <= MostWords && clause.Between(end, verb).Trim().IsEmpty && clause.Between(clause.Span.Start, start).Trim().IsEmpty ? new TextSpan(start, end) : null;
    }

    private static bool IsOfLanguage(Clause clause, TextSpan word) =>
        Stops.Contains(Plain(clause, word)) || OrdinaryWords.Contains(Plain(clause, word)) || clause.Tokens.Any(token => token.Span.Overlaps(word));

    private static TextSpan? Capitals(Clause clause, int at, int verb)
    {
        return Run(clause, at) is { } run && run.End <= verb && IsJoining(clause.Between(run.End, verb).Trim(" 's")) ? run : null;
    }

    // "Copper Kettle is a new customer", "Harbour Inn has signed"
    private static bool IsJoining(ReadOnlySpan<char> between) => between is "" or "is a" or "is our" or "is an" or "is" or "are" or "has" or "have" or "just" or "finally" or "has just" or "have just" or "has finally" or "today" or "also" or "as a" or "are a" or "people" or "has now" or "are our" or "at the" or "at a" or "at";

    // Capitals as far as they go; in a message without any, words up to one that cannot be part of a name.
    private static TextSpan? Run(Clause clause, int start)
    {
        var (first, end, words) = (-1, start, 0);
        var byCapitals = NextWord(clause, start) is { } next && IsCapital(clause, next);
        for (var at = start; words < MostWords && NextWord(clause, at) is { } word; at = word.End)
        {
            if (clause.Between(at, word.Start).Trim(first < 0 ? " &.':" : " &.'").Length > 0 || StopsAt(clause, word, byCapitals, words)) break;
            if (first < 0) first = word.Start;
            (end, words) = (word.End, words + 1);
        }

        if (first < 0) return null;
        var span = new TextSpan(first, end);
        if (!byCapitals && !EndsInTrade(clause, first, end)) return NearlyKnown(clause, span);
        return NameLikeness.IsName(clause, span) ? span : null;
    }

    private static TextSpan? NearlyKnown(Clause clause, TextSpan span)
    {
        var message = clause.Message;
        for (var end = span.End; end > span.Start; end = span.Start + Math.Max(0, message.Masked.AsSpan(span.Start, end - span.Start).LastIndexOf(' ')))
        {
            var shorter = new TextSpan(span.Start, end);
            if (message.Directory.Resolve(message.Text, shorter) is { Candidates.Count: > 0 } hit) return EverydayUse.IsOneOfMany(message.Text, hit.Span) ? null : shorter;
        }

        return null;
    }

    private static bool StopsAt(Clause clause, TextSpan word, bool byCapitals, int words)
    {
        if (clause.Tokens.Any(token => token.Kind is TokenKind.Name or TokenKind.Date or TokenKind.Quantity && token.Span.Start <= word.Start && token.Span.End > word.Start && !token.IsCategory)) return true;
        if (clause.Tokens.Any(token => token.IsAny(Ours) && token.Span.Contains(word))) return true;
        var plain = Plain(clause, word);
        if (byCapitals) return !IsCapital(clause, word) && !(words > 0 && plain is "of" or "and" or "the");
        return Stops.Contains(plain);
    }

    private static bool EndsInTrade(Clause clause, int start, int end)
    {
        var last = clause.Message.Masked.AsSpan(start, end - start);
        var space = last.LastIndexOf(' ');
        return space > 0 && (CompanyWords.IsTrade(last[(space + 1)..].ToString()) || CompanyWords.IsForm(last[(space + 1)..].ToString()));
    }

    private static TextSpan? NextWord(Clause clause, int at)
    {
        var text = clause.Message.Masked;
        while (at < clause.Span.End && !TextScan.IsWordCharacter(text[at]))
        {
            if (TextScan.IsHan(text[at]) || text[at] == Tokenizer.Blot) return null;
            at++;
        }

        if (at >= clause.Span.End) return null;
        var end = at;
        while (end < clause.Span.End && (TextScan.IsWordCharacter(text[end]) || text[end] is '\'' or '-' && TextScan.IsWordCharacter(text.CharAt(end + 1))))
        {
            end++;
        }

        return new TextSpan(at, end);
    }

    private static string Plain(Clause clause, TextSpan word) => clause.Message.Masked[word.Start..word.End];

    private static bool IsCapital(Clause clause, TextSpan word) => char.IsUpper(clause.Message.Text.Original[word.Start]);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
