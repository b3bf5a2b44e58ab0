using SalesBot.Core.Proposing;

namespace SalesBot.Understanding;

/// <summary>What came of asking a language model.</summary>
internal abstract record ModelAnswer
{
    // Private, so that no case can be added outside this type.
    private ModelAnswer()
    {
    }

    /// <param name="Calls">Nothing of them is believed yet; empty where the message means nothing.</param>
    /// <param name="Candidates">The names that it was told.</param>
    internal sealed record Said(IReadOnlyList<ProposedCall> Calls, Candidates Candidates, ModelUsage Usage) : ModelAnswer;

    internal sealed record Absent(ModelAbsence Why) : ModelAnswer;
}
