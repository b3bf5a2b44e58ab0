namespace SalesBot.Store;

/// <summary>What became of a batch.</summary>
internal abstract record Appended
{
    private Appended()
    {
    }

    /// <summary>Everything is durable.</summary>
    /// <param name="Entries">The numbers that the entries got, in the order given.</param>
    /// <param name="SkippedOutgoing">Keys of posts that were there already; these rows were left as they are, the rest was recorded.</param>
    internal sealed record Recorded(EntryRange Entries, IReadOnlyList<string> SkippedOutgoing) : Appended;

    /// <summary>The message had been worked, or kept and nothing is new: nothing of the batch was recorded.</summary>
    internal sealed record SeenBefore(StoredMessage Message) : Appended;
}
