using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Measures;

/// <summary>What became of the leads of one source, or of one month.</summary>
/// <param name="Source">Null where nobody said, and for a month's leads of all sources.</param>
/// <param name="Month">The month in which they were added; null for a source's of the whole period.</param>
/// <param name="Cost">What hosting these leads has cost so far.</param>
public sealed record SourceConversion(CustomerSource? Source, NodaTime.LocalDate? Month, int Open, int Converted, int Lost, Money Cost = default)
{
    public int Leads => Open + Converted + Lost;

    /// <summary>Converted of all that were decided; leads that are still open are neither. Null while none is decided.</summary>
    public Ratio? Rate => Converted + Lost > 0 ? Ratio.FromFraction((decimal)Converted / (Converted + Lost)) : null;

    /// <summary>Yuan a lead, to the fen; null without leads.</summary>
    public Money? CostPerLead => Leads > 0 ? Money.FromYuan(Cost.Yuan / Leads).Rounded() : null;

    public static SourceConversion operator +(SourceConversion a, SourceConversion b) =>
        a with { Open = a.Open + b.Open, Converted = a.Converted + b.Converted, Lost = a.Lost + b.Lost, Cost = a.Cost + b.Cost };
}
