using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>Some deals: how many, and yuan.</summary>
public readonly record struct DealCount(int Count, Money Amount)
{
    public static DealCount operator +(DealCount a, DealCount b) => new(a.Count + b.Count, a.Amount + b.Amount);

    public static DealCount operator -(DealCount a, DealCount b) => new(a.Count - b.Count, a.Amount - b.Amount);
}
