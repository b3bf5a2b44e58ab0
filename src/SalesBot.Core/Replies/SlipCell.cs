using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>One cell of a statement: a value that each format writes in its own way.</summary>
public abstract record SlipCell
{
    // Private, so that no case can be added outside this type.
    private SlipCell()
    {
    }

    public sealed record Nothing : SlipCell;

    public sealed record Words(string Text) : SlipCell;

    public sealed record Day(LocalDate Value) : SlipCell;

    /// <summary>Yuan to the fen.</summary>
    public sealed record Amount(Money Value) : SlipCell;

    /// <summary>Yuan before rounding, with all decimals.</summary>
    public sealed record Exact(Money Value) : SlipCell;

    public sealed record Share(Ratio Value) : SlipCell;
}
