using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Shaping;

/// <summary>One value of a row as people read it. How a value is written says what it is: money has two decimals, a fraction four, a day is yyyy-MM-dd.</summary>
/// <param name="IsNumber">Whether it stands in line with others below each other: numbers and days, and what is empty.</param>
/// <param name="IsDay">Whether it is a day.</param>
internal sealed record Cell(string Text, bool IsNumber, bool IsDay = false)
{
    private const int MoneyDecimals = 2;
    private const int FractionDecimals = 4;

    public static Cell Of(string value, Language language)
    {
        if (LocalDatePattern.Iso.Parse(value).TryGetValue(default, out LocalDate day)) return new Cell(DayOf(day, language), IsNumber: true, IsDay: true);
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

    private static string DayOf(LocalDate day, Language language) => language switch
    {
        Language.Zh => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日"),
        Language.En => day.ToString("d MMM", CultureInfo.InvariantCulture),
    };
}
