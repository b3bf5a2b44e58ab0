using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Feasts;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Chinese;

/// <summary>Days and periods in Chinese, from the greatest part to the least.</summary>
internal static class ChineseDays
{
    /// <summary>The day or period whose first token is at <paramref name="at"/>; null if none begins there.</summary>
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var phrase = scan[at].Kind switch
        {
            DateWord.Day => DayPhrase.Of(at + 1, scan.Today.PlusDays(scan[at].Value)),
            DateWord.YearFromNow => ChineseYears.Within(scan, Periods.Year(scan, at + 1, scan[at].Value)),
            DateWord.Number or DateWord.Nth => NumberFirst(scan, at),
            DateWord.Weekday => scan.Resolve(at + 1, new OpenDate(TimeUnit.Day, Weekday: scan[at].Value)),
            DateWord.Relative => ChineseRelatives.Read(scan, at),
            DateWord.HalfOf or DateWord.PeriodLetter => ChineseYears.PartWithoutYear(scan, at),
            DateWord.MonthMark => EdgeBehind(scan, at, TimeUnit.Month) ?? Current(scan, at, TimeUnit.Month),
            DateWord.YearMark => EdgeBehind(scan, at, TimeUnit.Year) ?? Current(scan, at, TimeUnit.Year),
            DateWord.Unit => UnitFirst(scan, at),
            DateWord.Edge when (Edge)scan[at].Value is Edge.FirstTen or Edge.SecondTen or Edge.LastTen => Edges.Nearest(scan, at + 1, TimeUnit.Month, (Edge)scan[at].Value),
            DateWord.Ago when scan[at + 2].IsUnit(TimeUnit.Quarter) && scan.Text[scan[at + 2].Start] == '季' => Several.Of(scan, at, Periods.Year(scan, at, 0)),
            DateWord.Feast when NearFeast(scan, at) is { } near => near,
            DateWord.Feast when !IsThing(scan, at) => scan.Resolve(at + 1, new OpenDate(TimeUnit.Day) { Feast = (Feast)scan[at].Value }),
            _ => null,
        };
        return phrase is { } found ? Behind(scan, found) : null;
    }

    // 三月, 15号, 2026年, 三季度, 第三季度, 1-6月, 12到15号
    private static DayPhrase? NumberFirst(DateScan scan, int at)
    {
        if (ChineseYears.YearEnd(scan, at) is { } year)
        {
            return ChineseYears.Within(scan, DayPhrase.Of(year.Next, TimeUnit.Year, DayRange.Year(year.Year)));
        }

        return NumericDates.Read(scan, at) ?? ChineseMonths.Read(scan, at, year: null) ?? ChineseYears.PartWithoutYear(scan, at) ?? ChineseMonths.DayOnly(scan, at, month: null);
    }

    // 周末, 季末, 季度初
    private static DayPhrase? UnitFirst(DateScan scan, int at) => (TimeUnit)scan[at].Value switch
    {
        TimeUnit.Weekend => Periods.Weekend(scan, at + 1, 0),
        TimeUnit.Quarter => EdgeBehind(scan, at, TimeUnit.Quarter) ?? Current(scan, at, TimeUnit.Quarter),
        TimeUnit.Week => EdgeBehind(scan, at, TimeUnit.Week),
        _ => null,
    };

    // 年度目标, 月度排名, 季度提成: those of now. Not 每季度, 2026年度, 哪个季度.
    private static DayPhrase? Current(DateScan scan, int at, TimeUnit unit)
    {
        var isSaid = scan[at].Value == 1 || (unit == TimeUnit.Quarter && scan[at].End - scan[at].Start == 2);
        var isOther = scan[at - 1].Is(DateWord.Number) || "每哪几各某按多两个分跨".Contains(scan.Text.CharAt(scan[at].Start - 1), StringComparison.Ordinal);
        return isSaid && !isOther ? Periods.Of(scan, at + 1, unit, 0) : null;
    }

    // 国庆八号, 元旦五号: the day of the month that the feast is in; one that moves through the months says nothing of them.
    private static DayPhrase? NearFeast(DateScan scan, int at)
    {
        if (scan[at + 1] is not { Kind: DateWord.Number, Value: >= 1 and <= 31 } day || !scan[at + 2].Is(DateWord.DayMark)) return null;
        var month = FeastDays.In((Feast)scan[at].Value, scan.Today.Year).Month;
        return month == FeastDays.In((Feast)scan[at].Value, scan.Today.Year + 1).Month ? scan.Resolve(at + 3, new OpenDate(TimeUnit.Day, month, day.Value)) : null;
    }

    // 国庆礼盒 and 双十一活动 are things, no days.
    private static bool IsThing(DateScan scan, int at) =>
        !TextScan.IsHan(scan.Text[scan[at].Start]) || "礼盒活促福套款单大订采备方主卡券货团物品价专特".Contains(scan.After(at), StringComparison.Ordinal);

    private static DayPhrase? EdgeBehind(DateScan scan, int at, TimeUnit unit) =>
        scan[at + 1].Is(DateWord.Edge) && scan.IsJoined(at + 1) && !TextScan.IsDigit(scan.Text.CharAt(scan[at].Start - 1)) && !scan[at - 1].Is(DateWord.Number)
            ? Edges.Nearest(scan, at + 2, unit, (Edge)scan[at + 1].Value)
            : null;

    // 本月至今, 年初到现在; and the weekday that only repeats a date: 10月12号，星期一.
    private static DayPhrase Behind(DateScan scan, DayPhrase phrase)
    {
        if (scan[phrase.Next].Is(DateWord.ToDate) && !phrase.IsImpossible && phrase.Back.First <= scan.Today)
        {
            return DayPhrase.Of(phrase.Next + 1, TimeUnit.Fortnight, new(phrase.Back.First, scan.Today));
        }

        return phrase is { IsDay: true, IsImpossible: false } && phrase.Open?.Weekday is null or 0 ? WithWeekday(scan, phrase) : phrase;
    }

    private static DayPhrase WithWeekday(DateScan scan, DayPhrase day)
    {
        var isInside = scan[day.Next].Is(DateWord.Open);
        var weekday = isInside || scan[day.Next].Is(DateWord.Comma) ? day.Next + 1 : day.Next;
        var repeats = scan[weekday].Is(DateWord.Weekday)
            && (scan[weekday].Value == (int)day.Back.First.DayOfWeek || scan[weekday].Value == (int)day.Ahead.First.DayOfWeek);
        return !repeats ? day : day.Until(isInside ? scan.Skip(weekday + 1, DateWord.Close) : weekday + 1);
    }
}
