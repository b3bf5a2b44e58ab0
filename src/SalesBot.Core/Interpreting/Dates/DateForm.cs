namespace SalesBot.Core.Interpreting.Dates;

/// <summary>How much of a date was said, where the rest must be found by looking back or ahead.</summary>
public enum DateForm
{
    /// <summary>Nothing is open: yesterday, 上周五, 2026-09-01, this month.</summary>
    Complete,

    /// <summary>A bare weekday: 周五, on Friday.</summary>
    Weekday,

    /// <summary>A day of the month without a month: 15号, the 15th.</summary>
    DayOfMonth,

    /// <summary>A month, a quarter, a day of a month or a feast without a year.</summary>
    Yearless,
}
