namespace SalesBot.Core.Replies;

/// <summary>Why a post did not reach whom it was for.</summary>
/// <param name="Words">What the channel said; null where it was not asked.</param>
/// <param name="IsStillTried">Whether it may still arrive.</param>
public sealed record Undelivery(string? Words, bool IsTooOld, bool IsStillTried = false)
{
    /// <summary>No conversation is known.</summary>
    public static readonly Undelivery NoAddress = new(null, false);

    /// <summary>It could not be sent for so long that it says nothing any more.</summary>
    public static readonly Undelivery TooOld = new(null, true);

    public static Undelivery Refused(string words) => new(words, false);

    /// <summary>The channel takes nothing just now.</summary>
    public static Undelivery NotYet(string words) => new(words, false, IsStillTried: true);

    public override string ToString() => Words ?? (IsTooOld ? "it was too old when it could be sent" : "no address is known");
}
