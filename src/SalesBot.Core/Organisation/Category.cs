using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
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
    CategoryId? Like = null)
{
    /// <summary>As it is called to a reader: by its name, or in English, where that is Chinese, by its first alias that is not.</summary>
    public string NameIn(Language language) => language switch
    {
        Language.Zh => Name,
        Language.En => Aliases.Prepend(Name).FirstOrDefault(name => !name.Any(TextScan.IsHan)) ?? Name,
    };
}
