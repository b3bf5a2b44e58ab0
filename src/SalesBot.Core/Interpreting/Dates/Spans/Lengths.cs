using SalesBot.Core.Interpreting.Dates.Chinese;
using SalesBot.Core.Interpreting.Dates.Days;
using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>Reads lengths of time: 60天, 两个半月, 半年, 8天20时, 2 weeks and 2 days, an hour and a half, 3.5 years.</summary>
internal static class Lengths
{
    // Nobody says more parts; a long chain of them must not be read again from each of its words.
    private const int MostParts = 7;

    public static LengthPhrase? Read(DateScan scan, int at)
    {
        if (Part(scan, at, isFirst: true) is not { } first)
        {
            return null;
        }

        // Parts become smaller: 不是60天，45天 names two lengths.
        var (whole, last) = (first, first.Unit);
        for (var parts = 1; parts < MostParts && Part(scan, AfterJoint(scan, whole.Next), isFirst: false) is { } more && more.Unit < last; parts++)
        {
            (whole, last) = (whole with { Next = more.Next, Length = whole.Length.Plus(more.Length) }, more.Unit);
        }

        whole = AndHalf(scan, whole, first.Unit);
        return whole.Length.IsUsable ? whole : null;
    }

    /// <summary>Only the first number and its unit.</summary>
    public static LengthPhrase? First(DateScan scan, int at) => Part(scan, at, isFirst: true) is { Length.IsUsable: true } first ? first : null;

    private static int AfterJoint(DateScan scan, int at) => scan.Skip(scan.Skip(at, DateWord.Comma), DateWord.And);

    private static LengthPhrase? Part(DateScan scan, int at, bool isFirst) => scan[at].Kind switch
    {
        DateWord.Number => Counted(scan, at, isFirst),
        DateWord.Half => Half(scan, at),
        DateWord.Article when isFirst => AfterArticle(scan, at + 1),
        DateWord.Several when isFirst => Several(scan, at),
        DateWord.Whole when isFirst => Whole(scan, scan.Skip(scan.Skip(at + 1, DateWord.Dash), DateWord.Article)),
        _ => null,
    };

    private static LengthPhrase? Counted(DateScan scan, int at, bool isFirst)
    {
        if (Count(scan, at) is not { } count)
        {
            return null;
        }

        var unit = scan.Skip(count.Next, DateWord.Dash);
        if (scan[unit].Is(DateWord.MonthMark) && ChineseMonths.IsCount(scan, scan[at])) return new LengthPhrase(unit + 1, Length.Of(count.Value, TimeUnit.Month), TimeUnit.Month, count.Value);
        return Unit(scan, unit, isFirst, scan[at]) is { } found
            ? new LengthPhrase(found.Next, Length.Of(count.Value + found.More, found.Unit), found.Unit, count.Value + found.More)
            : null;
    }

    // 3, 2.5, one and a half, twenty-one
    private static (int Next, decimal Value)? Count(DateScan scan, int at)
    {
        if (Decimal(scan, at) is { } number)
        {
            return number;
        }

        if (SmallNumbers.Read(scan, at) is not { IsOrdinal: false } whole)
        {
            return null;
        }

        return scan[whole.Next].Is(DateWord.And) && AndMore(scan, whole.Next + 1, whole.Value) is { } more ? more : (whole.Next, whole.Value);
    }

    private static (int Next, decimal Value)? Decimal(DateScan scan, int at)
    {
        var isDecimal = scan[at].IsArabic && scan[at + 1].Is(DateWord.Dot) && scan.IsJoined(at + 1) && scan[at + 2].IsArabic && scan.IsJoined(at + 2);
        if (!isDecimal)
        {
            return null;
        }

        var fraction = scan[at + 2].Detail switch { 1 => 10m, 2 => 100m, 3 => 1000m, _ => 10_000m };
        return (at + 3, scan[at].Value + (scan[at + 2].Value / fraction));
    }

    // one and a half years, twenty and four hours
    private static (int Next, decimal Value)? AndMore(DateScan scan, int at, int whole)
    {
        var half = scan.Skip(at, DateWord.Article);
        if (scan[half].Is(DateWord.Half) && scan[half + 1].Is(DateWord.Unit))
        {
            return (half + 1, whole + 0.5m);
        }

        return whole is >= 20 and < 100 && whole % 10 == 0 && scan[at] is { Kind: DateWord.Number, Detail: 0, Value: < 10 } ones && !TextScan.IsHan(scan.Text[ones.Start])
            ? (at + 1, whole + ones.Value)
            : null;
    }

