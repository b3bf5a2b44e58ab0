namespace SalesBot.Channels;

/// <summary>What became of a delivery.</summary>
internal abstract record Taken
{
    // Private, so that no case can be added outside this type.
    private Taken()
    {
    }

    /// <summary>Everything that must last is durable: the delivery can be acknowledged. What is to be sent is on its way behind.</summary>
    /// <param name="Answers">Where the delivery came from, in order, for a vendor that shows one in its acknowledgement; those of then, where it was seen before.</param>
    /// <param name="Waits">Where the answer is still being worked; null where there is nothing to wait for.</param>
    internal sealed record Safely(IReadOnlyList<Answer> Answers, Waiting? Waits = null) : Taken;

    /// <summary>Nothing was recorded because it could not be kept; the same delivery may come again.</summary>
    internal sealed record NotKept : Taken;
}
