using NodaTime;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.English;

/// <summary>Weeks, quarters, halves and years in English: week 27 of last year, Q3 2016, 2017-q1, H1, the week after next, year to date.</summary>
internal static class EnglishPeriods
{
    // What stands before a sum or a count, or before the number of a paper.
    private static readonly string[] Money = ["rmb", "cny", "usd", "eur", "¥", "$", "paid", "pay", "worth", "only", "spent", "is", "was", "at", "of", "about", "by", "no", "no.", "#", "order", "contract", "invoice", "it's", "be", "owes", "owe", "just", "another", "and", "with", "+", "-", "plus", "why", "not"];

    /// <summary>Q3, H1, FY2026, cy 2008; the token at <paramref name="at"/> is the letter or word.</summary>
    public static DayPhrase? Read(DateScan scan, int at)
    {
        var token = scan[at];
        if (token.Is(DateWord.Calendar))
        {
            return Years.Read(scan, at + 1) is { } year ? Fiscal(scan, year.Next, year.Year, token.Value == 1)
                : scan[at + 1].HasDigits(2) && scan.IsJoined(at + 1) ? Fiscal(scan, at + 2, Years.OfTwoDigits(scan[at + 1].Value), token.Value == 1)
                : null;
        }

        var number = scan[at + 1];
        var isPeriod = token.Is(DateWord.PeriodLetter) && number.HasDigits(1) && scan.IsJoined(at + 1) && number.Value >= 1 && number.Value <= 12 / token.Value;
        return isPeriod ? InYear(scan, at + 2, Open(scan, token.Value, number.Value)) : null;
    }

    /// <summary>2016 Q3, 2017-q1; a bare year only behind a word that asks for one.</summary>
    public static DayPhrase? YearFirst(DateScan scan, int at)
    {
        if (Years.Read(scan, at) is not { } year)
        {
            return null;
        }

        var next = scan.Skip(year.Next, DateWord.Dash);
        if (scan[next].Is(DateWord.PeriodLetter) && scan[next + 1].HasDigits(1) && Open(scan, scan[next].Value, scan[next + 1].Value).InYear(year.Year) is { } days)
        {
            return DayPhrase.Of(next + 2, scan[next].Value == 3 ? TimeUnit.Quarter : TimeUnit.Half, days);
        }

        var isAskedFor = scan[at - 1].Kind is DateWord.In or DateWord.From or DateWord.To or DateWord.After or DateWord.Since or DateWord.Edge or DateWord.Between or DateWord.And or DateWord.Before;
        return (isAskedFor || IsThisOrNextYear(scan, at)) && scan.IsClauseEnd(year.Next) ? DayPhrase.Of(year.Next, TimeUnit.Year, DayRange.Year(year.Year)) : null;
    }

