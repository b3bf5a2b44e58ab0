using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Journal;

/// <summary>One fact in its place in the journal.</summary>
/// <param name="Seq">Its number, from 1 without gaps. A record is known by the number of the entry that made it.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">Who recorded it; nobody (0) for the clock and the company file.</param>
public readonly record struct Entry(long Seq, Instant At, MemberId By, Fact Fact);
