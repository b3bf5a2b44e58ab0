namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>A number as a message says it, with what surrounds it, so that money, counts and identifiers can be told apart.</summary>
/// <param name="Span">From the first word of the number (or its currency) to the last.</param>
/// <param name="Value">The value in units of one; a percentage as a fraction (15% is 0.15). The lower end when only a range was said.</param>
public sealed record Quantity(TextSpan Span, QuantityKind Kind, decimal Value)
{
    /// <summary>ISO 4217 code; null when no currency was said.</summary>
    public string? Currency { get; init; }

    /// <summary>The counter or unit that follows, in its singular and simplified form (天, 家, 套, day, visit); null when none does.</summary>
    public string? Unit { get; init; }

    /// <summary>The upper end when a range was said (30-40k, 二三十); null otherwise.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>A range or a guess (三十几万, 两万出头, 30-40k, over 50k): no single value may be recorded.</summary>
    public bool IsVague { get; init; }

    /// <summary>A scale was said: 万, 千, 亿, w, k, m, thousand, grand.</summary>
    public bool HasScale { get; init; }

    /// <summary>A plain run of digits that is rather a name than an amount: seven or more without separator (unless they are a round number of fewer than ten), a leading zero, or a telephone number in groups (<see cref="Value"/> is then 0).</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>The number is greater than a decimal can hold; <see cref="Value"/> is then 0.</summary>
    public bool IsOutOfRange { get; init; }
}
