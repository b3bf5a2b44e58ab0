using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Honours;

/// <summary>An honour as it is kept.</summary>
/// <param name="Record">Number of the entry that gave it.</param>
/// <param name="Title">In the words of whoever gave it; null where a rule did.</param>
/// <param name="Customer">Of the order it was given for; nobody (0) where it was given by hand.</param>
/// <param name="Order">Number of the entry that recorded that order; 0 where it was given by hand.</param>
/// <param name="By">Who gave it; nobody (0) where a rule did.</param>
/// <param name="On">The day of the order, which may lie before the day on which it was told.</param>
/// <param name="At">When it was given.</param>
public sealed record Honour(long Record, MemberId Member, HonourKind Kind, LocalDate On, string? Title, CustomerId Customer, long Order, MemberId By, Instant At);
