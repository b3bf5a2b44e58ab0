using System.Globalization;

namespace SalesBot.Core.Quantities;

/// <summary>
/// An exact amount of yuan, negative for refunds and deductions. Any number of decimals may stand behind the point until
/// <see cref="Rounded"/> is called; the default is zero.
/// </summary>
public readonly record struct Money : IComparable<Money>
{
    public static readonly Money Zero;

    private Money(decimal yuan) => Yuan = yuan;

    /// <summary>The exact amount in yuan.</summary>
    public decimal Yuan { get; }

    public bool IsPositive => Yuan > 0;

    public bool IsNegative => Yuan < 0;

    public bool IsZero => Yuan == 0;

    public static Money FromYuan(decimal yuan) => new(yuan);

    /// <summary>To the fen, half-up away from zero (75.045 → 75.05, −75.045 → −75.05). Called once, where a statement line is made.</summary>
    public Money Rounded() => new(Math.Round(Yuan, 2, MidpointRounding.AwayFromZero));

    /// <summary>This amount, or zero where it is negative.</summary>
    public Money NeverBelowZero() => Yuan < 0 ? Zero : this;

    public static Money operator +(Money a, Money b) => new(a.Yuan + b.Yuan);

    public static Money operator -(Money a, Money b) => new(a.Yuan - b.Yuan);

    public static Money operator -(Money a) => new(-a.Yuan);

    public static Money operator *(Money a, Ratio b) => new(a.Yuan * b.Value);

    /// <summary>The exact share that <paramref name="a"/> is of <paramref name="b"/>. <paramref name="b"/> is not zero.</summary>
    public static Ratio operator /(Money a, Money b) => Ratio.FromFraction(a.Yuan / b.Yuan);

    public static bool operator <(Money a, Money b) => a.Yuan < b.Yuan;

    public static bool operator >(Money a, Money b) => a.Yuan > b.Yuan;

    public static bool operator <=(Money a, Money b) => a.Yuan <= b.Yuan;

    public static bool operator >=(Money a, Money b) => a.Yuan >= b.Yuan;

    public static Money Min(Money a, Money b) => a <= b ? a : b;

    public static Money Max(Money a, Money b) => a >= b ? a : b;

    public int CompareTo(Money other) => Yuan.CompareTo(other.Yuan);

    /// <summary>Reads the form of the contract: an invariant decimal without separators.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Money money)
    {
        bool read = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan);
        money = new Money(yuan);
        return read;
    }

    /// <summary>Two decimals, half-up: the form of a figure ("120000.00").</summary>
    public string ToFigure() => Rounded().Yuan.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>No more decimals than there are: the form of a slot ("128000", "3500.5").</summary>
    public override string ToString() => Yuan.ToString("0.############################", CultureInfo.InvariantCulture);
}
