namespace SalesBot.Core.Interpreting.Amounts;

[Flags]
internal enum NumeralTraits
{
    None = 0,

    /// <summary>万, k, million and the like were said.</summary>
    Scaled = 1,

    /// <summary>几, 多, 余: no single number.</summary>
    Vague = 2,

    /// <summary>来, about: the number is kept.</summary>
    Approximate = 4,

    /// <summary>Greater than what is kept; the value is 0.</summary>
    OutOfRange = 8,

    /// <summary>ASCII digits only, without separator, point or scale.</summary>
    PlainDigits = 16,

    /// <summary>Starts with a zero that is not before a point.</summary>
    LeadingZero = 32,

    /// <summary>One Chinese character (一, 十): as often part of a word as a number.</summary>
    SingleCharacter = 64,

    /// <summary>The English word "one", which mostly is no number.</summary>
    TheWordOne = 128,

    /// <summary>Chinese digits said one after another (九五, 二零二六).</summary>
    DigitByDigit = 256,

    /// <summary>A fraction: 3/4, 二分之一.</summary>
    Fraction = 512,
}
