using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies;

/// <summary>An objection in a list.</summary>
/// <param name="By">Who answered it; null while nobody has.</param>
internal sealed record ObjectionLine(long Number, string Who, LocalDate On, string Words, ObjectionVerdict? Verdict, string? Said, string? By);
