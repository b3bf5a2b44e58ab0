using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Reads what is counted from now: three days ago, in two weeks, 最近7天, 三天后, within 3 months, two days from tomorrow.</summary>
internal static class CountedReader
{
    public static CountedPhrase? Read(DateScan scan, int at) => scan[at].Kind switch
    {
        DateWord.In => InLength(scan, at + 1),
        DateWord.Within => Within(scan, at + 1),
        DateWord.Relative when !IsLeftOver(scan, at) => Rolling(scan, at + 1, scan[at].Value),
        DateWord.Passing => AfterPassing(scan, at),
        DateWord.RollingPast => Rolling(scan, at + 1, -1),
        DateWord.RollingFuture => Rolling(scan, at + 1, 1),
        DateWord.Ago or DateWord.Later when IsHan(scan, at) => Rolling(scan, at + 1, scan[at].Is(DateWord.Ago) ? -1 : 1),
        DateWord.FromNow when Lengths.Read(scan, at + 1) is { Length: { IsWholeDays: false, Days: 0 } } left => Stretch(scan, left.Next, left.Length, 1),
        DateWord.For => StretchFrom(scan, at + 1),
        DateWord.Number or DateWord.Half or DateWord.Article or DateWord.Several => LengthFirst(scan, at),
        _ => null,
    };

    // 剩下60天, 加上30天, 看下三季度: 上 and 下 end a verb there; only 上两个月 counts from now.
    private static bool IsLeftOver(DateScan scan, int at) =>
        IsHan(scan, at) && (scan[at + 2].IsUnit(TimeUnit.Day) || scan.Text.CharAt(scan[at].Start - 1) is '剩' or '余' or '留' or '加' or '放' or '赶' || scan[at + 2].IsUnit(TimeUnit.Quarter) && scan.Text.CharAt(scan[at].Start - 1) is '看' or '查' or '问' or '算' or '报' or '列');

    // 过三天再打: in three days. 去过3次 and 过两天 (some time soon) name no day.
    private static CountedPhrase? AfterPassing(DateScan scan, int at)
    {
        var before = scan.Text.CharAt(scan[at].Start - 1);
        var isVerb = !TextScan.IsHan(before) || before is '再' or '等' or '就' or '那' or '说' or '先' or '们';
        return isVerb && scan[at + 1] is { Kind: DateWord.Number } count && !(count.Detail <= 0 && count.Value == 2) && Lengths.Read(scan, at + 1) is { } length
            ? Point(scan, length.Next, length.Length, 1)
            : null;
    }

    private static bool IsHan(DateScan scan, int at) => TextScan.IsHan(scan.Text[scan[at].Start]);

    // in two weeks, in half an hour; "in the next 3 days" is a stretch
    private static CountedPhrase? InLength(DateScan scan, int at)
    {
        var start = scan.Skip(at, DateWord.Article);
        if (scan[start].Is(DateWord.Relative))
        {
            return Rolling(scan, start + 1, scan[start].Value);
        }

        return Lengths.Read(scan, at) is { } length && scan[length.Next].Kind is not (DateWord.Ago or DateWord.After or DateWord.Since or DateWord.Before or DateWord.FromNow or DateWord.From)
            ? Point(scan, length.Next, length.Length, 1)
            : null;
    }

    private static CountedPhrase? Within(DateScan scan, int at)
    {
        var start = scan.Skip(at, DateWord.Article);
        start = scan[start].Is(DateWord.Relative, 1) ? start + 1 : start;
        return Lengths.Read(scan, start) is { } length ? FromToday(scan, length.Next, length.Length) : null;
    }

    // last 7 days, 最近30天, 上2个月, next two weeks, past 3 minutes
    private static CountedPhrase? Rolling(DateScan scan, int at, int sign)
    {
        var start = at;
        if (scan[start].IsUnit(TimeUnit.Hour) || scan[start].IsUnit(TimeUnit.Minute))
        {
            return sign == 0 ? null : Stretch(scan, start + 1, Length.Of(1, (TimeUnit)scan[start].Value), sign);
        }

        if (sign == 0 || Math.Abs(sign) > 1 || scan[start].Kind is not (DateWord.Number or DateWord.Half or DateWord.Several) || Lengths.Read(scan, start) is not { } length)
        {
            return null;
        }

        // "the last 3 months and 2 days ago": what is ago stands for itself.
        length = scan[length.Next].Is(DateWord.Ago) && Lengths.First(scan, start) is { } first ? first : length;
        var end = scan.Skip(length.Next, DateWord.Within);
        return length.Unit == TimeUnit.Quarter && length.Length.IsMonthsOnly ? Quarters(scan, end, (int)length.Count * sign, length.Length) : Stretch(scan, end, length.Length, sign);
    }

    private static CountedPhrase? LengthFirst(DateScan scan, int at)
    {
        if (Lengths.Read(scan, at) is not { } length)
        {
            return UpcomingCount(scan, at);
        }

        var next = length.Next;
        return scan[next].Kind switch
        {
            DateWord.Ago => Point(scan, next + 1, length.Length, -1),
            DateWord.Later when scan[next + 1].Kind is not (DateWord.Relative or DateWord.In) => Point(scan, next + 1, length.Length, 1),
            DateWord.Starting => StretchFrom(scan, at),
            DateWord.Within => FromToday(scan, next + 1, length.Length),
            DateWord.From or DateWord.After or DateWord.Since or DateWord.Before => Counted(scan, next, length),
            DateWord.Day or DateWord.On or DateWord.Weekday => WeeksFrom(scan, next, length),
            DateWord.In when scan.Text.StartsAt(scan[next].Start, "in the future") => Stretch(scan, next + 2, length.Length, 1),
            _ => null,
        };
    }

