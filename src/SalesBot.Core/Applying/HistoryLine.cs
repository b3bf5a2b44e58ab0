using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>One thing that happened with a customer.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
/// <param name="On">The day it happened, which may be before it was recorded.</param>
/// <param name="FollowsUp">Whether it counts as follow-up: by the owner of that moment, not dated back too far, and not without an answer.</param>
public readonly record struct HistoryLine(long Record, LocalDate On, MemberId By, Fact Fact, bool FollowsUp);
