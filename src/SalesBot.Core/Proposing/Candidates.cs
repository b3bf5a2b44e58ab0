using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Proposing;

/// <summary>The names that a message may mean, as far as its speaker may see them: all that a language model learns of the company's directory.</summary>
/// <param name="Customers">Full names.</param>
/// <param name="Members">Names, the speaker's first.</param>
public sealed record Candidates(IReadOnlyList<string> Customers, IReadOnlyList<string> Members, IReadOnlyList<string> Teams)
{
    /// <summary>Of each kind. A message that fits more has said too little.</summary>
    public const int Most = 8;

    // Two characters, or a word of so many letters, make a name worth asking about.
    private const int ShortestHan = 2;
    private const int ShortestWord = 4;

    private const int BeginningOfWord = 6;

    public static Candidates For(Setting setting, string text)
    {
        PlainText plain = PlainText.Of(text);
        NamedThing[] named = [.. NameFinder.Find(plain, setting.Names).SelectMany(hit => hit.Candidates).Distinct()];
        return new Candidates(
            Few(Seen(setting, NamesOf(named, NameKind.Customer)).Concat(OwnThatFit(setting, plain.Normal))),
            Few(NamesOf(named, NameKind.Member).Prepend(setting.Speaker.Member.Name)),
            Few(NamesOf(named, NameKind.Team)));
    }

    private static string[] Few(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Take(Most)];

    private static IEnumerable<string> NamesOf(NamedThing[] named, NameKind kind) => named.Where(thing => thing.Kind == kind).Select(thing => thing.Value);

    private static IEnumerable<string> Seen(Setting setting, IEnumerable<string> customers) => customers.Where(name =>
        setting.Ledger.Customers.Named(name) is { } customer && Rights.MaySeeCustomer(setting.Ledger, setting.Speaker.Member, customer));

    /// <summary>The speaker's own of which the message says a part that no table of names knows.</summary>
    private static IEnumerable<string> OwnThatFit(Setting setting, string text) =>
        setting.Ledger.Customers.OwnedBy(setting.Speaker.Member.Id)
            .Where(customer => Fits(customer, text))
            .OrderBy(customer => customer.Name, StringComparer.Ordinal)
            .Select(customer => customer.Name);

    private static bool Fits(Customer customer, string text) =>
        customer.Aliases.Append(customer.Name).Select(name => PlainText.Of(name).Normal).Any(name => SharesHan(name, text) || SharesWord(name, text));

    private static bool SharesHan(string name, string text) => Enumerable.Range(0, Math.Max(0, name.Length - ShortestHan + 1))
        .Select(start => name.AsSpan(start, ShortestHan).ToString())
        .Any(part => part.All(TextScan.IsHan) && !OrdinaryWords.Contains(part) && text.Contains(part, StringComparison.Ordinal));

    private static bool SharesWord(string name, string text) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= ShortestWord && word.All(char.IsAsciiLetter))
        .Any(word => text.Contains(word[..Math.Min(word.Length, BeginningOfWord)], StringComparison.Ordinal));
}
