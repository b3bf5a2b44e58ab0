using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>The product that a message about a deal names.</summary>
internal static class NamedProduct
{
    /// <summary>Of a category, or of any where none is given; the one with the longest name where several fit; null where none is named.</summary>
    public static Product? In(Setting setting, CategoryId? category)
    {
        if (setting.Words is not { } words) return null;
        return (setting.Ledger.Settings.Products ?? [])
            .Where(product => category is null || product.Category == category)
            .SelectMany(product => product.Aliases.Append(product.Name).Select(name => (Product: product, Name: name)))
            .Where(one => words.Contains(one.Name, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(one => one.Name.Length).Select(one => one.Product).FirstOrDefault();
    }

    /// <summary>The name to be kept with an item; a correction that names none keeps what stood there.</summary>
    public static string? Of(Setting setting, CategoryId category) =>
        In(setting, category)?.Name
        ?? (setting.Amending?.Now is Fact.DealSigned before ? before.Items.FirstOrDefault(item => item.Category == category)?.Product : null);
}
