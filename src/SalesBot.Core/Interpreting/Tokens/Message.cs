using NodaTime;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Interpreting.Tokens;

/// <summary>A message with everything that was read in it, and what it is read against.</summary>
/// <param name="Text">As written.</param>
/// <param name="Masked">The same with every name blotted out, so that nothing is read inside of a name.</param>
/// <param name="Tokens">By their start; a date and a word may overlap, names overlap nothing.</param>
/// <param name="Speaker">The speaker's name in the directory; null for nobody in particular.</param>
/// <param name="FiscalYearStarts">The month the company's first quarter starts with, 1 to 12.</param>
internal sealed record Message(
    PlainText Text,
    string Masked,
    IReadOnlyList<Token> Tokens,
    NameDirectory Directory,
    LocalDateTime Now,
    string? Speaker,
    int FiscalYearStarts)
{
    public LocalDate Today => Now.Date;
}
