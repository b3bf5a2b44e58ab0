using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Organisation;

/// <summary>The stages of a company's deals in their order, without won and lost.</summary>
/// <param name="Blocks">Whether moving on without a required document is refused instead of warned about.</param>
public sealed record StageTemplate(IReadOnlyList<StageRule> Stages, bool Blocks = false)
{
    /// <summary>A deal this likely is committed, in templates that name neither of the stages which commit by name.</summary>
    private static readonly Ratio Committed = Ratio.FromPercent(85);

    /// <summary>From these stages on the customer has bound itself.</summary>
    private static readonly string[] Commits = ["deposit", "signed"];

    /// <summary>Place of the first stage at which a deal is committed; the number of stages where there is none.</summary>
    public int CommitFrom { get; } = FirstCommitted(Stages);

    /// <summary>Place of a stage from 0; null where the company has no such stage.</summary>
    public int? PlaceOf(StageKey key)
    {
        for (int place = 0; place < Stages.Count; place++)
        {
            if (Stages[place].Key == key) return place;
        }

        return null;
    }

    /// <summary>Null where the company has no such stage, and for won and lost.</summary>
    public StageRule? Find(StageKey key) => PlaceOf(key) is { } place ? Stages[place] : null;

    public bool IsCommitted(StageKey key) => PlaceOf(key) >= CommitFrom;

    private static int FirstCommitted(IReadOnlyList<StageRule> stages)
    {
        int named = IndexOf(stages, stage => Commits.Contains(stage.Key.Text));
        return named < stages.Count ? named : IndexOf(stages, stage => stage.Probability >= Committed);
    }

    private static int IndexOf(IReadOnlyList<StageRule> stages, Func<StageRule, bool> isMeant)
    {
        int place = 0;
        while (place < stages.Count && !isMeant(stages[place])) place++;
        return place;
    }
}
