namespace SalesBot.Core.PublicPool;

/// <summary>Why a contact looks as if nothing had happened in it.</summary>
public enum ThinReason
{
    /// <summary>The same words as in the contact before.</summary>
    Repeated,

    /// <summary>Nothing was written at all.</summary>
    Empty,

    /// <summary>Fewer than six characters of content.</summary>
    Short,

    /// <summary>The third message in a row without any reply.</summary>
    Unanswered,
}
