using NodaTime;
using SalesBot.Core.Honours;

namespace SalesBot.Core.Replies;

/// <summary>One honour of a member's page.</summary>
/// <param name="Title">Null where a rule gave it.</param>
/// <param name="Customer">Null where it was given by hand.</param>
/// <param name="By">Who gave it; null where a rule did.</param>
internal sealed record HonourLine(LocalDate On, HonourKind What, string? Title, string? Customer, string? By);
