using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Calendar;

namespace SalesBot.CompanyFiles.Yaml;

/// <content>Dates, times and periods, quoted or not.</content>
internal readonly partial record struct Value
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly AnnualDatePattern DayOfYear = AnnualDatePattern.CreateWithInvariantCulture("MM-dd");

    private static readonly LocalDate FirstDay = new(1900, 1, 1);

    private static readonly LocalDate LastDay = new(2200, 12, 31);

    /// <summary>A day from 1900 to 2200.</summary>
    public LocalDate? Date() => Parsed(ReadDate, "a date that exists, such as 2026-09-30");

    public LocalTime? Time() => Parsed(text => Success(TimeOfDay.Parse(text)), "a time from \"00:00\" to \"23:59\"");

    public AnnualDate? AnnualDate() => Parsed(text => Success(DayOfYear.Parse(text)), "month and day, such as \"05-14\"");

    /// <summary>First and last day, both included; a single day stands for itself where <paramref name="orDay"/>.</summary>
    public SalesPeriod? Period(bool orDay = false)
    {
        if (IsMissing) return null;
        var parts = ((Node as Node.Scalar)?.Text ?? "").Split('/');
        if (parts.Length == 1 && orDay && ReadDate(parts[0]) is { } day) return SalesPeriod.OfDay(day);
        if (parts.Length != 2 || ReadDate(parts[0]) is not { } first || ReadDate(parts[1]) is not { } last)
        {
            return Expected<SalesPeriod>($"first and last day, such as 2026-07-01/2026-09-30{(orDay ? ", or one day" : "")}");
        }

        return first <= last ? SalesPeriod.Between(first, last) : Expected<SalesPeriod>("the first day before the last");
    }

    public static bool IsTime(string text) => TimeOfDay.Parse(text).Success;

    private static LocalDate? ReadDate(string text) => Success(LocalDatePattern.Iso.Parse(text)) is { } day && day >= FirstDay && day <= LastDay ? day : null;

    private static T? Success<T>(ParseResult<T> result)
        where T : struct => result.Success ? result.Value : null;

    private T? Parsed<T>(Func<string, T?> parse, string what)
        where T : struct
    {
        if (IsMissing) return null;
        return Node is Node.Scalar scalar && parse(scalar.Text) is { } read ? read : ExpectedValue<T>(what);
    }
}
