using System.Text.RegularExpressions;
using SalesBot.Core.Deciding;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Drafting;

/// <summary>Whether a draft says nothing that it was not given: no number in other digits or of another size, no name, no address.</summary>
public static partial class DraftCheck
{
    private const int Longest = 1_500;
    private const int MostLines = 14;

    private static readonly string[] Addresses = ["://", "www.", "@", "]("];

    /// <summary>The draft line by line; null where it must not be said.</summary>
    /// <param name="given">All that it was made of.</param>
    public static IReadOnlyList<string>? Read(string draft, IReadOnlyList<string> given, NameDirectory names)
    {
        string plain = Numbering().Replace(draft, "");
        string[] lines = [.. plain.Split('\n').Select(line => line.Trim().TrimStart('-', '*', '•', '#', ' ').Trim()).Where(line => line.Length > 0)];
        bool isFit = lines.Length is > 0 and <= MostLines && draft.Length <= Longest && MessageCheck.Fault(draft) is null && !Addresses.Any(draft.Contains);
        string source = string.Join('\n', given);
        return isFit && HasSameNumbers(plain, source) && HasSameNames(plain, source, names) ? lines : null;
    }

    /// <summary>Digits as they stand, and what they come to: neither 12 for 12万 nor 120,000 for it.</summary>
    private static bool HasSameNumbers(string draft, string source) =>
        DigitsIn(draft).IsSubsetOf(DigitsIn(source)) && ValuesIn(draft).IsSubsetOf(ValuesIn(source));

    private static HashSet<string> DigitsIn(string text) => [.. Digits().Matches(PlainText.Of(text).Normal).Select(digits => digits.Value)];

    /// <summary>"One" is more often an article than a number.</summary>
    private static HashSet<decimal> ValuesIn(string text) =>
        [.. QuantityReader.Read(text).SelectMany(quantity => new[] { quantity.Value, quantity.UpTo ?? quantity.Value }).Where(value => value != 1)];

    private static bool HasSameNames(string draft, string source, NameDirectory names)
    {
        HashSet<NamedThing> given = [.. NamedIn(source, names)];
        return NamedIn(draft, names).All(given.Contains);
    }

    private static IEnumerable<NamedThing> NamedIn(string text, NameDirectory names) =>
        NameFinder.Find(PlainText.Of(text), names).Where(hit => hit.Match is NameMatch.Exact or NameMatch.Part)
            .SelectMany(hit => hit.Candidates).Where(thing => thing.Kind is NameKind.Customer or NameKind.Member);

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Digits();

    // Points may be numbered.
    [GeneratedRegex(@"^\s*[-*•]?\s*\d{1,2}[.、)）](?!\d)\s*", RegexOptions.Multiline)]
    private static partial Regex Numbering();
}
