using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>One stretch of a customer's ownership, which lasts until the next begins.</summary>
/// <param name="Record">Number of the entry that began it.</param>
/// <param name="Owner">Nobody (0) in the pool.</param>
/// <param name="Since">Its first local day.</param>
/// <param name="At">When it was recorded.</param>
public readonly record struct Tenure(long Record, MemberId Owner, LocalDate Since, Instant At, OwnerChange How);
