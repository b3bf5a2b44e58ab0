namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>A number read from a text, before what stands around it is looked at.</summary>
/// <param name="End">The first position after it.</param>
/// <param name="Value">In units of one, scale applied.</param>
/// <param name="UpTo">The upper end of neighbouring digits (两三万); equal to <paramref name="Value"/> otherwise.</param>
internal readonly record struct Numeral(int End, decimal Value, decimal UpTo, NumeralTraits Traits)
{
    /// <summary>Numbers from here on are no amounts of any sales team.</summary>
    public const decimal Limit = 1_000_000_000_000_000_000m;

    public Numeral(int end, decimal value, NumeralTraits traits)
        : this(end, value, value, traits)
    {
    }

    public bool Has(NumeralTraits trait) => (Traits & trait) != 0;

    public Numeral With(NumeralTraits trait) => this with { Traits = Traits | trait };

    public Numeral Until(int end) => this with { End = end };

    /// <summary>The number <paramref name="scale"/> times as great; out of range beyond <see cref="Limit"/>.</summary>
    public Numeral Times(decimal scale) =>
        Math.Abs(Value) >= Limit / scale || Math.Abs(UpTo) >= Limit / scale
            ? new Numeral(End, 0, Traits | NumeralTraits.OutOfRange)
            : this with { Value = Value * scale, UpTo = UpTo * scale };

    public Numeral Plus(decimal more) => this with { Value = Value + more, UpTo = UpTo + more };

    public Numeral Negated() => this with { Value = -Value, UpTo = -UpTo };
}
