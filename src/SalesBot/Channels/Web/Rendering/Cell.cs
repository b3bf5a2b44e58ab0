using System.Globalization;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>One value of a row as people read it. How a value is written says what it is: money has two decimals, a fraction four.</summary>
internal sealed record Cell(string Text, bool IsNumber)
{
    private const int MoneyDecimals = 2;
    private const int FractionDecimals = 4;

    public static Cell Of(string value)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return new Cell(value, IsNumber: value.Length == 0);
        }

        int point = value.IndexOf('.', StringComparison.Ordinal);
        return new Cell((point < 0 ? 0 : value.Length - point - 1) switch
        {
            MoneyDecimals => number.ToString(decimal.IsInteger(number) ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture),
            FractionDecimals => (number * 100).ToString("#,##0.00", CultureInfo.InvariantCulture) + "%",
            _ => value,
        }, IsNumber: true);
    }
}
