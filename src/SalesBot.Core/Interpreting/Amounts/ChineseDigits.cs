namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>The characters of Chinese numbers, everyday and financial ones, in simplified form.</summary>
internal static class ChineseDigits
{
    private const string Everyday = "零一二三四五六七八九";
    private const string Financial = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>0 to 9, or −1 for any other character.</summary>
    public static int Digit(char c) => c switch
    {
        < '一' => c == '〇' ? 0 : -1,
        '两' or '俩' => 2,
        '仨' => 3,
        '幺' => 1,
        _ when Everyday.IndexOf(c) is >= 0 and var digit => digit,
        _ => Financial.IndexOf(c),
    };

    /// <summary>10, 100, 1,000, 10,000 or 100,000,000; 0 for any other character.</summary>
    public static decimal Unit(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>The character can be the first one of a number.</summary>
    public static bool StartsNumber(char c) => c >= '〇' && (Digit(c) >= 0 || Unit(c) is > 0 and < 10_000 || c == '几');

    /// <summary>Financial characters and 俩 are parts of other words when they stand alone (陆地, 队伍, 放肆).</summary>
    public static bool IsFinancial(char c) => c is '拾' or '佰' or '仟' or '俩' or '仨' or '幺' || Financial.IndexOf(c) > 0;
}
