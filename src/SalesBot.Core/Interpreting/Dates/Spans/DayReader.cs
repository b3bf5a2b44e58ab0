using SalesBot.Core.Interpreting.Dates.Chinese;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.English;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Days and periods in either language; the longer reading wins.</summary>
internal static class DayReader
{
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var english = EnglishDays.Read(scan, at);
        var chinese = ChineseDays.Read(scan, at);
        return english is { } first && (chinese is not { } second || first.Next >= second.Next) ? first : chinese;
    }
}
