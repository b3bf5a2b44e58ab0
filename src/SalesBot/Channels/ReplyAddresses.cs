namespace SalesBot.Channels;

/// <summary>Addresses that a delivery tells, in the channel's own JSON. The lasting ones are the same as long as nothing moved, so that they are kept once.</summary>
/// <param name="Reply">Where this is answered: the thread, the card to be replaced.</param>
/// <param name="Person">Where the person is reached in private, for good; null where it cannot be told from here.</param>
/// <param name="Room">Where the conversation of several is reached, for good; null in private.</param>
/// <param name="Late">Where this is answered once the acknowledgement is gone without the answer; null where the acknowledgement carries none anyway.</param>
internal sealed record ReplyAddresses(string Reply, string? Person, string? Room, string? Late = null);
