using NodaTime;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Replies;

/// <summary>A trouble that two or more members heard of.</summary>
/// <param name="Customers">As far as they were named.</param>
/// <param name="AnsweredBy">Whose case meets it; null where the library has none.</param>
internal sealed record PainLine(Pain Theme, IReadOnlyList<string> Who, IReadOnlyList<string> Customers, string? AnsweredBy)
{
    /// <summary>Who is to answer it, and by when; null where nobody was asked.</summary>
    public (string Who, LocalDate Due)? Assigned { get; init; }
}
