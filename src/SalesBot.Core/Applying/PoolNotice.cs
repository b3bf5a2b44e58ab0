using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A warning that a customer may fall.</summary>
/// <param name="On">The day on which it was sent.</param>
/// <param name="Owner">Whose customer it was then; it counts for nobody else.</param>
public readonly record struct PoolNotice(LocalDate On, MemberId Owner);
