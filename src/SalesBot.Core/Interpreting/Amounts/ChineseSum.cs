namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>A Chinese number so far: what stands above 亿, between 万 and 亿, and below 万.</summary>
internal struct ChineseSum
{
    private const decimal Wan = 10_000;
    private const decimal Yi = 100_000_000;

    // Digits before a unit from here on would overflow what is kept.
    private const decimal MostBeforeUnit = 10_000_000_000;

    private decimal _high;
    private decimal _mid;
    private decimal _low;
    private decimal _sectionUnit;

    /// <summary>The unit added last; 0 while there is none.</summary>
    public decimal LastUnit { get; private set; }

    public readonly decimal Total => _high + _mid + _low;

    /// <summary>Units come from great to small; 万 and 亿 multiply all that stands below them, and come once.</summary>
    public readonly bool Takes(decimal before, decimal unit) => unit switch
    {
        Yi => _high == 0 && Under(before, unit) > 0,
        Wan => _mid == 0 && Under(before, unit) > 0,
        _ => before > 0 && (_sectionUnit == 0 || unit < _sectionUnit),
    };

    /// <summary>Adds <paramref name="before"/> of <paramref name="unit"/>; says what that makes of the number.</summary>
    public NumeralTraits Add(decimal before, decimal unit)
    {
        var amount = Under(before, unit);
        var isTooGreat = amount >= MostBeforeUnit;
        amount = isTooGreat ? unit : amount * unit;
        (_high, _mid, _low) = unit switch
        {
            Yi => (amount, 0, 0),
            Wan => (_high, amount, 0),
            _ => (_high, _mid, _low + amount),
        };
        _sectionUnit = unit >= Wan ? 0 : unit;
        LastUnit = unit;
        return (unit >= 1_000 ? NumeralTraits.Scaled : NumeralTraits.None) | (isTooGreat ? NumeralTraits.OutOfRange : NumeralTraits.None);
    }

    /// <summary>Adds what stands behind the last unit, or the whole number if there is none.</summary>
    public void AddOnes(decimal ones)
    {
        _low += ones;
        LastUnit = LastUnit == 0 ? 1 : LastUnit;
    }

    private readonly decimal Under(decimal before, decimal unit) => unit switch
    {
        Yi => _mid + _low + before,
        Wan => _low + before,
        _ => before,
    };
}
