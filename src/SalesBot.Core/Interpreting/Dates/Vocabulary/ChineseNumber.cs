using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>Chinese numbers up to 9999 as dates use them: 二十三, 两千零四, 零八, 二零二六.</summary>
internal static class ChineseNumber
{
    /// <summary>
    /// Reads the number at <paramref name="at"/>. Digits said one by one carry their count, negated, as detail. Two neighbouring digits
    /// before a unit (两三天) name no number, nor do amounts (三万, 两千块): these are passed as a whole.
    /// </summary>
    public static bool TryRead(string text, int at, out WordMeaning number, out int end)
    {
        number = default;
        end = at;
        if (ChineseDigits.Digit(text[at]) < 0 && ChineseDigits.Unit(text[at]) is not (> 0 and < 10_000))
        {
            return false;
        }

        var run = new DigitRun(text, at);
        if (run.Count > 1 && text.AsSpan(at, run.End - at).IndexOf(' ') < 0 && ChineseDigits.Unit(text.CharAt(run.End)) == 0)
        {
            end = run.End;
            number = run.Count <= 4 && !run.AreNeighbours(text) ? new(DateWord.Number, (int)run.ValueOf(upper: false, neighbours: false), -run.Count) : default;
            return true;
        }

        var value = WithUnits(text, at, out end);
        number = IsAmount(text, end) || value > 9999 || (run.Count > 1 && run.AreNeighbours(text)) ? default : new(DateWord.Number, value);
        return true;
    }

    /// <summary>五一 is a feast, but not in 五一万, 五一二 or 五十一月: a number or a date goes on there.</summary>
    public static bool GoesOn(string text, int start, int end) =>
        ChineseDigits.Digit(text[start]) > 0 && ChineseDigits.Digit(text[end - 1]) >= 0
        && (text[end - 1] == '一' && "起块共直样些".Contains(text.CharAt(end), StringComparison.Ordinal) || ChineseDigits.Digit(text.CharAt(end)) >= 0 || ChineseDigits.Unit(text.CharAt(end)) > 0 || "月号日点时年折成".Contains(text.CharAt(end), StringComparison.Ordinal)
            || ChineseDigits.Digit(text.CharAt(start - 1)) >= 0 || ChineseDigits.Unit(text.CharAt(start - 1)) > 0);

    /// <summary>本周一共, 一周一次: the 一 behind the week belongs to the next word.</summary>
    public static bool IsPlainWeek(string text, int end) => text[end - 1] == '一' && text.CharAt(end) is '共' or '起' or '直' or '次' or '般';

    /// <summary>The digit at <paramref name="at"/> behind 周 is a weekday: no number goes on, and nothing is counted.</summary>
    public static bool IsWeekdayDigit(string text, int at)
    {
        var next = text.CharAt(at + 1);
        var goesOn = TextScan.IsWordCharacter(next) || ChineseDigits.Unit(next) > 0 || "._%,:-~点元折成多几".Contains(next, StringComparison.Ordinal);
        return text.CharAt(at) is >= '1' and <= '7' && !goesOn && Counters.Behind(text, at + 1) is null;
    }

    private static int WithUnits(string text, int at, out int end)
    {
        var total = 0;
        var waiting = 0;
        for (end = at; total < 10_000; end++)
        {
            var c = text.CharAt(end);
            var digit = ChineseDigits.Digit(c);
            var unit = (int)ChineseDigits.Unit(c);
            var isUnit = unit is > 0 and < 10_000;
            if (!isUnit && (digit < 0 || waiting > 0))
            {
                break;
            }

            total += isUnit ? Math.Max(waiting, 1) * unit : 0;
            waiting = isUnit ? 0 : digit;
        }

        return total + waiting;
    }

    private static bool IsAmount(string text, int end) => text.CharAt(end) is '万' or '亿' or '元' or '块' or '折' or '成' or '多' or '几' or '来';
}