    private static (int Next, TimeUnit Unit, decimal More)? Unit(DateScan scan, int at, bool isFirst, DateToken count)
    {
        var token = scan[at];
        if (token.Is(DateWord.Unit))
        {
            var more = token.Detail == 1 || scan[at + 1].Is(DateWord.Half) && IsHan(scan, at) ? 0.5m : 0;
            return (token.Detail == 0 && more > 0 ? at + 2 : at + 1, (TimeUnit)token.Value, more);
        }

        return token.Kind switch
        {
            DateWord.YearMark when !Years.IsYear(count) => scan[at + 1].Is(DateWord.Half) ? (at + 2, TimeUnit.Year, 0.5m) : (at + 1, TimeUnit.Year, 0),
            DateWord.HourMark when token.Value == 1 && !isFirst => (at + 1, TimeUnit.Hour, 0),
            DateWord.MinuteMark when !isFirst => (at + 1, TimeUnit.Minute, 0),
            DateWord.Part when token.Value == (int)PartOfDay.Night && isFirst && IsPlural(scan, at) => (at + 1, TimeUnit.Day, 0),
            DateWord.Counter when scan[at + 1].Is(DateWord.Half) && scan[at + 2].Is(DateWord.Unit) => (at + 3, (TimeUnit)scan[at + 2].Value, 0.5m),
            _ => null,
        };
    }

    private static bool IsHan(DateScan scan, int at) => TextScan.IsHan(scan.Text[scan[at].Start]);

    private static bool IsPlural(DateScan scan, int at) => scan.Text[scan[at].End - 1] == 's';

    // 半年, 半个月, 半小时, half an hour, ½ hour
    private static LengthPhrase? Half(DateScan scan, int at)
    {
        var unit = scan.Skip(scan.Skip(at + 1, DateWord.Article), DateWord.Dash);
        if (scan[unit].Is(DateWord.YearMark))
        {
            return new LengthPhrase(unit + 1, Length.Of(0.5m, TimeUnit.Year), TimeUnit.Year, 0.5m);
        }

        return scan[unit].Is(DateWord.Unit) ? new LengthPhrase(unit + 1, Length.Of(0.5m, (TimeUnit)scan[unit].Value), (TimeUnit)scan[unit].Value, 0.5m) : null;
    }

    // an hour, a couple of weeks, a few days, another day, a half hour; "the hour" is one hour, "the day" a day of the calendar.
    private static LengthPhrase? AfterArticle(DateScan scan, int at) => scan[at].Kind switch
    {
        DateWord.Several => Several(scan, at),
        DateWord.Half => Half(scan, at),
        DateWord.Whole => Whole(scan, scan.Skip(at + 1, DateWord.Dash)),
        DateWord.Unit when scan[at - 1].Value == 1 || scan[at].IsUnit(TimeUnit.Hour) => Whole(scan, at),
        _ => null,
    };

    private static LengthPhrase? Several(DateScan scan, int at)
    {
        var unit = scan.Skip(at + 1, DateWord.Of);
        return scan[unit].Is(DateWord.Unit)
            ? new LengthPhrase(unit + 1, Length.Of(scan[at].Value, (TimeUnit)scan[unit].Value), (TimeUnit)scan[unit].Value, scan[at].Value)
            : null;
    }

    private static LengthPhrase? Whole(DateScan scan, int at) =>
        scan[at].Is(DateWord.Unit) ? new LengthPhrase(at + 1, Length.Of(1, (TimeUnit)scan[at].Value), (TimeUnit)scan[at].Value, 1) : null;

    // an hour and a half, one hour and half
    private static LengthPhrase AndHalf(DateScan scan, LengthPhrase whole, TimeUnit unit)
    {
        var half = scan[whole.Next].Is(DateWord.And) ? scan.Skip(whole.Next + 1, DateWord.Article) : -1;
        return half > 0 && scan[half].Is(DateWord.Half) && !scan[half + 1].Is(DateWord.Unit)
            ? whole with { Next = half + 1, Length = whole.Length.Plus(Length.Of(0.5m, unit)) }
            : whole;
    }
}
