using System.Globalization;
using SalesBot.Core.Quantities;

namespace SalesBot.CommandLine;

/// <summary>Money in a column: always to the cent, so that the points stand below each other.</summary>
internal static class TableMoney
{
    /// <summary>Rounded, thousands apart: "18,640.00".</summary>
    public static string Of(Money money) => money.Rounded().Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>With a plus before a gain.</summary>
    public static string Change(Money money) => (money.IsPositive ? "+" : "") + Of(money);
}
