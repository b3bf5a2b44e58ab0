using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Organisation;

/// <summary>Which days are worked, as the company file says; null lists mean the list that ships for the company's zone.</summary>
public sealed record CalendarRules(
    IReadOnlyList<IsoDayOfWeek> Weekend,
    IReadOnlyList<SalesPeriod> DaysOff,
    IReadOnlyList<LocalDate> Workdays);