    // "close 2026", "targets for 2027": four digits that are about this year are a year unless something says they are money or part of a number.
    private static bool IsThisOrNextYear(DateScan scan, int at)
    {
        var token = scan[at];
        if (!token.HasDigits(4) || Math.Abs(token.Value - scan.Today.Year) > 1) return false;
        return scan.Text.CharAt(token.Start - 1) is '\0' or ' ' or '\n' && scan.Text.CharAt(token.End) is '\0' or ' ' or '.' or ',' or ':' or '?' or '!' or '\n' && !TextScan.IsDigit(scan.Text.CharAt(token.End + 1))
            && !Money.Contains(WordBefore(scan.Text, token.Start), StringComparer.Ordinal);
    }

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return text[start..end];
    }

    /// <summary>day after tomorrow, week after next, week 10, week of May 3, month to date, year 2011.</summary>
    public static DayPhrase? UnitFirst(DateScan scan, int at)
    {
        var unit = (TimeUnit)scan[at].Value;
        if (scan[at + 1].Is(DateWord.ToDate))
        {
            return ToDate(scan, at + 2, unit);
        }

        if (Periods.Of(scan, at + 1, unit, 0) is { } current && EndBehind(scan, current) is { IsDay: true } end)
        {
            return end;
        }

        return unit switch
        {
            TimeUnit.Day => AroundDay(scan, at + 1),
            TimeUnit.Week => AfterNext(scan, at, unit) ?? WeekOf(scan, at + 1) ?? WeekNumber(scan, at + 1),
            TimeUnit.Month => AfterNext(scan, at, unit) ?? Holding(scan, at + 1, unit),
            TimeUnit.Year => AfterNext(scan, at, unit) ?? (Years.Read(scan, at + 1) is { } year ? DayPhrase.Of(year.Next, unit, DayRange.Year(year.Year)) : null),
            TimeUnit.Quarter => AfterNext(scan, at, unit),
            TimeUnit.Weekend => Periods.Weekend(scan, at + 1, 0),
            _ => null,
        };
    }

    /// <summary>"the week", "the year", "my day", "the day after": the one that is now, or next to today.</summary>
    public static DayPhrase? UnitAfterArticle(DateScan scan, int at)
    {
        // "a week" is a length of time.
        if (scan[at - 1].Value == 1)
        {
            return null;
        }

        if (UnitFirst(scan, at) is { } phrase)
        {
            return phrase;
        }

        var unit = (TimeUnit)scan[at].Value;
        return unit switch
        {
            TimeUnit.Day when scan[at + 1].Kind is DateWord.After or DateWord.Before && scan.IsClauseEnd(at + 2) => DayPhrase.Of(at + 2, scan.Today.PlusDays(scan[at + 1].Is(DateWord.After) ? 1 : -1)),
            TimeUnit.Day => DayPhrase.Of(at + 1, scan.Today),
            TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year => Periods.Of(scan, at + 1, unit, 0),
            _ => null,
        };
    }

    /// <summary>From the start of the period to today.</summary>
    public static DayPhrase? ToDate(DateScan scan, int next, TimeUnit unit) =>
        Periods.Of(scan, next, unit, 0) is { } period ? DayPhrase.Of(next, TimeUnit.Fortnight, new(period.Back.First, scan.Today)) : null;

    /// <summary>The weekday behind a week: next week on Friday, next week Mon; the week itself if there is none.</summary>
    public static DayPhrase WeekdayBehind(DateScan scan, DayPhrase week)
    {
        var day = scan[week.Next].Kind is DateWord.On or DateWord.Comma ? week.Next + 1 : week.Next;
        return scan[day].Is(DateWord.Weekday) ? DayPhrase.Of(day + 1, week.Back.First.PlusDays(scan[day].Value - 1)) : week;
    }

    /// <summary>The last day of the period where "end" is said behind it: month-end, next quarter end.</summary>
    public static DayPhrase EndBehind(DateScan scan, DayPhrase period)
    {
        var end = scan.Skip(period.Next, DateWord.Dash);
        return scan[end].Is(DateWord.Edge, (int)Edge.Late) && scan.Text.StartsAt(scan[end].Start, "end") && !scan[end + 1].Is(DateWord.Of) ? Edges.Apply(period, end + 1, Edge.LastDay) : period;
    }

    /// <summary>What is named inside a period said before it: last year's Q4, next month on the 5th; the period itself if nothing is.</summary>
    public static DayPhrase NamedInside(DateScan scan, DayPhrase period)
    {
        if (period.Unit == TimeUnit.Year && scan[period.Next].Is(DateWord.PeriodLetter) && Read(scan, period.Next) is { Open: { } open } part)
        {
            return period.Part(part.Next, part.Unit, days => open.InYear(days.First.Year));
        }

        var on = scan.Skip(scan.Skip(period.Next, DateWord.On), DateWord.Article);
        return period.Unit == TimeUnit.Month && on > period.Next && scan[on].Is(DateWord.Ordinal) && SmallNumbers.DayOfMonth(scan, on) is { } day
            ? period.Part(day.Next, TimeUnit.Day, days => day.Value <= days.Last.Day ? DayRange.Of(days.First.PlusDays(day.Value - 1)) : null)
            : EndBehind(scan, period);
    }

    private static OpenDate Open(DateScan scan, int months, int number) =>
        new(months == 3 ? TimeUnit.Quarter : TimeUnit.Half, number) { FiscalStart = months == 3 ? scan.FiscalStart : 1 };

    // Q3 2016, q1-2019, Q3 this year, Q2 of last year
    private static DayPhrase InYear(DateScan scan, int at, OpenDate open)
    {
        if (Years.Behind(scan, at) is { } year && open.InYear(year.Year) is { } days)
        {
            return DayPhrase.Of(year.Next, open.Unit, days);
        }

        return scan[at].Kind is DateWord.Of or DateWord.In or DateWord.Relative && EnglishDays.Container(scan, at) is { Unit: TimeUnit.Year } relative
            ? relative.Part(relative.Next, open.Unit, within => open.InYear(within.First.Year))
            : scan.Resolve(at, open);
    }

    private static DayPhrase Fiscal(DateScan scan, int next, int year, bool isFiscal) =>
        DayPhrase.Of(next, TimeUnit.Year, isFiscal ? DayRange.Months(new LocalDate(year, scan.FiscalStart, 1), 12) : DayRange.Year(year));

    private static DayPhrase? AroundDay(DateScan scan, int at) => (scan[at].Kind, scan[at + 1]) switch
    {
        (DateWord.After, { Kind: DateWord.Day, Value: 1 }) => DayPhrase.Of(at + 2, scan.Today.PlusDays(2)),
        (DateWord.Before, { Kind: DateWord.Day, Value: -1 }) => DayPhrase.Of(at + 2, scan.Today.PlusDays(-2)),
        _ => null,
    };

    // the week after next, the month before last; a weekday may follow a week
    private static DayPhrase? AfterNext(DateScan scan, int at, TimeUnit unit) => (scan[at + 1].Kind, scan[at + 2]) switch
    {
        (DateWord.After, { Kind: DateWord.Relative, Value: 1 }) => Periods.Of(scan, at + 3, unit, 2),
        (DateWord.Before, { Kind: DateWord.Relative, Value: -1 }) => Periods.Of(scan, at + 3, unit, -2),
        _ => null,
    };

    // week of November 30th, week beginning February 4, week starting on Monday
    private static DayPhrase? WeekOf(DateScan scan, int at)
    {
        var isNamed = scan[at].Kind is DateWord.Of or DateWord.Starting || (scan[at].Is(DateWord.Edge, (int)Edge.Early));
        return isNamed ? Holding(scan, at, TimeUnit.Week) : null;
    }

    private static DayPhrase? Holding(DateScan scan, int at, TimeUnit unit)
    {
        var isNamed = scan[at].Kind is DateWord.Of or DateWord.Starting or DateWord.Edge;
        return isNamed && EnglishDays.Read(scan, scan.Skip(at + 1, DateWord.On)) is { IsDay: true, IsImpossible: false } day
            ? day.Part(day.Next, unit, days => unit == TimeUnit.Week ? DayRange.Week(days.First) : DayRange.Month(days.First))
            : null;
    }

    private static DayPhrase? WeekNumber(DateScan scan, int at)
    {
        if (!scan[at].IsArabic || scan[at].Value is < 1 or > 53 || !scan.IsClauseEnd(at + 1))
        {
            return null;
        }

        var number = scan[at].Value;
        var year = scan[at + 1].Is(DateWord.Of) && EnglishDays.Container(scan, at + 1) is { Unit: TimeUnit.Year } named ? named : Periods.Year(scan, at + 1, 0);
        return year.Part(year.Next, TimeUnit.Week, days => Weeks.Nth(days, number));
    }
}
