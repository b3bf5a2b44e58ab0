using NodaTime;

namespace SalesBot.Core.Applying;

/// <summary>Where the book of deadlines keeps a customer.</summary>
/// <param name="On">The day it stands under; null where it stands under none.</param>
/// <param name="IsStale">Whether something has happened since.</param>
internal readonly record struct DeadlineMark(LocalDate? On, bool IsStale);
