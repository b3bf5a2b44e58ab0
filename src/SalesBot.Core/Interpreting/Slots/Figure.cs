using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>A number of a clause and what it stands for.</summary>
internal sealed record Figure(Token Token, FigureRole Role, Clause Clause)
{
    public Quantity Quantity => Token.Quantity!;

    /// <summary>Null where only a range or a guess was said.</summary>
    public Money? Money => Quantity.IsVague || Quantity.IsOutOfRange || Quantity.Value <= 0 ? null : Quantities.Money.FromYuan(Quantity.Value);

    public Ratio? Ratio => Quantity.Kind == QuantityKind.Percent && !Quantity.IsVague ? Quantities.Ratio.FromFraction(Quantity.Value) : null;
}
