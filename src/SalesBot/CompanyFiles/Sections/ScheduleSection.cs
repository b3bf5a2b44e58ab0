using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>schedule</c>, of the company and of a team.</summary>
internal static class ScheduleSection
{
    /// <summary>The company's times, as usual where the file names none.</summary>
    public static ScheduleTimes ReadCompanys(Value schedule)
    {
        var times = Read(schedule.Fields()).Or(ScheduleTimes.Default);
        ScheduleOrder.Remark(schedule, times);
        return times;
    }

    /// <summary>A team's own times; null where it has none.</summary>
    /// <param name="companys">Those that hold where the team names none.</param>
    public static ScheduleTimes? ReadTeams(Value schedule, ScheduleTimes companys)
    {
        if (schedule.IsMissing) return null;
        var own = Read(schedule.Fields());
        ScheduleOrder.Remark(schedule, own.Or(companys));
        return own;
    }

    /// <summary>What the file names; the rest is missing.</summary>
    private static ScheduleTimes Read(Fields fields)
    {
        var times = new ScheduleTimes(
            fields["sweep"].Time(),
            fields["morning"].Time(),
            fields["review"].Time(),
            fields["review_reminder"].Time(),
            fields["digest"].Time(),
            ReadRhythm(fields["weekly"], "fri 16:00", Weekdays.Has, "a weekday and a time"),
            ReadRhythm(fields["monthly"], "last 16:00", IsDayOfMonth, "last or a day from 1 to 28, and a time"));
        fields.End();
        return times;
    }

    private static string? ReadRhythm(Value value, string usual, Func<string, bool> isDay, string expected)
    {
        if (value.Text() is not { } text) return null;
        var parts = text.Split(' ');
        if (parts.Length == 2 && isDay(parts[0]) && Value.IsTime(parts[1])) return text;
        value.Refuse($"expected {expected}, such as \"{usual}\", not {text}");
        return null;
    }

    private static bool IsDayOfMonth(string day) =>
        day == "last" || (int.TryParse(day, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 28);
}
