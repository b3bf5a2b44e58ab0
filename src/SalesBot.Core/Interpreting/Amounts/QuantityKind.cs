namespace SalesBot.Core.Interpreting.Amounts;

public enum QuantityKind
{
    /// <summary>A plain number: a count, an amount said without currency, or an identifier.</summary>
    Number,

    /// <summary>A number said with a currency.</summary>
    Money,

    /// <summary>A part of something: 15%, 三成, 八折, 两个点, a third said as 百分之….</summary>
    Percent,
}
