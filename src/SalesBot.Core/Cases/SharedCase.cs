using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Cases;

/// <summary>A story that somebody shared.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="Customer">The customer of the story; null where it is about none.</param>
/// <param name="HidesName">Whether others read it without the customer's name.</param>
public sealed record SharedCase(long Record, MemberId By, LocalDate On, string Text, CustomerId? Customer, bool HidesName);
