namespace SalesBot.Channels.Shaping;

/// <summary>How a reply looks.</summary>
internal enum Tone
{
    /// <summary>An answer, or news.</summary>
    Tells,

    /// <summary>Something was recorded, put right or taken back.</summary>
    Records,

    /// <summary>Something is asked back.</summary>
    Asks,

    /// <summary>Something was not done.</summary>
    Declines,

    /// <summary>Something is about to be lost.</summary>
    Warns,

    /// <summary>Something is worth a cheer.</summary>
    Cheers,
}
