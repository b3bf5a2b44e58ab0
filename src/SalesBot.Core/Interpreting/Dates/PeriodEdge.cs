namespace SalesBot.Core.Interpreting.Dates;

/// <summary>The part of a period that was meant: early next week, mid-November, end of October.</summary>
public enum PeriodEdge
{
    Whole,
    Beginning,
    Middle,
    End,
}
