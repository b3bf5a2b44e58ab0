using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>A product category of the company file.</summary>
/// <param name="TypicalMargin">Estimates an unknown profit; without it the profit line waits.</param>
/// <param name="Like">The category whose commission rows count for this one too.</param>
public sealed record Category(
    CategoryId Id,
    string Name,
    IReadOnlyList<string> Aliases,
    Ratio? TypicalMargin = null,
    CategoryId? Like = null);
