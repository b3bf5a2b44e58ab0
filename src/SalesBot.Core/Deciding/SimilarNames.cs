using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Duplicates;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Deciding;

/// <summary>
/// A new customer is the same as a known one by name, alias or phone number. One that is only called nearly so may be another company: that is a
/// question, never a refusal.
/// </summary>
internal static class SimilarNames
{
    private const int MostChoices = 4;

    /// <summary>More letters without a stop tell something else of the customer.</summary>
    private const int LongestRest = 6;

    /// <summary>The question whether a known customer is meant or the name as it was written; null where it is clear.</summary>
    public static Decision.Asked? Ask(Setting setting, Command.AddCustomer add, string name)
    {
        if (setting.Amending is not null || setting.IsAnswer || !setting.Ledger.Settings.AskUnknownCustomer) return null;
        if (setting.Ledger.Customers.Named(name) is { } taken) return Written(setting, taken) is { } written ? About(add, [taken.Name], written) : null;
        if (setting.Ledger.Customers.SameAs(name, add.Phone) is not null) return null;
        IReadOnlyList<string> near = KnownCustomers.Near(setting.Names, name);
        return near.Count > 0 ? About(add, near, name) : null;
    }

    private static Decision.Asked About(Command.AddCustomer add, IEnumerable<string> known, string written) =>
        new(add, "customer", [.. known.Take(MostChoices), CustomerFinder.CreatePrefix + written], written);

    /// <summary>The words that were taken for a customer which the message does not name itself; null where it does.</summary>
    private static string? Written(Setting setting, Customer customer)
    {
        if (setting.Words is not { } words || Says(words, customer)) return null;
        PlainText plain = PlainText.Of(words);
        NameHit? hit = NameFinder.Find(plain, setting.Names).Find(one => one.Only(NameKind.Customer)?.Value == customer.Name);
        return hit is null ? null : plain.Words(Whole(plain, hit.Span)).Trim();
    }

    /// <summary>A name that was only nearly found may go on behind what was found of it, to the end of the word.</summary>
    private static TextSpan Whole(PlainText text, TextSpan found)
    {
        int end = found.End;
        while (end < text.Length && end - found.End <= LongestRest && char.IsLetterOrDigit(text[end])) end++;
        return end - found.End <= LongestRest ? found with { End = end } : found;
    }

    private static bool Says(string words, Customer customer)
    {
        string said = CompanyKey.Of(words);
        return customer.Aliases.Append(customer.Name).Select(CompanyKey.Of).Any(key => key.Length > 0 && said.Contains(key, StringComparison.Ordinal));
    }
}
