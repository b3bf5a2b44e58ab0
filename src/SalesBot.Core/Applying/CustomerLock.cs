using NodaTime;

namespace SalesBot.Core.Applying;

/// <summary>A customer that a superior keeps from falling.</summary>
/// <param name="Record">Number of the entry that locked it.</param>
/// <param name="Until">The last day on which it holds.</param>
public readonly record struct CustomerLock(long Record, LocalDate Until);
