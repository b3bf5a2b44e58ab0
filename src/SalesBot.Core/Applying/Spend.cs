using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>Money spent on hosting a customer, by itself or at a visit.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="By">Who spent it.</param>
/// <param name="Purpose">What it was spent on; null where nobody said.</param>
public sealed record Spend(long Record, MemberId By, CustomerId Customer, LocalDate On, Money Amount, SpendPurpose? Purpose = null);
