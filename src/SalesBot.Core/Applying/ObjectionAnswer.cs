using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>An answer to an objection as it stands.</summary>
/// <param name="Record">Number of the entry that answered.</param>
public sealed record ObjectionAnswer(long Record, MemberId By, Fact.ObjectionAnswered Said);
