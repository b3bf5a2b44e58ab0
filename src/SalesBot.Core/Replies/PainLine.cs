using SalesBot.Core.Voices;

namespace SalesBot.Core.Replies;

/// <summary>A trouble that two or more members heard of.</summary>
/// <param name="Customers">As far as they were named.</param>
/// <param name="AnsweredBy">Whose case meets it; null where the library has none.</param>
internal sealed record PainLine(Pain Theme, IReadOnlyList<string> Who, IReadOnlyList<string> Customers, string? AnsweredBy);
