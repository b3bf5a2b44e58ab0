using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Applying;

/// <summary>A change of what an order counts for.</summary>
/// <param name="On">The day whose figures it changes.</param>
/// <param name="Amount">Yuan of contract amount; negative for a refund.</param>
/// <param name="Profit">Yuan of known profit.</param>
/// <param name="Orders">-1 where it cancels the order in full, else 0.</param>
internal readonly record struct OrderBooking(LocalDate On, Money Amount, Money Profit, int Orders = 0);
