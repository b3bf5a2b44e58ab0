using NodaTime;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>
/// The beginnings of customers' Chinese names, by which they are called for short: 仁和 for 仁和县人民医院. One that fits several names is a part
/// of each of them, so that it is asked which is meant; one that begins too many says nothing.
/// </summary>
internal static class LeadingParts
{
    private const int Shortest = 2;
    private const int Longest = 3;
    private const int MostSharing = 6;

    // What a part may be read as does not depend on the day.
    private static readonly LocalDateTime AnyMoment = new(2026, 1, 1, 0, 0);

    public static IEnumerable<(string Text, NameMatch Match, NamedThing Thing)> Of(IReadOnlyList<NamedThing> things) =>
        things.Where(thing => thing.Kind == NameKind.Customer).SelectMany(thing => Parts(thing).Select(part => (Text: part, Thing: thing))).Distinct()
            .GroupBy(pair => pair.Text, StringComparer.Ordinal).Where(group => !group.Skip(MostSharing).Any() && IsDistinctive(group.Key))
            .SelectMany(group => group.Select(pair => (pair.Text, NameMatch.Part, pair.Thing)));

    private static IEnumerable<string> Parts(NamedThing thing) =>
        from name in thing.Names
        let plain = PlainText.Of(name).Normal
        where plain.Length > Longest && plain.All(TextScan.IsHan)
        from length in Enumerable.Range(Shortest, Longest - Shortest + 1)
        where plain.Length > length + 1
        select plain[..length];

    // No word of the language, nor a place, a day or a number.
    private static bool IsDistinctive(string part) =>
        !OrdinaryWords.Contains(part) && !CompanyWords.IsCommon(part) && !Lexicon.Contains(part) && !Lexicon.Contains(part[1..]) && !Lexicon.Contains(part[..2])
        && !Array.Exists(CompanyWords.Places, place => part.StartsWith(place, StringComparison.Ordinal))
        && !part.Any(c => ChineseDigits.Digit(c) >= 0) && !part[1..].Any(c => ChineseDigits.Unit(c) > 0) && !OrdinaryWords.IsCounted(part[1]) && DateReader.Read(part, AnyMoment).Count == 0;
}
