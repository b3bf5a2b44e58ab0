using NodaTime;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Complaints;

/// <summary>What a complaint, or settling it, cost.</summary>
/// <param name="Record">Number of the entry that said so.</param>
/// <param name="Order">Number of the entry of the order whose profit it lowers.</param>
/// <param name="On">Day of the complaint, or of settling it.</param>
internal readonly record struct ComplaintCost(long Record, long Order, LocalDate On, Money Yuan);
