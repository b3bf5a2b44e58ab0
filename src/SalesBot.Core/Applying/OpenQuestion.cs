using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>A question that waits for its answer.</summary>
/// <param name="Id">Number of the entry that asked.</param>
public sealed record OpenQuestion(long Id, Instant At, Fact.QuestionAsked Asked);
