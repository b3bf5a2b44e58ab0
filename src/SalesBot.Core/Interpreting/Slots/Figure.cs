using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>A number of a clause and what it stands for.</summary>
internal sealed record Figure(Token Token, FigureRole Role, Clause Clause)
{
    private const decimal Hundred = 100;

    // A bare number below this is rather a count than the money of a deal.
    private const decimal SmallestBare = 10;

    /// <summary>Said as money is said: with a currency, a scale, or more than a few.</summary>
    public bool IsPlausible =>
        Quantity.Value >= SmallestBare || Quantity.Kind == QuantityKind.Money || Quantity.HasScale || Quantity.IsVague;

    public Quantity Quantity => Token.Quantity!;

    /// <summary>A profit or margin below zero.</summary>
    public bool IsLoss { get; init; }

    /// <summary>Null where only a range or a guess was said, or what is below zero and cannot be.</summary>
    public Money? Money => Quantity.IsVague || Quantity.IsOutOfRange || Value == 0 || Value < 0 && !IsLoss ? null : Quantities.Money.FromYuan(Value);

    /// <summary>"margin 21" without a sign is percent too.</summary>
    public Ratio? Ratio => Quantity.IsVague ? null : Quantity.Kind == QuantityKind.Percent ? Quantities.Ratio.FromFraction(Value) : Role == FigureRole.Margin ? Quantities.Ratio.FromFraction(Value / Hundred) : null;

    private decimal Value => IsLoss ? -Math.Abs(Quantity.Value) : Quantity.Value;
}
