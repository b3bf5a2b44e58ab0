using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>The forms of English verbs. Only the first word of a phrase is a verb: drop by, dropped by; give…back, gave…back.</summary>
internal static class Inflections
{
    private const string Vowels = "aeiou";

    // Base, past, participle. A past like the base tells no time.
    private static readonly FrozenDictionary<string, (string Past, string Participle)> Irregular =
        ("be was been|become became become|begin began begun|break broke broken|bring brought brought|buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|drive drove driven|eat ate eaten|" +
        "fall fell fallen|find found found|fly flew flown|forget forgot forgotten|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard|hold held held|keep kept kept|know knew known|lead led led|leave left left|let let let|" +
        "lose lost lost|make made made|meet met met|pay paid paid|put put put|ride rode ridden|ring rang rung|run ran run|say said said|see saw seen|sell sold sold|send sent sent|set set set|shake shook shaken|show showed shown|sit sat sat|speak spoke spoken|" +
        "spend spent spent|stand stood stood|swing swung swung|take took taken|tell told told|think thought thought|throw threw thrown|turn turned turned|upsell upsold upsold|win won won|write wrote written|text texted texted|visit visited visited|order ordered ordered|" +
        "deliver delivered delivered|offer offered offered|offload offloaded offloaded|email emailed emailed|mail mailed mailed|enter entered entered|credit credited credited|deposit deposited deposited|question questioned questioned|drop dropped dropped")
        .Split('|').Select(row => row.Split(' ')).ToFrozenDictionary(row => row[0], row => (row[1], row[2]), StringComparer.Ordinal);

    /// <summary>Every form of the phrase, and whether it tells that the thing is done.</summary>
    public static IEnumerable<(string Form, bool IsDone)> Of(string phrase)
    {
        var end = phrase.AsSpan().IndexOfAny(' ', '…');
        var (verb, rest) = end < 0 ? (phrase, "") : (phrase[..end], phrase[end..]);
        var (past, participle) = Irregular.TryGetValue(verb, out var forms) ? forms : (Regular(verb), Regular(verb));
        yield return (phrase, false);
        if (!(rest.Length == 0 && verb is "bag" or "nail" or "land" or "ink" or "phone")) yield return (Third(verb) + rest, false);
        yield return (Progressive(verb) + rest, false);
        if (past != verb) yield return (past + rest, true);
        if (participle != past && participle != verb) yield return (participle + rest, true);
    }

    private static string Third(string verb) =>
        verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es"
        : EndsInSoundedY(verb) ? verb[..^1] + "ies"
        : verb + "s";

    private static string Regular(string verb) =>
        verb[^1] == 'e' ? verb + "d" : EndsInSoundedY(verb) ? verb[..^1] + "ied" : Doubles(verb) ? verb + verb[^1] + "ed" : verb + "ed";

    private static string Progressive(string verb) =>
        verb.Length > 2 && verb[^1] == 'e' && verb[^2] is not ('e' or 'o' or 'y') ? verb[..^1] + "ing" : Doubles(verb) ? verb + verb[^1] + "ing" : verb + "ing";

    private static bool EndsInSoundedY(string verb) => verb[^1] == 'y' && !IsVowel(verb[^2]);

    // drop, dropping; but visit, visiting: verbs of several syllables stand among the irregular ones where they would double.
    private static bool Doubles(string verb) =>
        verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && !(Irregular.ContainsKey(verb) && verb.Count(IsVowel) > 1);

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
