using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Complaints;

/// <summary>A customer's complaint as it was told.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="Words">The message that told it.</param>
/// <param name="Order">Number of the entry that recorded the order it is about; null where there was none.</param>
/// <param name="ResolvedOn">Null while it is open.</param>
public sealed record Complaint(long Record, MemberId By, LocalDate On, ComplaintSubject About, string? Words, long? Order, LocalDate? ResolvedOn = null)
{
    public bool IsOpen => ResolvedOn is null;
}
