namespace SalesBot.Core.Replies;

/// <summary>Why a post did not reach whom it was for.</summary>
/// <param name="Words">What the channel said; null where it was not asked.</param>
public sealed record Undelivery(string? Words, bool IsTooOld)
{
    /// <summary>No conversation is known.</summary>
    public static readonly Undelivery NoAddress = new(null, false);

    /// <summary>It could not be sent for so long that it says nothing any more.</summary>
    public static readonly Undelivery TooOld = new(null, true);

    public static Undelivery Refused(string words) => new(words, false);

    public override string ToString() => Words ?? (IsTooOld ? "it was too old when it could be sent" : "no address is known");
}
