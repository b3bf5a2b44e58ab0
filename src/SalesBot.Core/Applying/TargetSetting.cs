using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A target as it was set once.</summary>
/// <param name="Record">Number of the entry that set it.</param>
/// <param name="On">Local day on which it was set.</param>
/// <param name="By">Nobody (0) for the company file.</param>
public sealed record TargetSetting(long Record, LocalDate On, MemberId By, Fact.TargetSet Target);
