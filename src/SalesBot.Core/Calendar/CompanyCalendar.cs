using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Calendar;

/// <summary>Which days a company works.</summary>
public sealed class CompanyCalendar
{
    public static readonly CompanyCalendar WeekendsOnly = new([IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday]);

    private readonly IReadOnlyList<IsoDayOfWeek> _weekend;

    private CompanyCalendar(IReadOnlyList<IsoDayOfWeek> weekend) => _weekend = weekend;

    public static CompanyCalendar For(CompanySettings settings) => settings.Calendar is { } rules ? new CompanyCalendar(rules.Weekend) : WeekendsOnly;

    public bool IsWorkday(LocalDate day) => !_weekend.Contains(day.DayOfWeek);
}
