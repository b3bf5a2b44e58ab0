using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>The part of a payment that went to one order.</summary>
/// <param name="Payment">Number of the entry that recorded the payment.</param>
public readonly record struct Receipt(long Payment, Money Amount, LocalDate On);
