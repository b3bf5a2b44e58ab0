namespace SalesBot.Core.Interpreting.Dates.Days;

/// <summary>The first or second half of a period: half-months part after the 15th, half-weeks after Wednesday.</summary>
internal static class Halves
{
    public static DayRange Of(DayRange period, int half)
    {
        var length = NodaTime.Period.DaysBetween(period.First, period.Last) + 1;
        var first = length switch { 7 => 3, <= 31 => 15, _ => length / 2 };
        return half == 1 ? new(period.First, period.First.PlusDays(first - 1)) : new(period.First.PlusDays(first), period.Last);
    }
}
