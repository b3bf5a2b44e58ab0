namespace SalesBot.Core.Drafting;

/// <summary>What a language model may word beside the plain version, which is said in any case.</summary>
public enum DraftKind
{
    /// <summary>The day's pains, grouped and named.</summary>
    Pains,

    /// <summary>The training of the week.</summary>
    Training,

    /// <summary>The drill of the month.</summary>
    Drill,

    /// <summary>What the new owner of a customer must know.</summary>
    Handover,

    /// <summary>A case that was shared, written up.</summary>
    Case,
}
