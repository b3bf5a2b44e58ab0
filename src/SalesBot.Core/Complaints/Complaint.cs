using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Complaints;

/// <summary>A customer's complaint as it was told.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="Order">Number of the entry that recorded the order it is about; null where there was none.</param>
/// <param name="ResolvedOn">Null while it is open.</param>
public sealed record Complaint(long Record, LocalDate On, ComplaintSubject About, long? Order, LocalDate? ResolvedOn = null)
{
    public bool IsOpen => ResolvedOn is null;
}
