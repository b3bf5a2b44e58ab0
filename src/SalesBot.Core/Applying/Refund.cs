using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>A refund as it stands.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="Amount">Yuan of the contract amount, never more than was left of it.</param>
/// <param name="On">The day it is booked on.</param>
public readonly record struct Refund(long Record, Money Amount, LocalDate On);
