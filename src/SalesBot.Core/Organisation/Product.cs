using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Organisation;

/// <summary>Something that is sold under its own name.</summary>
/// <param name="Aliases">Other words for it.</param>
/// <param name="Tags">Which lists it is on, and when.</param>
public sealed record Product(string Name, IReadOnlyList<string> Aliases, CategoryId Category, IReadOnlyList<ProductTagging> Tags)
{
    /// <summary>Whether a tag holds on a day.</summary>
    public bool Has(ProductTag tag, LocalDate on) => Tags.Any(one => one.Tag == tag && !(on < one.From) && !(on > one.To));
}
