using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>A target as it was set once.</summary>
/// <param name="Record">Number of the entry that set it.</param>
/// <param name="On">Local day on which it was set.</param>
public sealed record TargetSetting(long Record, LocalDate On, Fact.TargetSet Target);
