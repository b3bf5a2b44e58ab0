using System.Globalization;

namespace SalesBot.Core.Quantities;

/// <summary>An exact share of one: a rate, margin, attainment or payout factor. 15 % is 0.15; the default is zero.</summary>
public readonly record struct Ratio : IComparable<Ratio>
{
    public static readonly Ratio Zero;

    public static readonly Ratio One = new(1m);

    private Ratio(decimal value) => Value = value;

    /// <summary>1 for the whole.</summary>
    public decimal Value { get; }

    public static Ratio FromFraction(decimal value) => new(value);

    public static Ratio FromPercent(decimal percent) => new(percent / 100m);

    public static Ratio operator *(Ratio a, Ratio b) => new(a.Value * b.Value);

    public static Ratio operator +(Ratio a, Ratio b) => new(a.Value + b.Value);

    public static Ratio operator -(Ratio a, Ratio b) => new(a.Value - b.Value);

    public static Ratio operator -(Ratio a) => new(-a.Value);

    public static bool operator <(Ratio a, Ratio b) => a.Value < b.Value;

    public static bool operator >(Ratio a, Ratio b) => a.Value > b.Value;

    public static bool operator <=(Ratio a, Ratio b) => a.Value <= b.Value;

    public static bool operator >=(Ratio a, Ratio b) => a.Value >= b.Value;

    public int CompareTo(Ratio other) => Value.CompareTo(other.Value);

    /// <summary>Reads the form of the contract: an invariant decimal, "0.15".</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Ratio ratio)
    {
        bool read = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        ratio = new Ratio(value);
        return read;
    }

    /// <summary>Four decimals, cut: how attainment and pace are shown, so that 59.9999 % never shows as 60.00 %.</summary>
    public string ToCutFigure() => decimal.Round(Value, 4, MidpointRounding.ToZero).ToString("0.0000", CultureInfo.InvariantCulture);

    /// <summary>Four decimals, half-up: every ratio but attainment and pace.</summary>
    public string ToFigure() => Math.Round(Value, 4, MidpointRounding.AwayFromZero).ToString("0.0000", CultureInfo.InvariantCulture);

    public override string ToString() => Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
