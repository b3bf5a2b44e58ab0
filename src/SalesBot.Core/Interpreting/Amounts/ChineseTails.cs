namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Tells a last digit that belongs to the number before it (3万5) from one that belongs to the word behind it (3万5天).</summary>
internal static class ChineseTails
{
    private const string OtherUnits = "天号日月年周点折成季小星%";
    private const string Counted = "单套台家件箱盒";
    private const string WordsOfCounted = "价子餐装账里数";

    /// <summary>A date, a duration, a part or a count goes on at <paramref name="at"/>, behind the digit: 五万三天, 3万5个点, 6万3套.</summary>
    public static bool BelongTo(string text, int at) =>
        IsOtherUnit(text, at) || IsCounted(text, at) || (text.CharAt(at) == '个' && text.CharAt(at + 1) is '月' or '点' or '百' or '季' or '星' or '小');

    /// <summary>A unit of dates or parts stands at <paramref name="at"/>. 3万2成本: the 成 of another word is none.</summary>
    public static bool IsOtherUnit(string text, int at) =>
        OtherUnits.Contains(text.CharAt(at), StringComparison.Ordinal) && !(text.CharAt(at) == '成' && Percentages.IsOtherWord(text.CharAt(at + 1)));

    /// <summary>
    /// Behind spaces that stand inside a number: before a unit or a Chinese digit, or before an ASCII digit that has its own unit below
    /// <paramref name="lastUnit"/> (7万 5千). Elsewhere the position itself.
    /// </summary>
    public static int AfterSpaces(string text, int at, decimal lastUnit)
    {
        if (text.CharAt(at) != ' ')
        {
            return at;
        }

        var next = text.SkipSpaces(at);
        var unitAt = next;
        while (TextScan.IsDigit(text.CharAt(unitAt)))
        {
            unitAt++;
        }

        if (IsSpacedTail(text, at, next, lastUnit))
        {
            return next;
        }

        var c = text.CharAt(next);
        return unitAt == next
            ? TextScan.IsHan(c) && c != '个' ? next : at
            : ChineseDigits.Unit(text.CharAt(unitAt)) > 0 && ChineseDigits.Unit(text.CharAt(unitAt)) < lastUnit ? next : at;
    }

    // 4 万 2: written with blanks throughout.
    private static bool IsSpacedTail(string text, int at, int next, decimal lastUnit) =>
        lastUnit >= 1_000 && text.CharAt(at - 2) == ' ' && TextScan.IsDigit(text.CharAt(next)) && !TextScan.IsWordCharacter(text.CharAt(next + 1)) && !(text.CharAt(next + 1) is '.' or ',' or '%' or ':' or '-' or '/' && TextScan.IsDigit(text.CharAt(next + 2))) && text.CharAt(next + 1) != '%'
        && !BelongTo(text, text.SkipSpaces(next + 1));

    // 6万3套: three sets; but 3万5单价, 2万5套餐 and 3万5家里.
    private static bool IsCounted(string text, int at) =>
        Counted.Contains(text.CharAt(at), StringComparison.Ordinal) && !WordsOfCounted.Contains(text.CharAt(at + 1), StringComparison.Ordinal);
}
