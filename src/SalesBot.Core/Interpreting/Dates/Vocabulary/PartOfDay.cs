namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

internal enum PartOfDay
{
    None,

    /// <summary>凌晨: midnight to dawn.</summary>
    SmallHours,
    Morning,
    Noon,
    Lunch,
    Afternoon,
    Evening,
    Night,

    /// <summary>night-time: the hours of sleep.</summary>
    NightTime,

    Daytime,
}
