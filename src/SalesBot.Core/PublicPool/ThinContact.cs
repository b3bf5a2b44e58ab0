using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.PublicPool;

/// <summary>A contact that looks empty. It counts all the same; the member's superior is told.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="On">The day on which it was recorded.</param>
public readonly record struct ThinContact(long Record, MemberId Member, CustomerId Customer, LocalDate On, ThinReason Why);
