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

        return unit == TimeUnit.Week && InWeek(scan, at + 1, relative, period) is { } named ? named : PartOf(scan, at + 1, period);
    }

    // 下周的周五, 上周今天, 上周周末
    private static DayPhrase? InWeek(DateScan scan, int at, int relative, DayPhrase week)
    {
        var day = scan.Skip(at, DateWord.Of);
        return scan[day].Kind switch
        {
            DateWord.Weekday => DayPhrase.Of(day + 1, week.Back.First.PlusDays(scan[day].Value - 1)),
            DateWord.Day when scan[day].Value == 0 => SameDays.In(scan, day + 1, week),
            DateWord.Unit when scan[at].IsUnit(TimeUnit.Weekend) => Periods.Weekend(scan, at + 1, relative),
            _ => null,
        };
    }

    private static DayPhrase PartOf(DateScan scan, int at, DayPhrase period)
    {
        var edge = scan[at].Is(DateWord.Edge) && scan.IsJoined(at) ? Edges.Apply(period, at + 1, (Edge)scan[at].Value) : period;
        return ChineseMonths.LastOf(scan, scan.Skip(edge.Next, DateWord.Of), period) ?? edge;
    }
}
