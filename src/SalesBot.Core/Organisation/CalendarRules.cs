using NodaTime;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Organisation;

/// <summary>Which days are worked, as the company file says.</summary>
/// <param name="Weekend">Days of the week that are not worked; empty where every day is.</param>
/// <param name="DaysOff">Days that are not worked beside the weekend; null for the list that ships for the company's zone.</param>
/// <param name="Workdays">Weekend days that are worked; null for the list that ships for the company's zone.</param>
public sealed record CalendarRules(
    IReadOnlyList<IsoDayOfWeek> Weekend,
    IReadOnlyList<SalesPeriod>? DaysOff = null,
    IReadOnlyList<LocalDate>? Workdays = null);
