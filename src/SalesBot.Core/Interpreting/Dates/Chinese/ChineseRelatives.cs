using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Chinese;

/// <summary>Phrases that begin with 上, 这 or 下: 上周五, 下个月初, 这季度, 上上周, 本月10号.</summary>
internal static class ChineseRelatives
{
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var relative = scan[at].Value;
        var next = at + 1;
        return scan[next].Kind switch
        {
            DateWord.Weekday => DayPhrase.Of(next + 1, Weekdays.Relative(scan.Today, (NodaTime.IsoDayOfWeek)scan[next].Value, relative, isNearest: false)),
            DateWord.MonthMark => ChineseMonths.Within(scan, Periods.Month(scan, next + 1, relative)),
            DateWord.YearMark => ChineseYears.Within(scan, Periods.Year(scan, next + 1, relative)),
            DateWord.Unit => InUnit(scan, next, relative),
            _ => null,
        };
    }

    private static DayPhrase? InUnit(DateScan scan, int at, int relative)
    {
        var unit = (TimeUnit)scan[at].Value;
        if (unit == TimeUnit.Month)
        {
            return ChineseMonths.Within(scan, Periods.Month(scan, at + 1, relative));
        }

        if (unit is not (TimeUnit.Week or TimeUnit.Quarter or TimeUnit.Weekend) || Periods.Of(scan, at + 1, unit, relative) is not { } period)
        {
            return null;
        }

        var day = scan.Skip(at + 1, DateWord.Of);
        if (unit == TimeUnit.Week && scan[day].Kind is DateWord.Weekday)
        {
            return DayPhrase.Of(day + 1, period.Back.First.PlusDays(scan[day].Value - 1));
        }

        if (scan[day].Is(DateWord.Day, 0) && SameDays.In(scan, day + 1, period) is { } same)
        {
            return same;
        }

        if (unit == TimeUnit.Week && scan[at + 1].IsUnit(TimeUnit.Weekend))
        {
            return Periods.Weekend(scan, at + 2, relative);
        }

        var edge = scan[at + 1].Is(DateWord.Edge) && scan.IsJoined(at + 1) ? Edges.Apply(period, at + 2, (Edge)scan[at + 1].Value) : period;
        return ChineseMonths.LastOf(scan, scan.Skip(edge.Next, DateWord.Of), period) ?? edge;
    }
}
