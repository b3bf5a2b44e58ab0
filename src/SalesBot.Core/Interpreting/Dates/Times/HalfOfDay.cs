namespace SalesBot.Core.Interpreting.Dates.Times;

internal enum HalfOfDay
{
    /// <summary>Not said: 9点, at 7.</summary>
    Open,
    BeforeNoon,
    AfterNoon,

    /// <summary>The hour stands for itself: 15:00, noon, 0:30.</summary>
    Fixed,
}
