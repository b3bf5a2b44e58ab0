using NodaTime;

namespace SalesBot.Core.Applying;

/// <summary>A new owner's word that a customer has arrived.</summary>
/// <param name="Record">Number of the entry that says so.</param>
public readonly record struct HandoverReceipt(long Record, LocalDate On);
