namespace SalesBot.Core.Interpreting.Names;

/// <summary>All the ways a thing may be said, drawn from its names.</summary>
internal static class NameKeys
{
    private const int ShortestEnglishPart = 4;

    // Everyday words, but what regions are called.
    private static readonly string[] Compass = ["north", "south", "east", "west", "central"];

    public static IEnumerable<NameKey> Of(NamedThing thing)
    {
        var names = thing.Names.Select(name => PlainText.Of(name).Normal).ToArray();
        var full = names.SelectMany(name => InFull(name, thing.Kind)).Select(text => new NameKey(text, NameMatch.Exact));
        var parts = names.SelectMany(name => Parts(name, thing.Kind)).Select(text => new NameKey(text, NameMatch.Part));
        return full.Concat(parts).Where(key => key.Text.Length > 0).DistinctBy(key => key.Text, StringComparer.Ordinal);
    }

    /// <summary>Letters and digits only, so that dots, spaces and hyphens do not matter.</summary>
    public static string Squashed(ReadOnlySpan<char> plain)
    {
        var kept = new char[plain.Length];
        var length = 0;
        foreach (var c in plain)
        {
            if (char.IsLetterOrDigit(c)) kept[length++] = c;
        }

        return new string(kept, 0, length);
    }

    private static IEnumerable<string> InFull(string plain, NameKind kind)
    {
        yield return Squashed(plain);
        if (plain.Contains('&', StringComparison.Ordinal)) yield return Squashed(plain.Replace("&", " and ", StringComparison.Ordinal));
        if (plain.Contains(" and ", StringComparison.Ordinal)) yield return Squashed(plain.Replace(" and ", " ", StringComparison.Ordinal));
        if (kind != NameKind.Category || !TextScan.IsLetter(plain[^1])) yield break;
        // The good of "goods" is another word.
        if (plain[^1] != 's') yield return Squashed(plain) + "s";
        else if (plain != "goods") yield return Squashed(plain.AsSpan(..^1));
    }

    private static IEnumerable<string> Parts(string plain, NameKind kind) => kind switch
    {
        NameKind.Customer => plain.Contains('&', StringComparison.Ordinal) ? [.. CustomerParts(plain), .. CustomerParts(plain.Replace("&", " and ", StringComparison.Ordinal))] : CustomerParts(plain),
        NameKind.Member => MemberParts(plain),
        NameKind.Team => TeamParts(plain),
        NameKind.Category => [],
    };

    private static IEnumerable<string> CustomerParts(string plain)
    {
        var english = EnglishWords(plain);
        var chinese = string.Concat(plain.Where(TextScan.IsHan));
        if (english.Count > 0 && chinese.Length > 1) return [.. EnglishParts(english), .. ChineseParts(chinese)];
        return chinese.Length > 1 ? ChineseParts(chinese) : EnglishParts(english);
    }

    private static IEnumerable<string> ChineseParts(string name)
    {
        foreach (var stem in Stems(name))
        {
            if (stem.Length > 1 && !OrdinaryWords.Contains(stem) && !CompanyWords.IsCommon(stem)) yield return stem;
        }
    }

    private static IEnumerable<string> Stems(string name)
    {
        foreach (var start in new[] { 0, PlaceEnd(name) }.Distinct())
        {
            var stem = name[start..];
            yield return stem;
            while (CompanyWords.Stem(stem) is { } shorter)
            {
                stem = shorter;
                yield return stem;
            }
        }
    }

    private static int PlaceEnd(string name)
    {
        foreach (var place in CompanyWords.Places)
        {
            if (!name.StartsWith(place, StringComparison.Ordinal)) continue;
            var end = place.Length;
            return name.CharAt(end) is '市' or '省' ? end + 1 : end;
        }

        return 0;
    }

    private static List<string> EnglishWords(string plain)
    {
        var words = new List<string>();
        foreach (var word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = string.Concat(Squashed(word).Where(c => c < '\u0080'));
            // A possessive alone is how one speaks of a colleague: Kevin's target is not Kevin's Kitchen.
            if (letters.Length > 0) words.Add(word.Contains('\'', StringComparison.Ordinal) ? letters + "'" : letters);
        }

        return words;
    }

    private static IEnumerable<string> EnglishParts(List<string> words)
    {
        var count = CountWithoutForm(words);
        var all = Joined(words, count);
        if (IsDistinctive(all, count)) yield return all;
        while (count > 1 && (CompanyWords.IsTrade(words[count - 1]) || CompanyWords.IsForm(words[count - 1])))
        {
            count--;
            var part = Joined(words, count);
            if (IsDistinctive(part, count)) yield return part;
        }

        foreach (var part in FirstWords(words))
        {
            yield return part;
        }

        if (count > 1 && count == words.Count && IsDistinctive(words[0], 1) && words[0].Length > ShortestEnglishPart) yield return words[0];
    }

    // "Lockwood Trading Ltd" without its "Ltd"
    private static int CountWithoutForm(List<string> words)
    {
        var count = words.Count;
        while (count > 1 && CompanyWords.IsForm(words[count - 1]))
        {
            count--;
        }

        return count;
    }

    // "Juniper Lane" of "Juniper Lane Hotel": two words or more, not all of them everyday ones.
    private static IEnumerable<string> FirstWords(List<string> words)
    {
        for (var count = words.Count - 1; count > 1; count--)
        {
            // "O'Dell and" is no part of O'Dell & Daughters.
            if (words[count - 1] is "and") continue;
            var part = Joined(words, count);
            if (part.Length > ShortestEnglishPart && IsDistinctive(part, count) && words.Take(count).Any(word => !OrdinaryWords.Contains(word))) yield return part;
        }
    }

    private static string Joined(List<string> words, int count) =>
        count == 1 ? words[0] : string.Concat(words.Take(count)).Replace("'", "", StringComparison.Ordinal);

    private static bool IsDistinctive(string part, int words) =>
        part.Length >= ShortestEnglishPart && part[^1] != '\'' && (words > 1 || !OrdinaryWords.Contains(part));

    // Two characters of a given name (志强) are how colleagues call each other; one is too short to be told from other words.
    private static IEnumerable<string> MemberParts(string plain)
    {
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && plain.All(c => c < '\u0080'))
        {
            if (words[0].Length > 2 && !OrdinaryWords.Contains(words[0])) yield return words[0];
        }
        else if (plain.Length == 3 && plain.All(TextScan.IsHan) && !OrdinaryWords.Contains(plain[1..]))
        {
            yield return plain[1..];
        }
    }

    private static IEnumerable<string> TeamParts(string plain)
    {
        foreach (var suffix in (string[])["团队", "小组", "大区", "组", "部", "区", "队", " team", " group", " region"])
        {
            if (!plain.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var stem = Squashed(plain.AsSpan(0, plain.Length - suffix.Length));
            if (stem.Length > 1 && (!OrdinaryWords.Contains(stem) || Array.IndexOf(Compass, stem) >= 0)) yield return stem;
            yield break;
        }
    }
}
