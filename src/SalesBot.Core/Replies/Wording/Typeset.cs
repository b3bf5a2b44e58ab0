using System.Globalization;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording;

/// <summary>Numbers as people read them in either language.</summary>
internal static class Typeset
{
    /// <summary>Thousands apart; decimals only where there are any: "18,640", "99,999.99".</summary>
    public static string Separated(Money money)
    {
        decimal yuan = money.Rounded().Yuan;
        return yuan.ToString(decimal.IsInteger(yuan) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>For guesses and averages, which need no cents.</summary>
    public static string WholeYuan(Money about) => Separated(Money.FromYuan(Math.Round(about.Yuan, MidpointRounding.AwayFromZero)));

    /// <summary>With its sign: "+3,000", "-600"; empty for nothing.</summary>
    public static string Change(Money change) => change.Rounded().IsZero ? "" : (change.IsPositive ? "+" : "") + Separated(change);

    /// <summary>Two decimals, cut: how attainment and pace are shown.</summary>
    public static string CutPercent(Ratio ratio) =>
        decimal.Round(ratio.Value * 100m, 2, MidpointRounding.ToZero).ToString("#,##0.00", CultureInfo.InvariantCulture) + "%";

    /// <summary>As many decimals, cut: where two would give different values the same look.</summary>
    public static string CutPercent(Ratio ratio, int decimals) =>
        decimal.Round(ratio.Value * 100m, decimals, MidpointRounding.ToZero).ToString("#,##0." + new string('0', decimals), CultureInfo.InvariantCulture) + "%";

    /// <summary>As few decimals as it has, at most two: "80%", "0.1%".</summary>
    public static string Percent(Ratio ratio) =>
        Math.Round(ratio.Value * 100m, 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture) + "%";

    public static string Count(decimal count) => count.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>"↑2", "↓1"; empty where nothing moved or nothing was before.</summary>
    public static string Moved(int? before, int? now)
    {
        if (before is not { } was || now is not { } @is || was == @is) return "";
        return string.Create(CultureInfo.InvariantCulture, $"{(@is < was ? '↑' : '↓')}{Math.Abs(was - @is)}");
    }
}
