namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>How "last" or "next" was said: it decides between the next such day and that day of the next week.</summary>
internal static class Flavour
{
    /// <summary>last, next, 上, 下: of the calendar unit before or after.</summary>
    public const int Calendar = 0;

    /// <summary>past, coming: the nearest one.</summary>
    public const int Nearest = 1;
}
