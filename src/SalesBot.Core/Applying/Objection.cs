using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>An objection as it stands.</summary>
/// <param name="Record">Number of the entry that raised it.</param>
public sealed record Objection(long Record, MemberId By, LocalDate On, string Text);
