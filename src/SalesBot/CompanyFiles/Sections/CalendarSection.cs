using NodaTime;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>calendar</c>.</summary>
internal static class CalendarSection
{
    /// <summary>Null where the file says nothing: then the list that ships for the zone counts.</summary>
    public static CalendarRules? Read(Value calendar)
    {
        if (calendar.IsMissing) return null;
        var fields = calendar.Fields();
        var rules = new CalendarRules(
            ReadWeekend(fields["weekend"]),
            fields["days_off"].IsMissing ? null : [.. fields["days_off"].Items().Select(item => item.Period(orDay: true)).OfType<SalesPeriod>()],
            fields["workdays"].IsMissing ? null : [.. fields["workdays"].Items().Select(item => item.Date()).OfType<LocalDate>()]);
        foreach (var day in (rules.Workdays ?? []).Where(day => (rules.DaysOff ?? []).Any(off => off.Contains(day))))
        {
            fields["workdays"].Refuse($"{NodaTime.Text.LocalDatePattern.Iso.Format(day)} is a day off as well");
        }

        fields.End();
        return rules;
    }

    private static IsoDayOfWeek[] ReadWeekend(Value weekend)
    {
        if (weekend.IsMissing) return [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
        IsoDayOfWeek[] days = [.. weekend.Items().Select(day => day.Choice(Weekdays.Words)).OfType<IsoDayOfWeek>().Distinct()];
        if (days.Length == 7) weekend.Refuse("expected at least one day of the week to be worked");
        return days;
    }
}
