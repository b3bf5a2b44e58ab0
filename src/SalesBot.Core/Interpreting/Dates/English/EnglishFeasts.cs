using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Feasts;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Feasts: christmas, easter sunday 2018, independence day of this year, last easter.</summary>
internal static class EnglishFeasts
{
    public static DayPhrase? Read(DateScan scan, int at)
    {
        if (IsThing(scan, at))
        {
            return null;
        }

        var open = Open(scan, at);
        if (Years.Behind(scan, at + 1) is { } year && open.InYear(year.Year) is { } days)
        {
            return DayPhrase.Of(year.Next, TimeUnit.Day, days);
        }

        return scan[at + 1].Kind is DateWord.Of or DateWord.In or DateWord.Relative && EnglishDays.Container(scan, at + 1) is { Unit: TimeUnit.Year } relative
            ? relative.Part(relative.Next, TimeUnit.Day, within => open.InYear(within.First.Year))
            : scan.Resolve(at + 1, open);
    }

    /// <summary>The last one before today, or the next one after it.</summary>
    public static DayPhrase? Relative(DateScan scan, int at, int relative)
    {
        var open = Open(scan, at);
        var days = relative switch
        {
            < 0 => open.Back(scan.Today.PlusDays(-1)),
            0 => open.InYear(scan.Today.Year),
            _ => open.From(scan.Today.PlusDays(1)),
        };
        return days is { } found ? DayPhrase.Of(at + 1, TimeUnit.Day, found) : null;
    }

    // "a christmas order", "easter hampers": a noun follows and no word before asks for a day.
    private static bool IsThing(DateScan scan, int at) =>
        !scan.IsClauseEnd(at + 1) && scan[at - 1].Kind is not (DateWord.On or DateWord.At or DateWord.In or DateWord.For or DateWord.Before or DateWord.After or DateWord.Since or DateWord.To or DateWord.From or DateWord.Between or DateWord.Ago);

    private static OpenDate Open(DateScan scan, int at) => new(TimeUnit.Day) { Feast = (Feast)scan[at].Value };
}
