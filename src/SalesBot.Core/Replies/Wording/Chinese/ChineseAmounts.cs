using System.Globalization;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Amounts as they are said: "12万", "58.5万", "1.2亿"; what is not round enough for that, with thousands apart.</summary>
internal static class ChineseAmounts
{
    private const decimal Wan = 10_000m;
    private const decimal Yi = 100_000_000m;

    public static string Of(Money money)
    {
        decimal yuan = money.Rounded().Yuan;
        decimal size = Math.Abs(yuan);
        if (size >= Yi && yuan % (Yi / 100) == 0) return In(yuan / Yi, "亿");
        bool isRound = size >= Wan && (yuan % Wan == 0 || (size >= 10 * Wan && yuan % (Wan / 10) == 0));
        return isRound ? In(yuan / Wan, "万") : Typeset.Separated(money);
    }

    private static string In(decimal units, string unit) => units.ToString("#,##0.##", CultureInfo.InvariantCulture) + unit;
}
