using SalesBot.Core.Journal;

namespace SalesBot.Core.Rituals;

/// <summary>What an act comes to.</summary>
/// <param name="Facts">To be appended together with what is said; empty where there was nothing to do.</param>
/// <param name="Posts">What is said, in order.</param>
public sealed record Performance(IReadOnlyList<Fact> Facts, IReadOnlyList<Post> Posts)
{
    public static readonly Performance Nothing = new([], []);
}
