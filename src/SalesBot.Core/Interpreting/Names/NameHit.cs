namespace SalesBot.Core.Interpreting.Names;

/// <summary>A name found in a text.</summary>
/// <param name="Candidates">Everything that the words fit equally well; empty when the name is not known.</param>
public sealed record NameHit(TextSpan Span, NameMatch Match, IReadOnlyList<NamedThing> Candidates)
{
    /// <summary>The one thing of this kind; null when none or several fit.</summary>
    public NamedThing? Only(NameKind kind)
    {
        NamedThing? only = null;
        foreach (var candidate in Candidates)
        {
            if (candidate.Kind != kind) continue;
            if (only is not null) return null;
            only = candidate;
        }

        return only;
    }

    public bool MayBe(NameKind kind)
    {
        foreach (var candidate in Candidates)
        {
            if (candidate.Kind == kind) return true;
        }

        return kind == NameKind.Customer && Match == NameMatch.Unknown;
    }
}
