namespace SalesBot.Store;

/// <summary>
/// The entries numbered above <paramref name="After"/> up to and including <paramref name="Last"/>. Entry numbers start at 1 and have no gap,
/// so the range of a message that led to nothing is empty, and the default range is empty.
/// </summary>
internal readonly record struct EntryRange(long After, long Last)
{
    /// <summary>Every entry there is.</summary>
    public static EntryRange All => new(0, long.MaxValue);

    public bool IsEmpty => Last == After;
}
