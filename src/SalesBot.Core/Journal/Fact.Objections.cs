using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Journal;

/// <content>What members do not agree with.</content>
public abstract partial record Fact
{
    /// <summary>A ticket for the managers. It can be amended and taken back while nobody has answered.</summary>
    public sealed record ObjectionRaised(LocalDate On, string Text) : OfTeam;

    /// <param name="Objection">Number of the entry that raised it.</param>
    public sealed record ObjectionAnswered(long Objection, LocalDate On, ObjectionVerdict? Verdict = null, string? Text = null) : OfTeam;
}
