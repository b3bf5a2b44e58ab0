namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>What a word or sign can be in a date; its value is in <see cref="DateToken.Value"/>.</summary>
internal enum DateWord
{
    /// <summary>Nothing a date is made of.</summary>
    Other,

    /// <summary>A number from 0 to 9999, in digits or words.</summary>
    Number,

    /// <summary>A year, month and day in eight digits: 20260916.</summary>
    EightDigits,

    /// <summary>first, 21st.</summary>
    Ordinal,

    /// <summary>hundred or thousand, in a year said in words.</summary>
    Multiplier,

    /// <summary>A month by name, 1 to 12.</summary>
    Month,

    /// <summary>A weekday, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A day counted from today: −1 is yesterday.</summary>
    Day,

    /// <summary>A day counted from today and a <see cref="PartOfDay"/> of it: 今晚, tonight.</summary>
    DayAndPart,

    /// <summary>A year counted from this one: 去年.</summary>
    YearFromNow,

    /// <summary>A <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>last (−1), this (0), next (1), 上上 (−2).</summary>
    Relative,

    /// <summary>A <see cref="PartOfDay"/>.</summary>
    Part,

    /// <summary>A <see cref="Feasts.Feast"/>.</summary>
    Feast,

    /// <summary>年 behind a number.</summary>
    YearMark,

    /// <summary>月 behind a number or 上, 本, 下.</summary>
    MonthMark,

    /// <summary>号 or 日 behind a number.</summary>
    DayMark,

    /// <summary>点 or 时 behind a number.</summary>
    HourMark,

    /// <summary>分 behind a number.</summary>
    MinuteMark,

    /// <summary>刻 behind a number.</summary>
    QuarterHourMark,

    /// <summary>half, 半.</summary>
    Half,

    /// <summary>An <see cref="Edge"/> of a period: early, 底, 中旬.</summary>
    Edge,

    /// <summary>上半年 (1) or 下半年 (2), with the <see cref="TimeUnit"/> it is half of.</summary>
    HalfOf,

    /// <summary>The letter of Q3 (3 months) or H1 (6 months).</summary>
    PeriodLetter,

    /// <summary>am (0), pm (1) or both (2).</summary>
    HalfDay,

    /// <summary>noon, midnight: the minute of the day.</summary>
    Clock,

    /// <summary>o'clock, 整.</summary>
    OClock,

    EndOfDay,
    Now,
    Article,
    Of,
    On,
    At,
    In,
    For,
    From,
    To,
    Between,
    BetweenEnd,
    And,
    Ago,
    Later,
    FromNow,
    Before,
    After,
    Within,
    Since,

    /// <summary>过 before a length.</summary>
    Passing,
    RollingPast,
    RollingFuture,
    ToDate,
    Nth,
    LastOf,
    Rest,
    Starting,
    Around,
    Several,
    Whole,
    Counter,
    Calendar,
    Dash,
    Slash,
    Dot,
    Comma,
    Colon,
    Open,
    Close,
    AtSign,
}
