namespace SalesBot.Core.Interpreting.Dates;

public enum DateMentionKind
{
    /// <summary>One day.</summary>
    Date,

    /// <summary>Several days in a row: a week, a month, 1号到15号.</summary>
    DateRange,

    /// <summary>A time of day without a day.</summary>
    Time,

    /// <summary>A stretch of a day without a day: 上午, 3 to 5 pm.</summary>
    TimeRange,

    /// <summary>A day and a time of it.</summary>
    DateTime,

    /// <summary>From one moment to another.</summary>
    DateTimeRange,

    /// <summary>A length of time that is not fixed to the calendar: 60天, two months.</summary>
    Duration,
}