    // 2 upcoming months, 5 past minutes
    private static CountedPhrase? UpcomingCount(DateScan scan, int at)
    {
        var isCount = scan[at].Is(DateWord.Number) && scan[at + 1].Is(DateWord.Relative) && scan[at + 1].Value != 0 && scan[at + 2].Is(DateWord.Unit);
        return isCount && Length.Of(scan[at].Value, (TimeUnit)scan[at + 2].Value) is { IsUsable: true } length ? Stretch(scan, at + 3, length, scan[at + 1].Value) : null;
    }

    // three weeks from tomorrow, two days after today, 2 weeks before Christmas, 3 minutes from now
    private static CountedPhrase? Counted(DateScan scan, int at, LengthPhrase length)
    {
        var sign = scan[at].Is(DateWord.Before) ? -1 : 1;
        if (scan[at + 1].Is(DateWord.Now))
        {
            return Point(scan, at + 2, length.Length, sign);
        }

        if (!length.Length.IsWholeDays || DayReader.Read(scan, at + 1) is not { IsImpossible: false } day || !(day.IsDay || day.Unit == TimeUnit.Year))
        {
            return null;
        }

        var back = length.Length.From(day.Back.First, sign);
        var ahead = length.Length.From(day.Ahead.First, sign);
        return new CountedPhrase(day.Next, back.AtMidnight(), back.AtMidnight(), false, length.Length) { Ahead = ahead };
    }

    // a week today, a fortnight on Friday, two weeks tomorrow: whole weeks behind the day that is named.
    private static CountedPhrase? WeeksFrom(DateScan scan, int at, LengthPhrase length)
    {
        var start = scan.Skip(at, DateWord.On);
        if (length.Unit is not (TimeUnit.Week or TimeUnit.Fortnight) || !length.Length.IsWholeDays || scan[start].Kind is not (DateWord.Weekday or DateWord.Day) || scan[start].Is(DateWord.Day) && scan[start].Value < 0) return null;
        if (DayReader.Read(scan, start) is not { IsDay: true, IsImpossible: false } day) return null;
        var ahead = length.Length.From(day.Ahead.First, 1);
        return new CountedPhrase(day.Next, ahead.AtMidnight(), ahead.AtMidnight(), false, length.Length);
    }

    // a week starting tomorrow, for 1 week, from 20th Dec
    private static CountedPhrase? StretchFrom(DateScan scan, int at)
    {
        if (Lengths.Read(scan, at) is not { Length: { IsWholeDays: true } } length)
        {
            return null;
        }

        var from = scan.Skip(length.Next, DateWord.Comma);
        if (scan[from].Kind is not (DateWord.From or DateWord.Starting) || DayReader.Read(scan, scan.Skip(from + 1, DateWord.On)) is not { IsDay: true, IsImpossible: false } day)
        {
            return null;
        }

        var last = length.Length.From(day.Ahead.First, 1).PlusDays(-1);
        return new CountedPhrase(day.Next, day.Ahead.First.AtMidnight(), last.AtMidnight(), false, length.Length) { IsStretch = true };
    }

    private static CountedPhrase Point(DateScan scan, int next, Length length, int sign)
    {
        var moment = length.From(scan.Now, sign);
        return new CountedPhrase(next, moment, moment, !length.IsWholeDays, length);
    }

    private static CountedPhrase Stretch(DateScan scan, int next, Length length, int sign)
    {
        if (!length.IsWholeDays)
        {
            var other = length.From(scan.Now, sign);
            return new CountedPhrase(next, sign < 0 ? other : scan.Now, sign < 0 ? scan.Now : other, true, length) { IsStretch = true };
        }

        var first = sign < 0 ? length.From(scan.Today, -1).PlusDays(1) : scan.Today.PlusDays(1);
        var last = sign < 0 ? scan.Today : length.From(scan.Today, 1);
        return new CountedPhrase(next, first.AtMidnight(), last.AtMidnight(), false, length) { IsStretch = true, IsRolling = true };
    }

    // within 9 months, 三天内: today counts
    private static CountedPhrase FromToday(DateScan scan, int next, Length length)
    {
        if (!length.IsWholeDays)
        {
            return Stretch(scan, next, length, 1);
        }

        var last = length.From(scan.Today, 1).PlusDays(-1);
        return new CountedPhrase(next, scan.Today.AtMidnight(), last.AtMidnight(), false, length) { IsStretch = true, IsRolling = true };
    }

    private static CountedPhrase Quarters(DateScan scan, int next, int quarters, Length length)
    {
        var current = DayRange.Quarter(scan.Today, scan.FiscalStart);
        var first = quarters < 0 ? current.First.PlusMonths(3 * quarters) : current.Last.PlusDays(1);
        var days = DayRange.Months(first, 3 * Math.Abs(quarters));
        return new CountedPhrase(next, days.First.AtMidnight(), days.Last.AtMidnight(), false, length) { IsStretch = true };
    }
}
