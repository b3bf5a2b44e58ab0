using System.Globalization;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>
/// What customers sign, owe and pay, and targets, as they are said: "12万", "58.75万", "1.2亿"; what that cannot say exactly, and less than 1万, in digits. Pay
/// and what is reckoned from it is always in digits, so that it can be reckoned again.
/// </summary>
internal static class ChineseAmounts
{
    private const decimal Wan = 10_000m;
    private const decimal Yi = 100_000_000m;

    public static string Of(Money money)
    {
        decimal yuan = money.Rounded().Yuan;
        decimal size = Math.Abs(yuan);
        if (size >= Yi && yuan % (Yi / 100) == 0) return In(yuan / Yi, "亿");
        return size >= Wan && yuan % (Wan / 100) == 0 ? In(yuan / Wan, "万") : Typeset.Separated(money);
    }

    private static string In(decimal units, string unit) => units.ToString("#,##0.##", CultureInfo.InvariantCulture) + unit;
}
