using NodaTime;
using SalesBot.Core.Applying;

namespace SalesBot.Core.Rituals;

/// <summary>A customer to be contacted.</summary>
/// <param name="On">The day planned for; the last safe day of a customer that is near the pool and not planned.</param>
/// <param name="At">Time of day; null where only the day was said.</param>
/// <param name="What">What was planned, in the member's words.</param>
/// <param name="DaysLeft">Calendar days to the customer's last safe day, where it is near the pool.</param>
public sealed record AgendaItem(
    Customer Customer,
    AgendaReason Why,
    LocalDate On,
    LocalTime? At = null,
    string? What = null,
    int? DaysLeft = null)
{
    /// <summary>What the greeting is for; null where there is none.</summary>
    public Calendar.Festival? Festival { get; init; }
}
