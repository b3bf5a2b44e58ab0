using SalesBot.Core.Interpreting.Dates.Vocabulary;

namespace SalesBot.Core.Interpreting.Dates.Spans;

/// <summary>A length read from tokens.</summary>
/// <param name="Next">The first token after it.</param>
/// <param name="Unit">The unit of its first part.</param>
/// <param name="Count">The number of that unit.</param>
internal readonly record struct LengthPhrase(int Next, Length Length, TimeUnit Unit, decimal Count);
