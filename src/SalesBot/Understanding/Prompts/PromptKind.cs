namespace SalesBot.Understanding.Prompts;

/// <summary>What a language model is asked for; each is a file a language in <c>prompts/model</c>.</summary>
internal enum PromptKind
{
    /// <summary>Which commands a message means.</summary>
    Understand,

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
